import { bundle } from './bundle.ts';
import { moduleName } from './stable-chunks.ts';

/** `npm run sizes`: kB that each package and each of our rooms has in the bundle (docs/dependencies.md), largest first. */
const { metafile } = await bundle('dist');
const bytes = new Map<string, number>();
for (const { inputs } of Object.values(metafile.outputs)) {
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const room = /^src\/[^/]+/.exec(path)?.[0] ?? moduleName(path);
    bytes.set(room, (bytes.get(room) ?? 0) + bytesInOutput);
  }
}
for (const [name, size] of [...bytes].sort(([, a], [, b]) => b - a)) {
  console.log(
    `${Math.round(size / 1000)
      .toString()
      .padStart(6)}  ${name}`,
  );
}
