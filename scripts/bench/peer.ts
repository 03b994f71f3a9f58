import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a program to measure ours against. It is bundled like ours, so that neither gains by how it is loaded. */
export async function bundlePeer(contents: string, outfile: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '..') },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
}
