import { claimsIn, type Claim } from '../decision/claims.ts';
import type { Draft, Reading, Scope } from '../candidates/draft.ts';
import type { Person } from '../meeting.ts';
import type { Entry } from '../blocks/outline.ts';
import { saidOfCalled } from '../candidates/called.ts';
import { fieldsOf, itemOf } from './item.ts';
import { ownersAlone, readOwners, type Lead } from '../habits/owners/leading-owners.ts';
import { lineAt, nodesOf, oneLine, sliceProse, type Prose } from '../blocks/prose.ts';
import { leadingStatus, type Statement, type TrailingStatus } from '../habits/status/statements.ts';
import { ownStatements, struckWords } from '../candidates/status-below.ts';
import { dueTail, issueTail } from '../habits/due/tails.ts';
import { isEmpty, noTask } from '../habits/task-text.ts';
import type { Verdict } from '../decision/verdict.ts';
import type { RuleName } from '../habits/rules.ts';

export interface Marked {
  drafts: Draft[];
  /** Markers that mark nothing, and markers without a task. */
  refused: Verdict[];
}

/** A paragraph has not more, unless it is written to take long. */
const MAX_MARKERS = 500;

/** The items that markers make out of some prose. `below`: what stands under it says of the last one. */
export function markedItems(
  entry: Entry,
  prose: Prose,
  scope: Scope | null,
  below: () => readonly Statement[],
  reading: Reading,
): Marked {
  const drafts: Draft[] = [];
  const refused: Verdict[] = [];
  const words = reading.markers(prose.mask).slice(0, MAX_MARKERS);
  if (words.length === 0) return { drafts, refused };
  const { lexicon, names } = reading;
  const { claims, refusals } = claimsIn(prose, words, { heading: entry.kind === 'heading', names, lexicon });
  const refuse = (at: number, rule: RuleName): void => {
    refused.push({ line: lineAt(prose, at), endLine: entry.endLine, rule, item: null });
  };
  for (const { word, rule } of refusals) refuse(word.start, rule);
  let since = 0;
  claims.forEach((claim, index) => {
    const own = struckWords(prose, claim.start, claim.end, reading) ?? prose.text.slice(claim.start, claim.end);
    const told = besideOf(prose, claim, own, reading);
    // "t (action: NAME, until Friday)"
    const named =
      claim.owners.length === 0 && told.due !== null ? ownersAlone(told.words, reading.names, reading.lexicon) : null;
    if (named) claim.owners = named;
    const beside = named ? { ...told, words: '' } : told;
    const elsewhere = isEmpty(beside.words) ? statementNear(prose, since, claim) : null;
    // "t (AI @alice until Friday)": what the marker has of its own is no task.
    const ownWords = !isEmpty(own) && elsewhere === null;
    const previous = drafts.at(-1);
    if (
      isEmpty(beside.words) &&
      previous?.ownWords &&
      previous.owners.length === 0 &&
      isEmpty(prose.text.slice(since, claim.from))
    ) {
      // "todo: t (AI @alice)" is one item.
      previous.owners = claim.owners;
      previous.due ??= beside.due;
      previous.issueNumber ??= beside.issueNumber;
      previous.marker = claim.word.marker;
    } else if (!ownWords && claim.owners.length === 0 && isAnnouncement(prose.mask, claim)) {
      refuse(claim.word.start, 'lead-in');
    } else {
      const text = ownWords ? own : (elsewhere ?? statementAbove(entry, claim));
      const several = claims.length > 1;
      const draft = text === null ? 'no-task' : draftOf(entry, prose, claim, text, ownWords, several, scope, reading);
      if (typeof draft === 'string') refuse(claim.word.start, draft);
      else
        drafts.push({
          ...draft,
          due: (ownWords ? null : beside.due) ?? draft.due,
          issueNumber: beside.issueNumber ?? draft.issueNumber,
          ...(ownWords && leadBefore(prose, since, claim)),
        });
    }
    since = claim.to;
    if (index === claims.length - 1) drafts.at(-1)?.statements.push(...below());
  });
  return { drafts, refused };
}

/** Characters. A longer one is kept from its end: what stands nearest tells most. */
const MAX_LEAD = 300;

