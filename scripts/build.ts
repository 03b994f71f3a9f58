import { rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Bundles the two doors into dist/. Not minified, so that stack traces in a user's log stay readable.
 * Split into chunks, so that a run that needs neither parser nor client does not load them.
 */
const outdir = process.argv[2] ?? 'dist';
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: { index: 'src/action.ts', cli: 'src/cli.ts' },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // CommonJS dependencies inside an ESM bundle still call require()
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
});
// the bundle stays ESM wherever it is copied to
await writeFile(`${outdir}/package.json`, '{ "type": "module" }\n');
