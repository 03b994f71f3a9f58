import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Scores the built CLI on labelled real minutes, which lie beside the checkout where they are available, and fails
 * below the floors. Prints the table of figures; `npm run eval -- --misses` prints every disagreement as well.
 */
const shared = '../shared';
const scorer = join(shared, 'eval/score.mjs');

interface Figures {
  f1: number;
  right?: number;
  precision: number;
  recall: number;
  read?: number;
}

interface Task {
  set: string;
  command: 'extract' | 'ledger';
  /** Folder to read, below the corpus. */
  folder: string;
  root: string;
  floors: Partial<Figures>;
}

// Floors stand a little below what is reached, so that a rule that costs an item fails and a tie that breaks does not.
const tasks: Task[] = [
  { set: 'scs-series', command: 'extract', folder: 'scs', root: 'scs', floors: { f1: 0.99, right: 0.98 } },
  { set: 'scs-mix', command: 'extract', folder: 'scs', root: 'scs', floors: { f1: 0.99, right: 0.98 } },
  { set: 'other', command: 'extract', folder: 'other', root: 'other', floors: { f1: 0.97, right: 0.93 } },
  { set: 'strangers', command: 'extract', folder: 'strangers', root: 'strangers', floors: { f1: 0.9, right: 0.81 } },
  {
    set: 'series-elsewhere',
    command: 'extract',
    folder: 'series-elsewhere',
    root: 'series-elsewhere',
    floors: { f1: 0.98, right: 0.94 },
  },
  {
    set: 'series-elsewhere',
    command: 'ledger',
    folder: 'series-elsewhere',
    root: 'series-elsewhere',
    floors: { precision: 0.99, recall: 0.95 },
  },
  {
    set: 'scs-series',
    command: 'ledger',
    folder: 'scs/sig-standardization',
    root: 'scs',
    floors: { precision: 0.99, recall: 0.95, read: 0.98 },
  },
];

if (!existsSync(scorer)) {
  console.log('no labelled minutes beside this checkout: nothing to evaluate');
  process.exit(0);
}

const showMisses = process.argv.includes('--misses');
const work = mkdtempSync(join(tmpdir(), 'minutes-eval-'));
const rows: Record<string, string | number>[] = [];
const below: string[] = [];
for (const { set, command, folder, root, floors } of tasks) {
  const corpus = join(shared, 'corpus');
  const predicted = join(work, `${command}-${set}.json`);
  writeFileSync(predicted, run(['dist/cli.js', command, '--json', join(corpus, folder)]));
  const gold = join(corpus, 'gold', `${set}.jsonl`);
  const misses = showMisses ? '1000' : '0';
  const printed = run([
    scorer,
    command,
    '--gold',
    gold,
    '--pred',
    predicted,
    '--root',
    join(corpus, root),
    '--misses',
    misses,
  ]);
  if (showMisses) console.log(`\n${command} ${set}\n${printed}`);
  const figures = JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as Figures;
  const { f1, right = '', precision, recall, read = '' } = figures;
  rows.push({ command, set, f1, right, precision, recall, read });
  for (const key of Object.keys(floors) as (keyof Figures)[])
    if (!((figures[key] ?? 0) >= (floors[key] ?? 0)))
      below.push(`${command} ${set}: ${key} is ${figures[key]}, the floor is ${floors[key]}`);
}
rmSync(work, { recursive: true });
console.table(rows);
for (const line of below) console.error(line);
process.exitCode = below.length > 0 ? 1 : 0;

function run(args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return stdout;
}