/** The sentence that stands before a marker in the same paragraph; nothing where it is no more than a word or a sign. */
function leadBefore(prose: Prose, since: number, claim: Claim): { lead: string } | null {
  const lead = oneLine(prose.text.slice(Math.max(since, claim.from - MAX_LEAD), claim.from))
    .replace(/^[\s,;.)\]–—-]+/u, '')
    .replace(/(?:[\s([{:：,;–—-]|->|=>|→|⇒)+$/u, '');
  return (lead.match(/\p{sc=Han}{2}|[\p{L}\p{N}]{2,}/gu) ?? []).length < 3 ? null : { lead };
}

function draftOf(
  entry: Entry,
  prose: Prose,
  claim: Claim,
  words: string,
  ownWords: boolean,
  several: boolean,
  scope: Scope | null,
  reading: Reading,
): Draft | RuleName {
  const { lexicon } = reading;
  // "ACTION (completed): t", else "[DONE] ACTION: t"
  const behind = prose.text.slice(claim.word.end, claim.start).replace(/^[\s\])}]+/u, '');
  const state = leadingStatus(/^[([]/u.test(behind) ? `${behind} t` : '', lexicon);
  const early = state.says ? state : statusBefore(prose.text.slice(0, claim.from), reading);
  const fields = fieldsOf(
    {
      words: words.replace(/^[\s?:–—-]+(?=\S)/u, ''),
      early,
      named: claim.owners,
      front: (front) => (ownWords ? null : ownersAgain(front, claim.owners, reading)),
      inherited: scope?.owners ?? [],
      carried: claim.carried || (scope?.place.carried ?? false),
    },
    reading,
  );
  const { marker, malformed } = claim.word;
  const code = claim.word.code !== null && /[-./\p{L}]|\d\d/u.test(claim.word.code) ? claim.word.code : null;
  // "Action 13.2: done" speaks of the task by its number.
  const isCarried = claim.carried || (scope?.place.carried ?? false);
  const reply = code === null || !ownWords ? null : saidOfCalled(fields.text, lexicon, isCarried);
  const text = code !== null && reply !== null ? code : fields.text;
  const refusal = reply === null ? noTask(text, fields.owners.length > 0, lexicon) : null;
  if (refusal !== null) return refusal;
  const line = lineAt(prose, claim.word.start);
  // References count in the whole paragraph, unless several statements share it.
  const whole = !several && !(claim.leads && lineAt(prose, claim.from) > prose.line);
  const item = itemOf(
    { ...fields, text },
    {
      entry,
      line,
      endLine: Math.max(line, lineAt(prose, Math.max(claim.start, claim.to - 1))),
      rule: claim.rule,
      scope,
      nodes: nodesOf(whole ? prose : sliceProse(prose, claim.from, claim.to)),
      statements: [
        ...ownStatements(entry, fields.status, statusLine(prose, claim, fields.status.evidence)),
        ...(reply?.says ? [{ says: reply.says, line, text: oneLine(prose.text.slice(claim.start, claim.end)) }] : []),
      ],
    },
  );
  return {
    ...item,
    marker,
    malformed,
    supporters: claim.supporters,
    carriedOver: claim.carried || item.carriedOver,
    ownWords,
    code,
  };
}

/** "Alice to t" before a marker that is hers. */
function ownersAgain(words: string, owners: readonly Person[], { names, lexicon }: Reading): Lead | null {
  const lead = readOwners(words, names, lexicon);
  const own = lead?.owners.every(({ name }) => owners.some((owner) => owner.name === name)) ?? false;
  return lead && own && lead.owners.length > 0 && lead.ending === 'duty' ? lead : null;
}

/** A status before a marker is not longer. Characters. */
const MAX_STATUS = 40;

/** "[DONE] ACTION: t", "✅ AI NAME: t" */
function statusBefore(words: string, { lexicon, boxes }: Reading): TrailingStatus {
  const lines = words.slice(-MAX_STATUS).split('\n');
  // A line of signs alone, such as the ">" of a converter, is none.
  while (lines.length > 1 && isEmpty(lines.at(-1) ?? '')) lines.pop();
  const line = lines.at(-1) ?? '';
  const status = leadingStatus(line.length < MAX_STATUS ? `${line.trim()} t` : '', lexicon, boxes);
  return status.text.trim() === 't' ? status : { says: null, text: '', evidence: '' };
}

/** The line on which a status behind a task begins. */
function statusLine(prose: Prose, claim: Claim, evidence: string): number {
  const first = evidence.split(' ')[0] ?? '';
  const at = first === '' ? -1 : prose.text.lastIndexOf(first, claim.to);
  return lineAt(prose, Math.max(at, claim.word.start));
}

/** "…\nTODO:" announces what follows. */
function isAnnouncement(mask: string, claim: Claim): boolean {
  return claim.leads && /^\s*[:：]\s*$/u.test(mask.slice(claim.word.end));
}

/** What belongs to a marker beside a task: until when, and the number of its issue, also behind its brackets. */
interface Beside {
  /** What is left of its own words. */
  words: string;
  due: string | null;
  issueNumber: number | null;
}

function besideOf(prose: Prose, claim: Claim, own: string, { lexicon }: Reading): Beside {
  const named = /[:：]/u.test(prose.mask.slice(claim.word.end, claim.start));
  const inside = issueTail(own, !named);
  const behind = issueTail(prose.text.slice(claim.to));
  const { words, due } = dueTail(inside.words, lexicon.languages);
  const issueNumber = isEmpty(inside.words) || due !== null ? inside.number : null;
  return { words, due, issueNumber: issueNumber ?? (isEmpty(behind.words) ? behind.number : null) };
}

/** The words for a marker that has none: those before it, else those behind it. */
function statementNear(prose: Prose, since: number, claim: Claim): string | null {
  const before = prose.text
    .slice(since, claim.from)
    .replace(/^[\s,;)\]–—-]+/u, '')
    .replace(/(?:[\s([{:：,;–—-]|->|=>|→|⇒)+$/u, '');
  if (!isEmpty(before)) return before;
  const behind = prose.text.slice(claim.to);
  return isEmpty(issueTail(behind).words) ? null : behind;
}

/** The words of the point or heading above, for an owned marker that has none. */
function statementAbove(entry: Entry, claim: Claim): string | null {
  for (
    let above = claim.owners.length > 0 ? entry.parent : null;
    above && above.kind !== 'page';
    above = above.parent
  ) {
    if (!isEmpty(above.prose.text)) return above.prose.text;
  }
  return null;
}
