import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { bundle } from './bundle.ts';
import { licences } from './licences.ts';
import { withStableNames } from './stable-chunks.ts';

/** `npm run build [FOLDER]`: dist/, or the folder named: the bundle, its types, and the licences of what is in it. */
const outdir = process.argv[2] ?? 'dist';

const { outputFiles, metafile } = await bundle(outdir);
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
