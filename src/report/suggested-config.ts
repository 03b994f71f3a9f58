import { stringify } from 'yaml';
import type { Setting, Suggestion } from '../minutes/suggestions/suggestion.ts';
import { cut } from '../plain-text/plain-line.ts';
import { terminalText } from './escape.ts';
import { count } from './words.ts';

/** The text of `.github/minutes.yml` as `init` suggests it. Change here when it should say something else. */

/** Characters of an example from the minutes. */
const EXAMPLE = 60;

const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/minutes-to-issues/minutes-to-issues/v1/schema/minutes.schema.json
# How Minutes to Issues reads the minutes of this repository. Everything in here is optional; every key:
# https://github.com/minutes-to-issues/minutes-to-issues/blob/main/docs/configuration.md
`;

/** What people most often want to say themselves, each with its default. */
const MORE = `
# minutes: ['meetings/**/*.md'] # which files are minutes; without it, they are found by their names and first headings
# label: action-item # every issue gets it
# assign: true # assign owners who can be assigned
# close: explicit # explicit | any | never
`;

/** A commented config with all of these; with none of them, one that changes nothing. */
export function suggestedConfig(suggestions: readonly Suggestion[]): string {
  const parts: string[] = [];
  const lines = suggestions.flatMap(({ settings, evidence, change }) =>
    settings.map((setting) => ({ setting, why: whyOf({ settings, evidence, change }) })),
  );
  const of = (isOne: (setting: Setting) => boolean): typeof lines => lines.filter(({ setting }) => isOne(setting));
  const words = of((setting) => 'word' in setting);
  if (words.length > 0) {
    parts.push("\n# The group's own words, added to the built-in ones.\nvocabulary:\n");
    for (const key of new Set(words.map(({ setting }) => setting.key)))
      parts.push(`  ${key}:\n`, ...words.filter(({ setting }) => setting.key === key).map(entryOf));
  }
  const owners = of(({ key }) => key === 'owners');
  if (owners.length > 0) parts.push('\n# Who is meant by a name in the minutes.\nowners:\n', ...owners.map(entryOf));
  const aliases = of(({ key }) => key === 'aliases');
  const whose = of(({ key }) => key === 'default-owner');
  if (aliases.length + whose.length > 0)
    parts.push(
      '\n# How references to issues and pull requests are completed.\nreferences:\n',
      ...whose.map(entryOf),
      ...(aliases.length > 0 ? ['  aliases:\n'] : []),
      ...aliases.map(entryOf),
    );
  return `${HEAD}${parts.join('')}${MORE}`;
}

function entryOf({ setting, why }: { setting: Setting; why: string }): string {
  const comment = ` # ${why}\n`;
  if ('word' in setting) return `    - ${scalar(setting.word)}${comment}`;
  if (setting.key === 'owners') return `  ${scalar(setting.name)}: ${scalar(setting.login)}${comment}`;
  if (setting.key === 'default-owner') return `  default-owner: ${scalar(setting.login)}${comment}`;
  return `    ${scalar(setting.name)}: ${scalar(setting.repository)}${comment}`;
}

/** A text as YAML reads it back, on one line. */
const scalar = (text: string): string =>
  stringify(text, {
    lineWidth: 0,
    singleQuote: true,
    defaultStringType: /^[\p{L}\d][\p{L}\p{M}\d '/-]*$/u.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE',
  }).trimEnd();

/** "12 points on 4 pages look like tasks and are not read (meetings/2026-03-04.md:9): +12 items on 4 pages" */
export const whyOf = ({ settings, evidence, change }: Suggestion): string =>
  `${evidenceWords(settings, evidence)}: ${changeWords(change)}`;

function evidenceWords(
  settings: readonly Setting[],
  { count: points, pages, example }: Suggestion['evidence'],
): string {
  const where = `on ${count(pages, 'page')} (${terminalText(example.path)}:${example.line})`;
  switch (settings[0]?.key) {
    case 'owners':
      return `${count(points, 'task')} of this name ${where}`;
    case 'default-owner':
    case 'aliases':
      return `${count(points, 'reference')} without an owner ${where}`;
    case 'not-items':
      return `${count(points, 'point')} ${where} ${points === 1 ? 'is a topic' : 'are topics'}`;
    case 'earlier-headings':
      return `${count(points, 'point')} ${where} ${points === 1 ? 'repeats a task' : 'repeat tasks'} of the meeting before`;
    case 'everybody':
      return `${count(points, 'task')} ${where} ${points === 1 ? 'has' : 'have'} it where others have their owners`;
    case 'done':
      return `${count(points, 'task')} ${where} ${points === 1 ? 'says so and never comes' : 'say so and never come'} again`;
    case 'not-done':
      return `${count(points, 'task')} ${where} ${points === 1 ? 'says so and comes' : 'say so and come'} again`;
    default:
      return `${count(points, 'point')} ${where} ${points === 1 ? 'looks like a task' : 'look like tasks'}`;
  }
}

export const exampleOf = ({ evidence }: Suggestion): string => cut(terminalText(evidence.example.text), EXAMPLE);

function changeWords({ of, count: number, pages }: Suggestion['change']): string {
  const sign = number < 0 ? '−' : '+';
  const one = {
    items: 'item',
    earlier: 'earlier item',
    status: 'item with its status',
    owners: 'item with its owner',
    assigned: 'assignment',
    references: 'whole reference',
  }[of];
  const several = one.startsWith('item ') ? `${one.replace('item with its', 'items with their')}s` : `${one}s`;
  return `${sign}${count(Math.abs(number), one, several)} on ${count(pages, 'page')}`;
}
