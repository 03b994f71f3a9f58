import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { licences } from './licences.ts';
import { withStableNames } from './stable-chunks.ts';

/**
 * Bundles the three doors into dist/ (or the folder named). Not minified, so that stack traces in a user's log stay
 * readable. Split into chunks, so that a run that needs neither parser nor client does not load them.
 */
const outdir = process.argv[2] ?? 'dist';

/**
 * The toolkit brings an HTTP client for things that we never call (OIDC, a second Octokit). Its packages do nothing when
 * they are imported, but do not say so; told here, what is not called is left out: about 700 kB less to load.
 */
const unusedToolkit: Plugin = {
  name: 'unused-toolkit',
  setup(build) {
    build.onResolve({ filter: /^(@actions\/|undici$|\.\.?\/)/ }, async ({ path, pluginData, ...rest }) => {
      const isToolkit = /node_modules\/(@actions|undici)\//.test(rest.importer) || !path.startsWith('.');
      if (pluginData === 'resolving' || !isToolkit) return undefined;
      return { ...(await build.resolve(path, { ...rest, pluginData: 'resolving' })), sideEffects: false };
    });
  },
};

const { outputFiles, metafile } = await bundle({
  entryPoints: { index: 'src/action.ts', cli: 'src/cli.ts', library: 'src/library.ts' },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  plugins: [unusedToolkit],
  // CommonJS dependencies inside an ESM bundle still call require()
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  write: false,
});
await rm(outdir, { recursive: true, force: true });
for (const { path, text } of withStableNames(outputFiles, metafile)) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
await chmod(`${outdir}/cli.js`, 0o755);
// one file of types for the library
const types = await rollup({
  input: 'src/library.ts',
  external: /^[^./]/,
  plugins: [dts({ tsconfig: 'tsconfig.json' })],
});
await types.write({ file: `${outdir}/library.d.ts` });
await types.close();
await writeFile(`${outdir}/licenses.txt`, await licences(metafile));
// the bundle stays ESM wherever it is copied to
await writeFile(`${outdir}/package.json`, '{ "type": "module" }\n');
