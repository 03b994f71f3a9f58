import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultConfig } from '../src/config/default-config.ts';
import { minutesFiles } from '../src/local/minutes-files.ts';
import type { Meeting, OwnWords, Page, ReadingRules } from '../src/minutes/meeting.ts';
import { decode, MAX_BYTES } from '../src/minutes/page/decode.ts';
import { parse } from '../src/minutes/parse.ts';
import type { Setting } from '../src/minutes/suggestions/suggestion.ts';
import { suggest } from '../src/minutes/suggestions/suggest.ts';
import { languagesOf } from '../src/minutes/vocabulary/detect.ts';
import { readingRules } from '../src/sync/collect.ts';

/**
 * What the suggestions of `init`, all of them accepted, do to the items of labelled communities: the table of
 * docs/quality.md, measured on the labelled minutes that lie beside the checkout where they are available.
 * `--words` also prints which words were suggested.
 */
const shared = '../shared';
const scorer = join(shared, 'eval/score.mjs');
const sets = [
  { folder: join(shared, 'corpus/strangers'), gold: join(shared, 'corpus/gold/strangers.jsonl') },
  { folder: join(shared, 'corpus/reserve'), gold: '../labels/reserve.jsonl' },
];
/** Communities with fewer items tell by chance. */
const LEAST = 10;
const BAR = 0.95;

interface Label {
  file: string;
  none?: boolean;
  sure?: boolean;
}

if (!existsSync(scorer)) {
  console.log('no labelled minutes beside this checkout: nothing to measure');
  process.exit(0);
}
const work = mkdtempSync(join(tmpdir(), 'init-bar-'));
const rows: Record<string, string | number>[] = [];
const told: string[] = [];
for (const { folder, gold } of sets.filter((set) => existsSync(set.gold))) {
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const labels = lines.map((line) => JSON.parse(line) as Label);
  for (const community of [...new Set(labels.map(({ file }) => file.slice(0, file.indexOf('/'))))].sort()) {
    const mine = labels.filter(({ file }) => file.startsWith(`${community}/`));
    const items = mine.filter(({ none, sure }) => none !== true && sure !== false).length;
    const pages = pagesOf(join(folder, community));
    const rules = readingRules(defaultConfig);
    const { suggestions } = suggest(pages, rules);
    const taught = { ...rules, vocabulary: wordsOf(suggestions.flatMap(({ settings }) => settings)) };
    const before = f1(mine, pages, rules, folder);
    const after = f1(mine, pages, taught, folder);
    for (const { settings, evidence, change } of suggestions)
      told.push(
        `${community}: ${settings.map((one) => JSON.stringify(one)).join(' ')} ${evidence.count} on ${evidence.pages}; ${change.of} ${change.count} on ${change.pages}`,
      );
    if (items < LEAST && after === before) continue;
    rows.push({
      community: process.argv.includes('--words') ? community : rows.length + 1,
      language: languageOf(pages, rules),
      items,
      before,
      after,
      verdict: after < before ? 'LOWERED' : after < BAR ? 'below' : '',
    });
  }
}
rmSync(work, { recursive: true });
console.table(rows);
if (process.argv.includes('--words')) for (const line of told) console.log(line);
process.exitCode = rows.some(({ verdict }) => verdict === 'LOWERED') ? 1 : 0;

function pagesOf(folder: string): Page[] {
  return [...minutesFiles([folder], ['**/*.md'], null, [])].flatMap(
    ({ path, bytes }) => decode(path, bytes, MAX_BYTES).page ?? [],
  );
}

/** English is read everywhere: the language of most pages beside it, if there is one. */
function languageOf(pages: readonly Page[], { languages }: ReadingRules): string {
  const others = pages.flatMap(({ text }) => languagesOf(text, languages).filter((language) => language !== 'en'));
  const most = [...new Set(others)].filter(
    (language) => others.filter((other) => other === language).length * 2 > pages.length,
  );
  return most.join(', ') || 'en';
}

function wordsOf(settings: readonly Setting[]): OwnWords {
  const words: Record<string, string[]> = {};
  for (const setting of settings) if ('word' in setting) (words[setting.key] ??= []).push(setting.word);
  return words;
}

function f1(labels: readonly Label[], pages: readonly Page[], rules: ReadingRules, root: string): number {
  const meetings: Meeting[] = pages.flatMap((page) => parse(page, rules).meetings);
  const [gold, predicted] = [join(work, 'gold.jsonl'), join(work, 'predicted.json')];
  writeFileSync(gold, labels.map((label) => JSON.stringify(label)).join('\n'));
  writeFileSync(predicted, JSON.stringify({ meetings }));
  const args = [scorer, 'extract', '--gold', gold, '--pred', predicted, '--root', root, '--misses', '0'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return (JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { f1: number }).f1;
}
