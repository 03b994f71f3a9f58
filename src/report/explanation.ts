import type { Explanation } from '../minutes/explain.ts';
import { hang, sections } from './columns.ts';
import { terminalText } from './escape.ts';
import type { Paint } from './paint.ts';

/** `explain`, for a terminal: the line, the verdict and its rule, what was read, what could be better. */
export function renderExplanation(explanation: Explanation, paint: Paint): string {
  const { path, line, source, statement, isItem, items, reason, rule, steps, diagnostics } = explanation;
  const isLonger = statement !== null && statement.endLine > statement.line;
  const extent = isLonger ? ` (part of lines ${statement.line} to ${statement.endLine})` : '';
  const verdict = isItem
    ? paint.green(items.length > 1 ? `These are ${items.length} action items` : 'This is an action item')
    : paint.yellow('This is not an action item');
  // a fix is for copying: never wrapped
  const fixes = diagnostics.flatMap(({ message, rule: found, fix }) => [
    ...hang('  ', `${terminalText(message)} [${found}]`, paint.width),
    ...(fix === null ? [] : [`  better: ${paint.green(terminalText(fix))}`]),
  ]);
  return sections([
    [
      paint.bold(`${terminalText(path)}:${line}${extent}`),
      ...hang('  ', terminalText(source), paint.width).map(paint.dim),
    ],
    hang('', `${verdict}: ${terminalText(reason)} [${rule}]`, paint.width),
    steps.length === 0
      ? []
      : ['What was read:', ...steps.flatMap((step) => hang('  ', terminalText(step), paint.width))],
    fixes.length === 0 ? [] : ['Worth a look:', ...fixes],
  ]);
}
