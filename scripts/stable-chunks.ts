import { basename } from 'node:path';
import type { Metafile, OutputFile } from 'esbuild';

/**
 * Names the chunks of a bundle after what is in them, without a hash (docs/adr/0010-dist-and-its-chunks.md). Change here when
 * a chunk is called by a name that says nothing.
 */

/** What a module is called: its package, or its path below src/ with dashes. */
export function moduleName(path: string): string {
  const packaged = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return (packaged ?? path.replace(/^src\//, '').replace(/\.[a-z]+$/, ''))
    .replaceAll(/[^\w.]+/g, '-')
    .replace(/^-+/, '');
}

/** The modules of an output, the largest first (a package counts as one); equal ones by name: the same everywhere. */
function modulesBySize({ inputs }: Metafile['outputs'][string]): string[] {
  const bytes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = moduleName(path);
    bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
  }
  return [...bytes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}

/** The chunks' new names by their old ones (base names). A name that is taken goes on with the next module's. */
function newNames({ outputs }: Metafile): Map<string, string> {
  const chunks = Object.entries(outputs)
    .filter(([path]) => /\/chunks\/[^/]+\.js$/.test(path))
    .map(([path, output]) => ({
      path,
      // a module that is loaded on demand gives its chunk its name
      modules: output.entryPoint === undefined ? modulesBySize(output) : [moduleName(output.entryPoint)],
    }))
    .sort((a, b) => (a.modules.join() < b.modules.join() ? -1 : 1));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { path, modules } of chunks) {
    let name = modules[0] ?? 'runtime';
    for (const module of modules.slice(1)) {
      if (!taken.has(name)) break;
      name += `+${module}`;
    }
    for (let n = 2; taken.has(name); n++) name = `${name.replace(/\.\d+$/, '')}.${n}`;
    taken.add(name);
    names.set(basename(path), `${name}.js`);
  }
  return names;
}

/** The files of a bundle with the new names, in their paths and in their imports. */
export function withStableNames(files: readonly OutputFile[], metafile: Metafile): { path: string; text: string }[] {
  const names = newNames(metafile);
  const old = /(?<=\/)[\w.-]+-[A-Z0-9]{8}\.js/g;
  const renamed = (text: string): string => text.replaceAll(old, (name) => names.get(name) ?? name);
  return files.map(({ path, text }) => ({ path: renamed(path), text: renamed(text) }));
}
