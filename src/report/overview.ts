/**
 * The overview issue: what is pending, as one page that only changes when something has. Change here when it should say
 * more, or say it otherwise. Boxes keep their form: `sync/overview/memory.ts` reads them.
 */
import type { Pending } from '../tracking/operation.ts';
import { cut } from '../plain-text/plain-line.ts';
import { quote } from '../plain-text/quote.ts';
import { ownersChart } from './charts.ts';
import { fit, folded, text, type Block } from './document.ts';
import { fenced, prose } from './escape.ts';
import { dueWords } from './facts.ts';
import { quietIssueLink, type Place } from './links.ts';
import { count } from './words.ts';

/** One open task with an issue. */
export interface OverviewRow extends Pending {
  number: number;
  /** Not mentioned in the newest meeting of its series, which was on that day. */
  missedOn: string | null;
  /** What hints that it is done, in words. */
  hint: string | null;
}

export interface Overview extends Omit<Place, 'commit'> {
  /** The first line: what the tool remembers. */
  memory: string;
  /** ISO day. */
  today: string;
  rows: readonly OverviewRow[];
  /** To paste into the next minutes. */
  agenda: string;
  /** Ticks that were not followed. */
  notes: readonly string[];
}

/** Characters. GitHub takes 65,536. */
const LIMIT = 60_000;

export function renderOverview(overview: Overview): string {
  const { memory, rows, notes, repository } = overview;
  const blocks: Block[] = [
    text(memory),
    text(headline(overview)),
    ...notes.map((note) => text(`> [!NOTE]\n> ${prose(note)}`)),
    ...(rows.length === 0 ? [] : [text('Tick a box to close its issue: the next sync does it.')]),
    ...lists(overview),
    ...ownersChart(rows),
    ...(rows.length === 0 ? [] : [folded('To paste into the next minutes', text(fenced(overview.agenda)))]),
  ];
  const tail = `<sub>Kept by the sync of the minutes of ${quote(repository)}: whatever else is written here is replaced.</sub>`;
  return fit(blocks, tail, {
    limit: LIMIT,
    sizeOf: (part) => part.length,
    more: (left) => `_… and ${count(left, 'more row')}: an issue holds no more._`,
  });
}

function headline({ rows, today }: Overview): string {
  if (rows.length === 0) return '**Nothing is pending.**';
  const overdue = rows.filter(({ newest: { due } }) => due?.date !== null && due !== null && due.date < today).length;
  const missed = rows.filter(({ missedOn }) => missedOn !== null).length;
  const hinted = rows.filter(({ hint }) => hint !== null).length;
  return [
    `**${count(rows.length, 'action item')} pending**`,
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(missed > 0 ? [`${missed} not mentioned in the newest meeting`] : []),
    ...(hinted > 0 ? [`${hinted} perhaps done`] : []),
  ].join(', ');
}

/** By series, and in it by owners; each the oldest first. */
function lists(overview: Overview): Block[] {
  const series = [...new Set(overview.rows.map((row) => row.series))];
  return series.flatMap((name): Block[] => {
    const own = overview.rows.filter((row) => row.series === name);
    const owners = [...new Set(own.map(ownersOf))].sort();
    return [
      text(`### ${quote(name)} (${own.length})`),
      ...owners.map((who): Block => {
        const rows = own.filter((row) => ownersOf(row) === who);
        return { before: `**${who}** (${rows.length})\n`, rows: rows.map((row) => entry(row, overview)), after: '' };
      }),
    ];
  });
}

const ownersOf = ({ newest }: Pending): string => quote(cut(newest.owners.join(', '), 200)) || 'nobody';

function entry({ number, title, newest, since, times, missedOn, hint }: OverviewRow, overview: Overview): string {
  const facts = [
    ...(since === null ? [] : [`since ${quote(since)}`]),
    ...(times > 1 ? [`mentioned ${times} times`] : []),
    ...dueWords(newest.due, overview.today),
    ...(missedOn === null ? [] : [`not mentioned on ${quote(missedOn)}`]),
    ...(hint === null ? [] : [`perhaps done: ${quote(cut(hint, 200))}`]),
  ];
  const link = quietIssueLink(overview, number);
  return `- [ ] <!-- close ${number} -->${link} ${quote(cut(title, 200))}${facts.length === 0 ? '' : ` · ${facts.join(' · ')}`}`;
}
