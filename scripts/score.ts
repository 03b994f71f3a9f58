/**
 * Scores extracted items against labels, so that `npm run eval` works in any checkout. The labels' format, one JSON object a
 * line, and what counts as right stand in `__tests__/labelled/README.md`. Change here when a label gets another field.
 */

export interface Label {
  file: string;
  line: number;
  owners: string[];
  text: string;
  status: string;
  carried: boolean;
  refs: string[];
  /** Two careful people could disagree whether it is an item: not scored either way. */
  sure?: boolean;
  /** Other fair texts. */
  alt?: string[];
}

/** As `extract --json` prints it, with the file's path below the folder of the labels. */
export interface Found {
  file: string;
  line: number;
  text: string;
  owners: string[];
  status: string;
  carried: boolean;
  refs: string[];
}

export interface Figures {
  labels: number;
  precision: number;
  recall: number;
  f1: number;
  /** F1 of the items that are right in every field. */
  right: number;
  misses: string[];
}

/** Words that have this much in common are the same text, or, on a neighbouring line, the same item. */
const SAME_TEXT = 0.8;
const SAME_ITEM = 0.3;

export function score(labels: readonly Label[], found: readonly Found[]): Figures {
  const pairs = paired(labels, found);
  const sure = labels.filter((label) => label.sure !== false);
  const misses: string[] = [];
  let right = 0;
  let hits = 0;
  for (const label of sure) {
    const where = `${label.file}:${label.line}`;
    const item = pairs.get(label);
    if (!item) {
      misses.push(`missed ${where} ${label.text}`);
      continue;
    }
    hits++;
    const wrong = wrongFields(label, item);
    if (wrong.length === 0) right++;
    else misses.push(`${wrong.join(', ')} ${where} ${label.text}`);
  }
  const used = new Set(pairs.values());
  const spurious = found.filter((item) => !used.has(item));
  for (const { file, line, text } of spurious) misses.push(`spurious ${file}:${line} ${text}`);
  const precision = share(hits, hits + spurious.length);
  const recall = share(hits, sure.length);
  const all = sure.length + hits + spurious.length;
  return { labels: sure.length, precision, recall, f1: share(2 * hits, all), right: share(2 * right, all), misses };
}

const share = (part: number, all: number): number => (all === 0 ? 1 : Math.round((part / all) * 10_000) / 10_000);

/** The items of the labels: on their line first, then beside it if the words are alike; sure labels choose first. */
function paired(labels: readonly Label[], found: readonly Found[]): Map<Label, Found> {
  const pairs = new Map<Label, Found>();
  const used = new Set<Found>();
  for (const far of [0, 1]) {
    const near = labels
      .filter((label) => !pairs.has(label))
      .flatMap((label) =>
        found
          .filter((item) => item.file === label.file && Math.abs(item.line - label.line) === far)
          .map((item) => ({ label, item, like: likeness(label, item) })),
      )
      .filter(({ like }) => far === 0 || like >= SAME_ITEM)
      .sort((a, b) => Number(a.label.sure === false) - Number(b.label.sure === false) || b.like - a.like);
    for (const { label, item } of near) {
      if (pairs.has(label) || used.has(item)) continue;
      pairs.set(label, item);
      used.add(item);
    }
  }
  return pairs;
}

function wrongFields(label: Label, item: Found): string[] {
  const names = (owners: readonly string[]): string => [...owners].map(plain).sort().join(' ');
  const wrong: string[] = [];
  if (names(label.owners) !== names(item.owners)) wrong.push(`owners [${item.owners.join(', ')}]`);
  if (label.status !== item.status) wrong.push(`status ${item.status}`);
  if (label.carried !== item.carried) wrong.push(`carried ${item.carried}`);
  const refs = label.refs.map((ref) => ref.toLowerCase());
  // A label without the owner or repository ("map#12", "#12") is met by the fuller reference.
  const meets = (want: string): boolean =>
    item.refs.some((ref) => ref === want || ref.endsWith(`/${want}`) || (want.startsWith('#') && ref.endsWith(want)));
  if (refs.length !== item.refs.length || !refs.every(meets)) wrong.push(`refs [${item.refs.join(', ')}]`);
  if (likeness(label, item) < SAME_TEXT) wrong.push(`text "${item.text}"`);
  return wrong;
}

const plain = (name: string): string => name.toLowerCase().replace(/^@|[_*.,;:]+$/gu, '');

function likeness(label: Label, item: Found): number {
  return Math.max(...[label.text, ...(label.alt ?? [])].map((text) => overlap(text, item.text)));
}

/** What two texts have in common of their words, 0 to 1; of Han each sign is a word. */
function overlap(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    both++;
    left.set(word, times - 1);
  }
  return one.length + other.length === 0 ? 1 : (2 * both) / (one.length + other.length);
}

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/https?:\/\/\S+/gu, ' ')
    .match(WORD) ?? [];
