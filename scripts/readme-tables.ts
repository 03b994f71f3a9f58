import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Writes the tables of inputs and outputs of README.md from action.yml. `__tests__/public-api.test.ts` checks that it was run. */

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** README.md with its two tables made anew from the text of action.yml. */
export function withTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = actionSchema.parse(parse(actionYml));
  const rows = {
    inputs: [
      '| input | default | meaning |',
      '| --- | --- | --- |',
      ...Object.entries(inputs).map(
        ([name, { description, default: value }]) =>
          `| \`${name}\` | ${value === '' ? '–' : `\`${cell(value)}\``} | ${cell(description)} |`,
      ),
    ],
    outputs: [
      '| output | meaning |',
      '| --- | --- |',
      ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
    ],
  };
  return Object.entries(rows).reduce((text, [name, lines]) => {
    const block = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`, 'u');
    if (!block.test(text))
      throw new Error(`README.md has no place for the ${name}: <!-- ${name} --> … <!-- /${name} -->`);
    return text.replace(block, (_, before: string, after: string) => `${before}\n${lines.join('\n')}\n\n${after}`);
  }, readme);
}

if (import.meta.main)
  writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), readFileSync('action.yml', 'utf8')));
