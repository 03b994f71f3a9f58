/** Made-up minutes with every trick that real ones have, the same for the same seed. */

export type Random = () => number;

/** Numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const VERBS = ['draft', 'review', 'publish', 'compare', 'order', 'translate', 'measure', 'replace', 'test', 'announce'];
const THINGS =
  'buoy list,lamp contract,pier survey,tide tables,crane manual,rope inventory,pilot roster,fog signal,dredging plan,berth policy,mooring rules,chart archive,beacon firmware,ferry timetable,anchor catalogue,quay lighting'.split(
    ',',
  );
const DETAILS = [
  'for the northern basin',
  'with the insurers',
  'before the regatta',
  'and ask the pilots',
  'in two languages',
  '',
];
const TERSE = ['bring this to the board', 'write an issue', 'schedule a call'];
const PEOPLE = ['alice', 'bob', 'carol', 'dave'];
const TOPICS = ['Lighting', 'Dredging', 'Pilots', 'Safety drill', 'Budget'];
const DONE = ['done', 'still open', 'has been merged', '✅', 'obsolete, nobody needs it'];

interface Task {
  owner: string;
  text: string;
}

/** Path → text of some six meetings of one series. */
export function madeSeries(seed: number): Record<string, string> {
  const random = seeded(seed);
  const one = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  const sometimes = (share: number): boolean => random() < share;
  const pages: Record<string, string> = {};
  let left: Task[] = [];
  const past: Task[] = [];
  const count = 5 + Math.floor(random() * 3);
  for (let meeting = 0; meeting < count; meeting++) {
    const day = new Date(Date.UTC(2026, 0, 7 + 14 * meeting)).toISOString().slice(0, 10);
    const lines = [`# Harbour call ${day}`, '', '## Participants', '', ...PEOPLE.map((name) => `- @${name}`), ''];
    const kept: Task[] = [];
    if (left.length > 0) {
      lines.push('## Action items from last time', '');
      for (const task of left) {
        if (sometimes(0.15)) {
          if (sometimes(0.5)) kept.push(task);
          continue;
        }
        const now = sometimes(0.3) ? reworded(task) : task;
        lines.push(`- AI @${now.owner}: ${now.text}`);
        const said = sometimes(0.4) ? one(DONE) : null;
        if (said !== null) lines.push(`  - ${said}`);
        if (said === null || said === 'still open' || sometimes(0.25)) kept.push(now);
      }
      lines.push('');
    }
    lines.push('## Agenda', '');
    const fresh: Task[] = [];
    for (const topic of TOPICS.filter(() => sometimes(0.5))) {
      lines.push(`### ${topic}`, '', 'We talked.', '');
      for (let item = Math.floor(random() * 3); item > 0; item--) {
        const again = past.length > 0 && sometimes(0.15) ? one(past) : null;
        const task = again ?? {
          owner: one(PEOPLE),
          text: sometimes(0.2) ? one(TERSE) : `${one(VERBS)} the ${one(THINGS)} ${one(DETAILS)}`.trim(),
        };
        lines.push(`- AI @${task.owner}: ${task.text}`);
        if (sometimes(0.1)) lines.push('  - done');
        else fresh.push(task);
        past.push(task);
      }
      lines.push('');
    }
    if (sometimes(0.3) && fresh.length > 0)
      lines.push('## Action items', '', ...fresh.map(({ owner, text }) => `- AI @${owner}: ${text}`), '');
    pages[`harbour/${day}.md`] = lines.join('\n');
    left = [...kept, ...fresh];
  }
  return pages;

  function reworded({ owner, text }: Task): Task {
    const words = text.split(' ');
    return one([
      { owner, text: `${text} ${one(DETAILS)}`.trim() },
      { owner: one(PEOPLE), text },
      { owner, text: words.slice(0, Math.max(3, words.length - 2)).join(' ') },
      { owner, text: text.replace(/^\w+/u, one(VERBS)) },
    ]);
  }
}

export type Page = [path: string, text: string];

/**
 * Orders in which pages may be merged, push by push: by date, the newest first, then shuffled, some pages together.
 */
export function ordersOf(pages: readonly Page[], count: number, random: Random): Page[][][] {
  const alone = (list: readonly Page[]): Page[][] => list.map((page) => [page]);
  const shuffled = (): Page[] =>
    pages
      .map((page) => ({ page, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ page }) => page);
  const inTwos = (list: readonly Page[]): Page[][] => {
    const pushes: Page[][] = [];
    for (const page of list) {
      const last = pushes.at(-1);
      if (last?.length === 1 && random() < 0.3) last.push(page);
      else pushes.push([page]);
    }
    return pushes;
  };
  return [alone(pages), alone(pages.toReversed()), ...Array.from({ length: count - 2 }, () => inTwos(shuffled()))];
}
