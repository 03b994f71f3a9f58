import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { score, type Found, type Label } from './score.ts';

/**
 * Scores the built CLI on labelled minutes and fails below the floors: on the made-up ones of the repository anywhere, and on
 * real ones where they lie beside the checkout. Prints every set community by community, so that a weak one can't hide in a
 * mean; `npm run eval -- --misses` prints every disagreement as well.
 */
const shared = '../shared';
const scorer = join(shared, 'eval/score.mjs');

const corpus = join(shared, 'corpus');
const showMisses = process.argv.includes('--misses');
const below: string[] = [];

interface Set {
  set: string;
  /** Folder to read. */
  folder: string;
  gold: string;
  /** The least that the whole set has to reach, and a community of ten labels or more. */
  floors: { f1: number; right: number; community?: number };
}

// Floors stand a little below what is reached, so that a rule that costs an item fails and a tie that breaks does not.
const sets: Set[] = [
  {
    set: 'made-up',
    folder: '__tests__/labelled/pages',
    gold: '__tests__/labelled/labels.jsonl',
    floors: { f1: 0.97, right: 0.95 },
  },
  ...[
    { set: 'scs-series', folder: 'scs', floors: { f1: 0.99, right: 0.98 } },
    { set: 'scs-mix', folder: 'scs', floors: { f1: 0.99, right: 0.98 } },
    { set: 'other', folder: 'other', floors: { f1: 0.98, right: 0.98 } },
    { set: 'strangers', folder: 'strangers', floors: { f1: 0.945, right: 0.88, community: 0.78 } },
    { set: 'series-elsewhere', folder: 'series-elsewhere', floors: { f1: 0.98, right: 0.95 } },
  ].map(({ set, folder, floors }) => ({
    set,
    folder: join(corpus, folder),
    gold: join(corpus, 'gold', `${set}.jsonl`),
    floors,
  })),
];

for (const { set, folder, gold, floors } of sets) {
  if (!existsSync(gold)) continue;
  const labels = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label & { none?: boolean });
  const files = new Set(labels.map(({ file }) => file));
  const found = itemsOf(folder).filter(({ file }) => files.has(file));
  const items = labels.filter(({ none }) => none !== true);
  const whole = score(items, found);
  const communities = [...new Set(labels.map(communityOf))].sort();
  const rows = communities.map((community) => ({
    community,
    ...score(
      items.filter((label) => communityOf(label) === community),
      found.filter((item) => communityOf(item) === community),
    ),
  }));
  console.log(`\n${set}`);
  console.table(
    [...rows, { community: 'all', ...whole }].map(({ misses, ...figures }) => ({ ...figures, wrong: misses.length })),
  );
  if (showMisses) for (const line of whole.misses) console.log(line);
  if (whole.f1 < floors.f1) below.push(`${set}: f1 is ${whole.f1}, the floor is ${floors.f1}`);
  if (whole.right < floors.right) below.push(`${set}: right is ${whole.right}, the floor is ${floors.right}`);
  for (const { community, labels: count, f1 } of rows)
    if (count >= 10 && f1 < (floors.community ?? 0))
      below.push(`${set}: f1 of ${community} is ${f1}, the floor is ${floors.community}`);
}

/** A folder of a set is a community; a file of its top is one of the whole set's. */
function communityOf({ file }: { file: string }): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '.';
}

function itemsOf(folder: string): Found[] {
  interface Item {
    line: number;
    text: string;
    owners: { name: string }[];
    status: string;
    carriedOver: boolean;
    references: { owner: string | null; repo: string | null; number: number }[];
  }
  const printed = JSON.parse(run(['dist/cli.js', 'extract', '--json', folder])) as {
    meetings: { path: string; items: Item[] }[];
  };
  return printed.meetings.flatMap(({ path, items }) =>
    items.map((item) => ({
      file: path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path,
      line: item.line,
      text: item.text,
      owners: item.owners.map(({ name }) => name),
      status: item.status,
      carried: item.carriedOver,
      refs: item.references.map(({ owner, repo, number }) =>
        `${owner === null ? '' : `${owner}/`}${repo ?? ''}#${number}`.toLowerCase(),
      ),
    })),
  );
}

interface Threads {
  set: string;
  folder: string;
  root: string;
  floors: { precision: number; recall: number; read?: number };
}

const threads: Threads[] = [
  {
    set: 'series-elsewhere',
    folder: 'series-elsewhere',
    root: 'series-elsewhere',
    floors: { precision: 0.99, recall: 0.95 },
  },
  {
    set: 'scs-series',
    folder: 'scs/sig-standardization',
    root: 'scs',
    floors: { precision: 0.99, recall: 0.95, read: 0.98 },
  },
];

/** Which mentions are the same task: scored by what lies beside the labels. */
const ledgers: Record<string, string | number>[] = [];
const work = mkdtempSync(join(tmpdir(), 'minutes-eval-'));
for (const { set, folder, root, floors } of existsSync(scorer) ? threads : []) {
  const predicted = join(work, `ledger-${set}.json`);
  writeFileSync(predicted, run(['dist/cli.js', 'ledger', '--json', join(corpus, folder)]));
  const gold = join(corpus, 'gold', `${set}.jsonl`);
  const misses = showMisses ? '1000' : '0';
  const args = ['ledger', '--gold', gold, '--pred', predicted, '--root', join(corpus, root), '--misses', misses];
  const printed = run([scorer, ...args]);
  if (showMisses) console.log(`\nledger ${set}\n${printed}`);
  const figures = JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as Record<string, number>;
  ledgers.push({
    ledger: set,
    f1: figures['f1'] ?? 0,
    precision: figures['precision'] ?? 0,
    recall: figures['recall'] ?? 0,
  });
  for (const [key, floor] of Object.entries(floors))
    if (!((figures[key] ?? 0) >= floor)) below.push(`ledger ${set}: ${key} is ${figures[key]}, the floor is ${floor}`);
}
rmSync(work, { recursive: true });
if (ledgers.length > 0) console.table(ledgers);
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
