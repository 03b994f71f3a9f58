import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../src/config/default-config.ts';
import type { Meeting } from '../src/minutes/meeting.ts';
import { parse } from '../src/minutes/parse.ts';
import { readingRules } from '../src/sync/collect.ts';
import { track } from '../src/tracking/register/register.ts';
import { weights, type Weights } from '../src/tracking/matching/weights.ts';

/**
 * What each sort of evidence is worth, and how far each threshold can be moved: the tables of
 * docs/how-matching-works.md, measured on the labelled series that lies beside the checkout where it is available.
 */
const corpus = '../shared/corpus';
const folder = 'sig-standardization';

interface Label {
  file: string;
  line: number;
  thread?: string;
  sure?: boolean;
}

interface Figures {
  precision: number;
  recall: number;
}

/** B-cubed over the labelled mentions that were read. */
function score(meetings: readonly Meeting[], threads: ReadonlyMap<string, string>, changed: Partial<Weights>): Figures {
  const { items } = track(meetings, [], { weights: { ...weights, ...changed } });
  const clusters = items.map(({ mentions }) =>
    mentions.flatMap(({ path, line }) => threads.get(`${path}:${line}`) ?? []),
  );
  const sizes = new Map<string, number>();
  for (const thread of clusters.flat()) sizes.set(thread, (sizes.get(thread) ?? 0) + 1);
  let [precision, recall, count] = [0, 0, 0];
  for (const cluster of clusters) {
    for (const thread of cluster) {
      const both = cluster.filter((other) => other === thread).length;
      precision += both / cluster.length;
      recall += both / (sizes.get(thread) ?? 1);
      count++;
    }
  }
  return { precision: precision / count, recall: recall / count };
}

/** The series as it is, and made harder: what other groups' minutes may be like. */
function settings(meetings: readonly Meeting[]): Record<string, Meeting[][]> {
  const items = (
    change: (item: Meeting['items'][number], index: number) => Meeting['items'][number] | null,
  ): Meeting[] =>
    meetings.map((meeting, day) => ({
      ...meeting,
      items: meeting.items.flatMap((item, index) => change(item, day * 31 + index * 17) ?? []),
    }));
  return {
    'as it is': [[...meetings]],
    'left over not told': [items((item) => ({ ...item, carriedOver: false }))],
    'every other meeting': [0, 1].map((odd) => meetings.filter((_, index) => index % 2 === odd)),
    'a quarter not read': [0, 1, 2, 3].map((skip) => items((item, at) => (at % 4 === skip ? null : item))),
    'three short series': [0, 8, 16].map((from) => meetings.slice(from, from + 9)),
  };
}

const none = { link: 1, aroundWord: 0, contained: 0, differ: 0, sameOwners: 0, someOwners: 0, otherOwners: 0 };
const bare = {
  ...none,
  sameReference: 0,
  otherReferences: 0,
  carriedFromLast: 0,
  carried: 0,
  notCarried: 0,
  otherTopic: 0,
};
const wordsOnly = { ...bare, closedCarried: 0, closed: 0, closedMonth: 0, gap: 0, order: 0, rival: Infinity };

const ablations: Record<string, Partial<Weights>> = {
  'all evidence': {},
  'the same words only': wordsOnly,
  'rare words only': { ...wordsOnly, link: weights.link },
  'without owners': { sameOwners: 0, someOwners: 0, otherOwners: 0 },
  'without references': { sameReference: 0, otherReferences: 0 },
  'without "left over"': { carriedFromLast: 0, carried: 0, notCarried: 0, rival: Infinity },
  'without the rule of no rival': { rival: Infinity },
  'without headings': { aroundWord: 0, otherTopic: 0 },
  'without containment': { contained: 0 },
  'without "done"': { closed: 0, closedMonth: 0, closedCarried: 0 },
  'without recency': { gap: 0, carriedFromLast: weights.carried },
};

const plateaus: [keyof Weights, number[]][] = [
  ['link', [0.4, 0.5, 0.55, 0.65, 0.75, 0.9]],
  ['doubt', [0.3, 0.35, 0.45, 0.5]],
  ['rival', [0, 0.1, 0.2, 0.3]],
  ['contained', [0.25, 0.75]],
  ['aroundWord', [0.2, 0.6]],
  ['differ', [0, -1.5]],
  ['sameOwners', [0.05, 0.2]],
  ['otherOwners', [-0.1, -0.5]],
  ['otherReferences', [-0.25, -1]],
  ['carriedFromLast', [0.1, 0.2]],
  ['notCarried', [0, -0.2]],
  ['otherTopic', [-0.5, -2]],
  ['closed', [0, -0.6]],
  ['gap', [0, -0.05]],
];

function table(
  rows: Record<string, Partial<Weights>>,
  cases: Record<string, Meeting[][]>,
  threads: Map<string, string>,
): string {
  const names = Object.keys(cases);
  const lines = Object.entries(rows).map(([row, changed]) => {
    const cells = names.map((name) => {
      const figures = (cases[name] ?? []).map((meetings) => score(meetings, threads, changed));
      const precision = Math.min(...figures.map((figure) => figure.precision));
      const recall = figures.reduce((sum, figure) => sum + figure.recall, 0) / figures.length;
      return `${precision.toFixed(3)} / ${recall.toFixed(3)}`;
    });
    return `| ${[row, ...cells].join(' | ')} |`;
  });
  return [`| | ${names.join(' | ')} |`, `| --- |${names.map(() => ' --- |').join('')}`, ...lines].join('\n');
}

function main(): void {
  if (!existsSync(corpus)) {
    console.log('no labelled minutes beside this checkout: nothing to weigh');
    return;
  }
  const labels = readFileSync(join(corpus, 'gold/scs-series.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label);
  const threads = new Map(
    labels.flatMap(({ file, line, thread, sure }) =>
      thread === undefined || sure === false ? [] : [[`${file}:${line}`, thread] as const],
    ),
  );
  const meetings = readdirSync(join(corpus, 'scs', folder)).flatMap((file) => {
    const text = readFileSync(join(corpus, 'scs', folder, file), 'utf8');
    return parse({ path: `${folder}/${file}`, text }, readingRules(defaultConfig)).meetings;
  });
  const cases = settings(meetings);
  console.log(`${table(ablations, cases, threads)}\n`);
  for (const [name, values] of plateaus) {
    const rows = Object.fromEntries(
      [weights[name], ...values].map((value) => [`\`${name}\` ${value}`, { [name]: value }] as const),
    );
    console.log(`${table(rows, cases, threads)}\n`);
  }
}

main();
