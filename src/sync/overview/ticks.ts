/**
 * Boxes that people ticked in an overview. Change here when a tick should do something else, or somebody else's should
 * count.
 *
 * An issue does not tell who edited it. GitHub's history of edits does, so a tick counts only where that history has the
 * edit that set it, and its editor is a person with write permission. Every other tick is taken back, with a note.
 */
import { ticksIn } from './memory.ts';
import type { Overviews, Version } from './overviews.ts';
import { isAgent } from '../../tracking/agents.ts';
import { changeIssue } from '../../tracking/applying/change-issue.ts';
import { readRegister, type Trust } from '../../tracking/passport/passport.ts';
import { effectOf, type Writing } from '../../tracking/planning/word-effects.ts';
import type { Word } from '../../tracking/said.ts';
import { TrackerError, type Issue, type Tracker } from '../../tracking/tracker.ts';

interface TickPorts {
  tracker: Tracker;
  overviews: Overviews;
  trust: Trust;
  writing: Writing;
}

/** Who ticks more has ticked all. */
const MOST_TICKS = 50;

/** Closes what was ticked. Answers a sentence for each tick that was not followed. */
export async function followTicks(overview: Issue, ports: TickPorts): Promise<string[]> {
  const ticks = [...new Set(ticksIn(overview.body))].slice(0, MOST_TICKS);
  if (ticks.length === 0) return [];
  const versions = await ports.overviews.versions(overview.number);
  const rights = new Map<string, boolean>();
  const notes: string[] = [];
  for (const number of ticks) {
    const word = versions && whoTicked(number, versions);
    const why = word ? await whyNot(word, rights, ports) : 'GitHub does not tell who set it';
    const failed = why ?? (word && (await close(number, word, ports)));
    if (failed !== null)
      notes.push(`The tick at issue ${number} was not followed: ${failed}. Say \`/minutes done\` there, or close it.`);
  }
  return notes;
}

/** The editor of the oldest of the newest versions in a row that have the tick; `null`: the history does not reach it. */
export function whoTicked(number: number, versions: readonly Version[]): Word | null {
  let ticked: Version | null = null;
  for (const version of versions) {
    if (version.body === null) return null;
    if (!ticksIn(version.body).includes(number))
      return ticked === null || ticked.editor === null ? null : { by: ticked.editor, at: ticked.at, comment: null };
    ticked = version;
  }
  return null;
}

async function whyNot(
  { by }: Word,
  rights: Map<string, boolean>,
  { overviews, trust }: TickPorts,
): Promise<string | null> {
  if (isAgent(by) || trust.authors.some((author) => author.toLowerCase() === by.toLowerCase()))
    return `${by} is no person`;
  const may = rights.get(by) ?? (await overviews.mayWrite(by));
  rights.set(by, may);
  return may ? null : `${by} has no write permission`;
}

/** Answers why not; `null`: it is closed. */
async function close(number: number, word: Word, { tracker, trust, writing }: TickPorts): Promise<string | null> {
  try {
    const [one] = readRegister([await tracker.read(number)], trust).tracked;
    if (one === undefined || one.released || one.newer) return 'it is no issue of ours';
    const effect = effectOf({ name: 'done' }, word, one, writing);
    if (effect === 'done') return null;
    if (effect === 'late') return 'somebody has said otherwise since';
    const { outcome } = await changeIssue(effect, tracker, { trust });
    return outcome.result === 'done' ? null : (outcome.message ?? 'it could not be closed');
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return error.message;
  }
}
