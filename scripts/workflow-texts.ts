import { readFile, writeFile } from 'node:fs/promises';

/**
 * Writes src/local/workflow-texts.ts: the workflow files of examples/workflows, as `init` writes them, so that the bundle
 * has them. Change here when `init` should write another one.
 */
const at = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** Where each goes in a repository, and which example it is. */
const files = {
  '.github/workflows/minutes.yml': 'examples/workflows/minutes.yml',
  '.github/workflows/minutes-nightly.yml': 'examples/workflows/nightly.yml',
};

const literal = (text: string): string => `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** The module as committed. */
export async function workflowTexts(): Promise<string> {
  const entries = await Promise.all(
    Object.entries(files).map(
      async ([path, example]) => `  '${path}': ${literal(await readFile(at(example), 'utf8'))},`,
    ),
  );
  return [
    '/** The workflow files that `init` writes: generated from examples/workflows by `node scripts/workflow-texts.ts`. */',
    `export const WORKFLOW_TEXTS = {\n${entries.join('\n')}\n} as const;\n`,
  ].join('\n');
}

if (import.meta.main) await writeFile(at('src/local/workflow-texts.ts'), await workflowTexts());
