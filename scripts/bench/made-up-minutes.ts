import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Like a real repository of minutes: 900 pages, 3 MB in all. */
const PAGES = 900;
/** mixed: most pages are prose without any action item; dense: each lists some of the last meeting, and has some of its own. */
export type Density = 'mixed' | 'dense';
const SERIES = ['networking', 'storage', 'identity', 'docs', 'community', 'release'];
const PEOPLE = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank'];
const WORDS = (
  'the harbour lighthouse tunnel driver snapshot standard release image cluster node network volume storage identity ' +
  'proposal review draft document decision question team community upstream vendor test pipeline result change plan ' +
  'should could needs discussed agreed presented explained reported noted merged tested compared with from into over ' +
  'about between after before new old current first second open small larger better'
).split(' ');

/** The same numbers on every machine and run (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes made-up minutes into a folder, one folder a series; the same ones every time. */
export function writeMinutes(folder: string, density: Density): void {
  const random = randomness(20_240_214);
  for (const series of SERIES) mkdirSync(join(folder, series), { recursive: true });
  for (let page = 0; page < PAGES; page++) {
    const day = new Date(Date.UTC(2021, 0, 4 + page * 2)).toISOString().slice(0, 10);
    const series = SERIES[page % SERIES.length] ?? 'docs';
    writeFileSync(join(folder, series, `${day.replaceAll('-', '')}.md`), minutes(day, random, density === 'dense'));
  }
}

function minutes(day: string, random: () => number, dense: boolean): string {
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const words = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, () => pick(WORDS)).join(' ');
  const reference = (): string => {
    const number = 1 + Math.floor(random() * 900);
    return pick([
      `[specs/#${number}](https://github.com/example/specs/pull/${number})`,
      `#${number}`,
      `https://github.com/example/issues/issues/${number}`,
    ]);
  };
  const statement = (): string => {
    const said = pick([
      words(5, 24),
      words(5, 24),
      `**${words(1, 3)}**: ${words(6, 20)}`,
      `${words(4, 10)} \`${words(1, 2)}\` ${words(3, 9)}`,
    ]);
    return random() < 0.15 ? `${said}, see ${reference()}` : said;
  };
  const topic = (withItems: boolean): string => {
    const bullets = Array.from({ length: 4 + Math.floor(random() * 9) }, () => {
      const nested = random() < 0.4 ? `\n    - ${statement()}` : '';
      return `- ${statement()}${nested}`;
    });
    if (withItems && random() < 0.6)
      bullets.push(`- AI @${pick(PEOPLE)}: ${words(4, 12)} until next meeting, see ${reference()}`);
    const prose = random() < 0.3 ? `\n${Array.from({ length: 4 }, () => words(10, 16)).join('\n')}\n` : '';
    return `### ${words(2, 6)} (@${pick(PEOPLE)})\n${prose}\n${bullets.join('\n')}\n`;
  };
  const carried = (): string => {
    const status = pick(['open', 'still in progress', `done, see ${reference()}`, words(3, 9)]);
    return `- _AI @${pick(PEOPLE)}: ${words(4, 10)} ${reference()}_\n    - ${status}`;
  };
  const withItems = dense || random() < 0.45;
  const topics = Array.from({ length: 1 + Math.floor(random() * 4) }, () => topic(withItems));
  const table =
    random() < 0.1
      ? `\n| what | who | when |\n| --- | --- | --- |\n${Array.from({ length: 6 }, () => `| ${words(2, 6)} | ${pick(PEOPLE)} | ${words(1, 2)} |`).join('\n')}\n`
      : '';
  const check = dense ? `\n## Check AIs from last time\n\n${Array.from({ length: 3 }, carried).join('\n')}\n` : '';
  return `# ${day}\n\n## Participants\n\n${PEOPLE.map((name) => `- @${name}`).join('\n')}\n${check}\n## Agenda\n\n${topics.join('\n')}${table}`;
}
