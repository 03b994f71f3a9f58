import type { Diagnostic, UnreadTasks } from '../meeting.ts';
import type { Doubt, Taught } from './doubt.ts';

/** What people are told of tasks that are not read, and what to write so that they are. Change here when it should say it in other words. */
export function remarksOn(path: string, doubts: readonly Doubt[]): Diagnostic[] {
  const alike = new Map<string, Doubt[]>();
  for (const doubt of doubts.filter(({ plain }) => plain)) {
    const key = JSON.stringify([doubt.sort, ...doubt.teach.map(({ key, word }) => [key, word.toLowerCase()])]);
    alike.set(key, [...(alike.get(key) ?? []), doubt]);
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const points = same.reduce((sum, { lines }) => sum + lines.length, 0);
    const unread = unreadTasks(first, points);
    const { one, several, where, cure } = unread;
    const message = `${points === 1 ? `1 ${one} ${where} looks like a task and is` : `${points} ${several} ${where} look like tasks and are`} not read: ${cure}`;
    return [{ path, line: first.line, rule: 'looks-like-tasks', severity: 'notice', message, fix: null, unread }];
  });
}

function unreadTasks({ sort, teach }: Doubt, points: number): UnreadTasks {
  const [first] = teach;
  const word = first?.word ?? '';
  const names = teach.map((one) => `'${one.word}'`).join(' and ');
  const why = {
    heading: 'the heading is not known as one of action items',
    box: 'the heading is not known as one of action items',
    column: teach.length > 1 ? `its columns ${names} are not known` : `its column ${names} is not known`,
    marker: 'the word is not known as a marker',
  }[sort];
  const cure = `${why}; add ${teach.map(keyLine).join(' and ')}`;
  const told = { points, cure, teach: teach.map((one) => ({ ...one })) };
  if (sort === 'box') return { one: 'check box', several: 'check boxes', where: `under '${word}'`, ...told };
  if (sort === 'column') return { one: 'row', several: 'rows', where: 'of a table', ...told };
  return { one: 'point', several: 'points', where: `${sort === 'marker' ? 'behind' : 'under'} '${word}'`, ...told };
}

/** `vocabulary.action-headings: [Takeaways]`, as Markdown. */
const keyLine = ({ key, word }: Taught): string => `\`vocabulary.${key}: [${yamlWord(word)}]\``;

/** A word as an entry of a YAML list in brackets: in quotes where it would be read as something else. */
const yamlWord = (word: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N} '’/&()-]*$/u.test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(word)
    ? word
    : JSON.stringify(word);
