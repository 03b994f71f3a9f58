/**
 * What becomes of a person’s words that an edit of ours met. Change here when more than title and body is ever written
 * over.
 */
import type { Outcome } from '../operation.ts';
import { blockOf, placeBlock } from '../passport/blocks.ts';
import type { SourceIdentity } from '../source.ts';
import { TrackerError, type Issue, type Overwritten, type TextChange, type Tracker } from '../tracker.ts';

/**
 * Between our last look and our edit lies one way to GitHub and back. What a person wrote within it was overwritten, and
 * where the tracker remembers it, it is put back, with our passport in it.
 */
export async function giveBackWords(
  outcomes: readonly Outcome[],
  tracker: Tracker,
  source: SourceIdentity,
): Promise<Outcome[]> {
  const isText = ({ operation: { number, writes }, result }: Outcome): boolean =>
    number !== null && result === 'done' && (writes?.block ?? writes?.title) !== undefined;
  if (!outcomes.some(isText)) return [...outcomes];
  const told = new Map<number, string>();
  for (const lost of await tracker.overwritten()) told.set(lost.number, await giveBack(lost, tracker, source));
  return outcomes.map((outcome) => {
    const words = outcome.number === null || outcome.result !== 'done' ? undefined : told.get(outcome.number);
    return words === undefined ? outcome : { ...outcome, warnings: [...outcome.warnings, words] };
  });
}

/** Answers what happened, in words. */
async function giveBack(
  { number, body, title }: Overwritten,
  tracker: Tracker,
  source: SourceIdentity,
): Promise<string> {
  const which = body && title ? 'text and title' : body ? 'text' : 'title';
  const given = { back: false };
  try {
    await tracker.edit(number, (now) => {
      const change = restored(now, body, title, source);
      given.back ||= Object.keys(change).length > 0;
      return change;
    });
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
  }
  return given.back
    ? `a person changed its ${which} at the same moment: put back`
    : `a person changed its ${which} at the same moment, and it was overwritten: see the edits on GitHub`;
}

/** Whoever has edited it since has seen what stands there: then it stays. */
function restored(
  now: Issue,
  body: Overwritten['body'],
  title: Overwritten['title'],
  source: SourceIdentity,
): TextChange {
  const block = body && blockOf(body.ours, source);
  return {
    ...(body && isSame(now.body, body.ours) && { body: block ? placeBlock(body.theirs, block) : body.theirs }),
    ...(title && now.title === title.ours && { title: title.theirs }),
  };
}

const isSame = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
