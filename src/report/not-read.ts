import type { Diagnostic } from '../minutes/meeting.ts';
import { count } from './words.ts';

/** What looks like tasks and is not read, once for each word that the config could teach. Change here when it is told in other words. */
export interface UnreadRow {
  /** "9 check boxes under 'Tareas pendientes' (4 pages) look like …; add …". Back-ticks are the only markup. */
  words: string;
  /** The first places. */
  places: string;
  /** The first one. */
  path: string;
  line: number;
  points: number;
}

/** So many places are named. */
const MOST_PLACES = 3;

/** Whether a remark is about tasks that are not read. */
export const isAboutUnread = ({ unread }: Diagnostic): boolean => unread !== undefined;

/** Those of all pages, by what would have to be taught; what concerns most points comes first. */
export function unreadRows(diagnostics: readonly Diagnostic[]): UnreadRow[] {
  const byWord = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.unread === undefined) continue;
    const { one, teach } = diagnostic.unread;
    const key = JSON.stringify([one, ...teach.map(({ key, word }) => [key, word.toLowerCase()])]);
    byWord.set(key, [...(byWord.get(key) ?? []), diagnostic]);
  }
  return [...byWord.values()].flatMap((same) => rowOf(same) ?? []).toSorted((a, b) => b.points - a.points);
}

function rowOf(same: readonly Diagnostic[]): UnreadRow | null {
  const [first] = same;
  if (first?.unread === undefined) return null;
  const { one, several, where, cure } = first.unread;
  const points = same.reduce((sum, { unread }) => sum + (unread?.points ?? 0), 0);
  const pages = new Set(same.map(({ path }) => path)).size;
  const told = `${count(points, one, several)} ${where}${pages > 1 ? ` (${count(pages, 'page')})` : ''}`;
  const words = `${told} ${points === 1 ? 'looks like a task and is' : 'look like tasks and are'} not read: ${cure}`;
  const shown = same.slice(0, MOST_PLACES).map(({ path, line }) => `${path}:${line}`);
  const more = same.length > MOST_PLACES ? `, and ${count(same.length - MOST_PLACES, 'more place')}` : '';
  return { words, places: `${shown.join(', ')}${more}`, path: first.path, line: first.line, points };
}
