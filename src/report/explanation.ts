import type { Explanation } from '../minutes/explain.ts';
import { terminalText } from './escape.ts';
import type { Paint } from './paint.ts';

/** `explain PATH:LINE` in plain words. */
export function renderExplanation(explanation: Explanation, paint: Paint): string {
  const { path, line, source, isItem, rule, reason, statement, items, steps, diagnostics } = explanation;
  const place = `${terminalText(path)}:${line}`;
  const spans =
    statement && statement.endLine > statement.line ? ` (lines ${statement.line} to ${statement.endLine})` : '';
  const verdict = isItem
    ? paint.green(items.length > 1 ? `${items.length} action items` : 'an action item')
    : paint.yellow('not an action item');
  return [
    paint.bold(place) + spans,
    `  ${paint.dim(terminalText(source.trim()))}`,
    '',
    `This is ${verdict}: ${terminalText(reason)} ${paint.dim(`[${rule}]`)}`,
    ...(steps.length > 0 ? ['', 'What was read:', ...steps.map((step) => `  ${terminalText(step)}`)] : []),
    ...(diagnostics.length > 0
      ? [
          '',
          'Worth a look:',
          ...diagnostics.map(({ message, rule: name }) => `  ${terminalText(message)} ${paint.dim(`[${name}]`)}`),
        ]
      : []),
    ...diagnostics.flatMap(({ fix }) => (fix === null ? [] : [`  better: ${paint.green(terminalText(fix.trim()))}`])),
    '',
  ].join('\n');
}
