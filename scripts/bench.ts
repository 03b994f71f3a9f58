/**
 * `npm run bench [-- SECTION…] [-- --files FOLDER] [--rounds N]`: how fast, how big, against whom.
 *
 * Every section measures whole processes of the fresh bundle against a peer, in turn in one run (A B A B …), so that a
 * busy machine hurts both, and prints the median. A new section is one more function in `SECTIONS`.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { writeMinutes } from './bench/made-up-minutes.ts';

/** One row of the table. `ratio` is ours / peer; `bar` what it must not pass, where the design sets one. */
interface Figure {
  what: string;
  ours: number;
  peer: number;
  unit: string;
  ratio: number;
  bar: number | null;
}

/** What one process took. */
interface Cost {
  /** Wall time from spawn to exit. */
  ms: number;
  /** Most memory it had, MB. */
  mb: number;
}

interface Bench {
  /** Folder with the fresh bundle. */
  bundle: string;
  /** Folder for what a section needs. */
  work: string;
  /** Folder of the files to read. */
  files: string;
  rounds: number;
}

const root = join(import.meta.dirname, '..');

const SECTIONS: Readonly<Record<string, (bench: Bench) => Promise<Figure[]>>> = { reading, start };

/** `extract` on many files, against a process that merely parses them with remark-parse and remark-gfm. */
async function reading({ bundle, work, files, rounds }: Bench): Promise<Figure[]> {
  const peer = join(work, 'parse.mjs');
  await bundlePeer(PARSE_ALL, peer);
  const { ours, theirs } = await inTurn(rounds, [join(bundle, 'cli.js'), 'extract', '--json', files], [peer, files]);
  const paths = markdownFiles(files);
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  const what = `extract, ${paths.length} files, ${size.toFixed(1)} MB`;
  return [figure(`${what}: time`, 'ms', ours, theirs, 0.7), figure(`${what}: memory`, 'MB', ours, theirs, 1)];
}

/** `--version`, against Node that does nothing: what loading the bundle costs. */
async function start({ bundle, work, rounds }: Bench): Promise<Figure[]> {
  const nothing = join(work, 'nothing.mjs');
  writeFileSync(nothing, '');
  const { ours, theirs } = await inTurn(rounds, [join(bundle, 'cli.js'), '--version'], [nothing]);
  return [figure('start-up, against a bare Node: time', 'ms', ours, theirs, null)];
}

const PARSE_ALL = `
  import { readFileSync, readdirSync } from 'node:fs';
  import { join } from 'node:path';
  import remarkGfm from 'remark-gfm';
  import remarkParse from 'remark-parse';
  import { unified } from 'unified';
  const processor = unified().use(remarkParse).use(remarkGfm).freeze();
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith('.md')) processor.parse(readFileSync(path, 'utf8'));
    }
  };
  walk(process.argv[2]);
`;

/** The peer is bundled like ours, so that neither gains by how it is loaded. */
async function bundlePeer(contents: string, outfile: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
}

async function inTurn(
  rounds: number,
  ourArguments: readonly string[],
  theirArguments: readonly string[],
): Promise<{ ours: Cost[]; theirs: Cost[] }> {
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await run(ourArguments));
    theirs.push(await run(theirArguments));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return { ours, theirs };
}

/** Tells its own peak memory in kB on the pipe 3 when it ends. */
const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

function run(nodeArguments: readonly string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, ['--import', REPORT_MEMORY, ...nodeArguments], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let memory = '';
    let complaints = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => (memory += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve({ ms: performance.now() - begin, mb: Number(memory) / 1024 });
      else reject(new Error(`node ${nodeArguments.join(' ')} ended with ${status ?? 'a signal'}:\n${complaints}`));
    });
  });
}

function figure(
  what: string,
  unit: 'ms' | 'MB',
  ours: readonly Cost[],
  theirs: readonly Cost[],
  bar: number | null,
): Figure {
  const of = (cost: Cost): number => (unit === 'ms' ? cost.ms : cost.mb);
  const ratios = ours.map((cost, round) => of(cost) / of(theirs[round] ?? cost));
  return { what, unit, ours: median(ours.map(of)), peer: median(theirs.map(of)), ratio: median(ratios), bar };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

function print(figures: readonly Figure[]): void {
  console.log('| what | ours | peer | ours / peer | bar |\n| --- | --- | --- | --- | --- |');
  for (const { what, ours, peer, unit, ratio, bar } of figures) {
    const verdict = bar === null ? '–' : `${ratio <= bar ? '✓' : '✗'} ≤ ${bar}`;
    console.log(
      `| ${what} | ${ours.toFixed(0)} ${unit} | ${peer.toFixed(0)} ${unit} | ${ratio.toFixed(2)} | ${verdict} |`,
    );
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { files: { type: 'string' }, rounds: { type: 'string', default: '7' } },
  });
  const unknown = positionals.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0)
    throw new Error(`no section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);
  const work = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
  try {
    const bundle = join(work, 'dist');
    await promisify(execFile)(process.execPath, [join(root, 'scripts', 'build.ts'), bundle], { cwd: root });
    const files = values.files ?? join(work, 'meetings');
    if (values.files === undefined) writeMinutes(files);
    const figures: Figure[] = [];
    for (const [name, section] of Object.entries(SECTIONS)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      process.stderr.write(`${name} `);
      figures.push(...(await section({ bundle, work, files, rounds: Number(values.rounds) })));
    }
    print(figures);
    if (figures.some(({ ratio, bar }) => bar !== null && ratio > bar)) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
