import { readFile } from 'node:fs/promises';
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild';

/**
 * The three doors as one bundle. Not minified, so that stack traces in a user's log stay readable; split into chunks, so
 * that a run that needs neither parser nor client does not load them. Change here when something should be bundled
 * otherwise.
 */

/**
 * The toolkit brings an HTTP client for things that we never call (OIDC, a second Octokit). Its packages do nothing when
 * they are imported, but do not say so; told here, what is not called is left out: about 700 kB less to load.
 */
const unusedToolkit: Plugin = {
  name: 'unused-toolkit',
  setup(plugged) {
    plugged.onResolve({ filter: /^(@actions\/|undici$|\.\.?\/)/ }, async ({ path, pluginData, ...rest }) => {
      const isToolkit = /node_modules\/(@actions|undici)\//.test(rest.importer) || !path.startsWith('.');
      if (pluginData === 'resolving' || !isToolkit) return undefined;
      return { ...(await plugged.resolve(path, { ...rest, pluginData: 'resolving' })), sideEffects: false };
    });
  },
};

/** The words of a language are indented in its file; that says nothing, and would be a fifth of what a run loads. */
const plainVocabulary: Plugin = {
  name: 'plain-vocabulary',
  setup(plugged) {
    plugged.onLoad({ filter: /\/minutes\/vocabulary\/[a-z]{2}\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\n +/gu, '\n'),
      loader: 'ts',
    }));
  },
};

const options = {
  entryPoints: { index: 'src/action.ts', cli: 'src/cli.ts', library: 'src/library.ts' },
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  plugins: [unusedToolkit, plainVocabulary],
  // CommonJS dependencies inside an ESM bundle still call require()
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  write: false,
} satisfies BuildOptions;

/** Bundles in memory; `outdir` is where the files would go. */
export const bundle = (outdir: string): Promise<BuildResult<typeof options>> => build({ ...options, outdir });
