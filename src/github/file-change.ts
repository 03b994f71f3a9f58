import type { components } from '@octokit/openapi-types';
import type { FileChange } from '../tracking/source.ts';
import { patchLines } from './hunks.ts';

/** A changed file as GitHub lists it, of a comparison or a pull request. */
export type DiffEntry = components['schemas']['diff-entry'];

/** GitHub's word for what happened to a file, and ours. */
const CHANGES = {
  added: 'added',
  copied: 'added',
  modified: 'modified',
  changed: 'modified',
  renamed: 'renamed',
  removed: 'removed',
} as const;

export function toFileChange(file: DiffEntry): FileChange[] {
  if (file.status === 'unchanged') return [];
  const status = CHANGES[file.status];
  const common = { path: file.filename, previousPath: file.previous_filename ?? null, status };
  if (status === 'removed') return [{ ...common, blob: null, lines: [], hunks: [] }];
  const blob = file.sha;
  // Renamed and nothing else. Other files come without a patch if they are too long for one.
  if (file.patch === undefined && status === 'renamed' && file.changes === 0)
    return [{ ...common, blob, lines: [], hunks: [] }];
  const patch = file.patch === undefined ? null : patchLines(file.patch);
  return [{ ...common, blob, lines: patch?.changed ?? null, hunks: patch?.inside ?? null }];
}
