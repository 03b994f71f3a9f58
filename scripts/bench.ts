/**
 * `npm run bench [-- SECTION…] [--files FOLDER] [--rounds N]`: how fast, how big, against whom; `--help` names the sections.
 *
 * Times and memory are those of whole processes of the fresh bundle against a peer, in turn in one run (A B A B …), so
 * that a busy machine hurts both; the median is printed. Reading is measured by the processor time of all threads, also
 * on the pages of `../shared/corpus` where they lie beside the checkout. Tracking is compared with itself at half the size. Requests are counted in the log of the GitHub stand-in. A new
 * section is one more function in `SECTIONS`.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { isMissed, renderFigures, type Figure } from './bench/figure.ts';
import { writeMinutes } from './bench/made-up-minutes.ts';
import { bundlePeer } from './bench/peer.ts';
import { compared, inTurn, runNode, type Cost } from './bench/processes.ts';
import { requests } from './bench/requests.ts';
import { start } from './bench/start.ts';
import { tracking } from './bench/tracking.ts';

interface Bench {
  /** Folder with the fresh bundle. */
  bundle: string;
  /** Folder for what a section needs. */
  work: string;
  /** Folder of the files to read; `null`: made-up ones. */
  files: string | null;
  rounds: number;
}

const root = join(import.meta.dirname, '..');

const SECTIONS: Readonly<Record<string, (bench: Bench) => Promise<Figure[]>>> = {
  reading,
  start,
  tracking: ({ rounds }) => tracking(rounds),
  requests: ({ bundle }) => requests(join(bundle, 'index.js')),
};

const USAGE = `Usage: npm run bench [-- SECTION…] [--files FOLDER] [--rounds N]

Sections (all if none is named):
  reading   extract on many files against a process that merely parses them: processor time and memory
  start     what a run costs that has nothing to do, and the memory of larger ones
  tracking  processor time per meeting with 1,000, 2,000 and 4,000 mentions: flat
  requests  requests of whole runs, counted by the GitHub stand-in

  --files FOLDER  reading: these files in place of made-up ones
  --rounds N      reading, start, tracking: how often each is measured (7)

Exit 1 if a bar is missed.`;

/** What extract may take of the processor time and memory of merely parsing the same files. */
interface Bars {
  time: number;
  memory: number;
}

/** Pages of people, as far as they lie beside the checkout: many communities, most pages with few items or none. */
const PAGES_OF_PEOPLE = ['scs', 'strangers', 'reserve'].map((set) => join(root, '..', 'shared', 'corpus', set));
const PEOPLE: Bars = { time: 0.7, memory: 0.8 };
const MIXED: Bars = { time: 0.6, memory: 1 };
const DENSE: Bars = { time: 0.9, memory: 1 };

/** `extract` on many files, against a process that merely parses them with remark-parse and remark-gfm. */
async function reading({ bundle, work, files, rounds }: Bench): Promise<Figure[]> {
  const peer = join(work, 'parse.mjs');
  await bundlePeer(PARSE_ALL, peer);
  const against = async (folders: readonly string[], name: string, bars: Bars): Promise<Figure[]> => {
    const { ours, theirs } = await inTurn(rounds, {
      ours: () => runNode([join(bundle, 'cli.js'), 'extract', '--json', ...folders]),
      theirs: () => runNode([peer, ...folders]),
    });
    const paths = folders.flatMap(markdownFiles);
    const size = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
    const what = `extract, ${paths.length} ${name}files, ${size.toFixed(1)} MB`;
    const times = (costs: readonly Cost[]): number[] => costs.map(({ processor }) => processor);
    const memories = (costs: readonly Cost[]): number[] => costs.map(({ mb }) => mb);
    return [
      compared(`${what}: processor time`, 'ms', times(ours), times(theirs), bars.time),
      compared(`${what}: memory`, 'MB', memories(ours), memories(theirs), bars.memory),
    ];
  };
  if (files !== null) return against([files], '', PEOPLE);
  const figures: Figure[] = [];
  if (PAGES_OF_PEOPLE.every(existsSync)) figures.push(...(await against(PAGES_OF_PEOPLE, "people's ", PEOPLE)));
  for (const density of ['mixed', 'dense'] as const) {
    const folder = join(work, density);
    writeMinutes(folder, density);
    figures.push(...(await against([folder], `made-up ${density} `, density === 'mixed' ? MIXED : DENSE)));
  }
  return figures;
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
  process.argv.slice(2).forEach(walk);
`;

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { files: { type: 'string' }, rounds: { type: 'string', default: '7' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const unknown = positionals.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0)
    throw new Error(`no section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);
  const work = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
  try {
    const bundle = join(work, 'dist');
    await promisify(execFile)(process.execPath, [join(root, 'scripts', 'build.ts'), bundle], { cwd: root });
    const files = values.files ?? null;
    const figures: Figure[] = [];
    for (const [name, section] of Object.entries(SECTIONS)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      process.stderr.write(`${name} `);
      figures.push(...(await section({ bundle, work, files, rounds: Number(values.rounds) })));
    }
    console.log(renderFigures(figures));
    if (figures.some(isMissed)) process.exitCode = 1;
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
