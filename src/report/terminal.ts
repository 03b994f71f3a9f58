import type {
  ActionItem,
  Diagnostic,
  Evidence,
  Meeting,
  NearMiss,
  Owner,
  Person,
  Reference,
} from '../minutes/meeting.ts';
import type { LedgerEntry } from '../tracking/register/ledger.ts';
import type { Operation, Outcome, Plan } from '../tracking/operation.ts';
import { ageOf } from './age.ts';
import { displayWidth, hang, pad, sections, widest } from './columns.ts';
import { cut } from '../plain-text/plain-line.ts';
import { terminalText } from './escape.ts';
import type { Paint } from './paint.ts';
import type { Run } from './run.ts';
import { unreadRows } from './not-read.ts';
import { count, dayOf, deeds, DID, isCapped, isOvertaken, tally, tallyPlanned, WILL } from './words.ts';

/** `extract` for people. Ends with a line feed, as all here do. */
export function renderExtract(
  meetings: readonly Meeting[],
  diagnostics: readonly Diagnostic[],
  paint: Paint,
  doubts: readonly NearMiss[] = [],
): string {
  const items = meetings.flatMap((meeting) => meeting.items);
  const done = items.filter(({ status }) => status === 'closed').length;
  const withItems = meetings.filter(({ items: own, references }) => own.length + references.length > 0);
  const said = `${count(meetings.length, 'meeting')}, ${count(items.length, 'action item')}${done > 0 ? `, ${done} done` : ''}.`;
  return sections([
    ...withItems.map((meeting) => meetingLines(meeting, paint)),
    worthALook(diagnostics, paint),
    notRead(diagnostics, paint),
    nearly(doubts, paint),
    [said],
  ]);
}

function meetingLines({ path, date, series, items, references }: Meeting, paint: Paint): string[] {
  const heading = `${paint.bold(terminalText(path))}  ${paint.dim(`${terminalText(series)} · ${dayOf(date)}`)}`;
  const lineWidth = widest(items.map(({ line }) => String(line)));
  const spokenOf = references.map(referenceWords).map(terminalText).join(', ');
  return [
    heading,
    ...items.flatMap((item) => itemLines(item, lineWidth, paint)),
    ...(spokenOf === '' ? [] : hang('  References: ', spokenOf, paint.width)),
  ];
}

/** `harbour/specs#12`, as much of it as is known. */
const referenceWords = ({ owner, repo, number }: Reference): string =>
  `${[owner, repo].filter((part) => part !== null).join('/')}#${number}`;

function itemLines(item: ActionItem, lineWidth: number, paint: Paint): string[] {
  const lead = `  ${sign(item.status, paint)} ${String(item.line).padStart(lineWidth)}  `;
  const facts = [
    item.owners.map(ownerWords).join(', ') || 'nobody',
    ...(item.due === null ? [] : [`due ${item.due.date ?? item.due.text}`]),
    ...(item.carriedOver ? ['from an earlier meeting'] : []),
    ...item.references.map(referenceWords),
    ...(item.evidence === null ? [] : [evidenceWords(item.evidence, item.text)]),
  ].map(terminalText);
  const indent = ' '.repeat(lineWidth + 6);
  return [
    ...hang(lead, terminalText(item.text), paint.width),
    ...hang(indent, facts.join(' · '), paint.width).map(paint.dim),
  ];
}

/** What the minutes say; a task that is struck out is its own evidence. */
const evidenceWords = ({ text }: Evidence, task: string): string =>
  text.includes(task) ? 'struck out' : `“${cut(text, 100)}”`;

/** `@alice`; `Al = @alice` where the participants list tells who that is. */
function ownerWords({ name, login, person }: Owner): string {
  const handle = (who: Person): string => (who.login ? `@${who.name}` : who.name);
  if (person === null || person.name.toLowerCase() === name.toLowerCase()) return handle(person ?? { name, login });
  return `${handle({ name, login })} = ${handle(person)}`;
}

const sign = (status: 'open' | 'closed', paint: Paint): string => (status === 'open' ? '○' : paint.green('✓'));

function worthALook(diagnostics: readonly Diagnostic[], paint: Paint): string[] {
  const found = diagnostics.filter(({ severity }) => severity !== 'notice');
  if (found.length === 0) return [];
  return [
    paint.bold('Worth a look'),
    ...found.flatMap(({ path, line, message, severity }) => {
      const place = `${terminalText(path)}:${line}`;
      return [
        `  ${severity === 'error' ? paint.red(place) : paint.yellow(place)}`,
        ...hang('    ', terminalText(message), paint.width),
      ];
    }),
  ];
}

/** What looks like tasks, once for each word that would have to be taught. */
function notRead(diagnostics: readonly Diagnostic[], paint: Paint): string[] {
  const found = unreadRows(diagnostics);
  if (found.length === 0) return [];
  return [
    paint.bold('Perhaps tasks, and not read'),
    ...found.flatMap(({ words, places }) => [
      ...hang('  ', terminalText(words), paint.width),
      ...hang('    ', terminalText(places), paint.width).map(paint.dim),
    ]),
  ];
}

/** The points just below the threshold. */
function nearly(doubts: readonly NearMiss[], paint: Paint): string[] {
  if (doubts.length === 0) return [];
  return [
    paint.bold('Nearly tasks'),
    ...doubts.flatMap(({ path, line, text, sum, threshold, signs, missing }) => [
      `  ${paint.yellow(`${terminalText(path)}:${line}`)}`,
      ...hang('    ', terminalText(cut(text, 200)), paint.width),
      ...hang('    ', `${sum} of ${threshold}: ${signs.join(', ')}; nearest missing: ${missing}`, paint.width).map(
        paint.dim,
      ),
    ]),
  ];
}

/** `ledger` for people: by series and owner, the oldest open task first. `today` is an ISO day. */
export function renderLedger(entries: readonly LedgerEntry[], today: string, paint: Paint): string {
  const bySeries = [...new Set(entries.map(({ series }) => series))].map((series) => {
    const mine = entries.filter((entry) => entry.series === series);
    const open = mine.filter(({ status }) => status === 'open').length;
    const owners = [...new Set(mine.map(ownersOf))].toSorted(
      (a, b) => Number(a === '') - Number(b === '') || (a.toLowerCase() < b.toLowerCase() ? -1 : 1),
    );
    return [
      `${paint.bold(terminalText(series))}  ${paint.dim(`${open} open, ${mine.length - open} done`)}`,
      ...owners.flatMap((owner) => [
        '',
        `  ${owner === '' ? paint.yellow('nobody') : terminalText(owner)}`,
        ...entryLines(
          mine.filter((entry) => ownersOf(entry) === owner),
          today,
          paint,
        ),
      ]),
    ];
  });
  const times = entries.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return sections([...bySeries, [`${count(entries.length, 'task')} in ${count(times, 'mention')}.`]]);
}

const ownersOf = ({ owners }: LedgerEntry): string => owners.join(', ');

function entryLines(entries: readonly LedgerEntry[], today: string, paint: Paint): string[] {
  const rows = entries.map((entry) => ({
    entry,
    age: entry.status === 'open' ? ageOf(entry.since, today) : 'done',
    times: entry.times > 1 ? `${entry.times}×` : '',
    issue: entry.number === null ? '' : `#${entry.number}`,
  }));
  const width = { age: 9, times: 3, issue: widest(rows.map(({ issue }) => issue)) };
  return rows.flatMap(({ entry, age, times, issue }) => {
    const number = width.issue === 0 ? '' : `${pad(issue, width.issue)} `;
    const lead = `    ${sign(entry.status, paint)} ${pad(age, width.age)} ${times.padStart(width.times)}  ${number}`;
    const lines = hang(lead, terminalText(entry.text), paint.width);
    const places = placeLines(entry, displayWidth(lead), paint.width).map(paint.dim);
    return [...(entry.status === 'open' ? lines : lines.map(paint.dim)), ...places];
  });
}

/** "2026-03-04, 2026-03-18 · networking/2026-03-18.md:9": when it was spoken of, and where last; two lines if one is too short. */
function placeLines({ days, newest }: LedgerEntry, indent: number, width: number): string[] {
  const [first, ...rest] = days;
  const shown = (days.length > 5 ? [first, `${days.length - 3} more`, ...rest.slice(-2)] : days).join(', ');
  const place = `${terminalText(newest.path)}:${newest.line}`;
  const parts = shown === '' ? [place] : [shown, place];
  const line = parts.join(' · ');
  const lead = ' '.repeat(indent);
  return (indent + displayWidth(line) > width ? parts : [line]).map((part) => lead + part);
}

/** `plan` for people. `cap`: the plan wants to create more than that, and so creates nothing. */
export function renderPlan(plan: Plan, paint: Paint, cap: Run['cap'] = null): string {
  const will = deeds(tallyPlanned({ plan, cap }), WILL);
  const loud = plan.operations.filter(
    ({ operation, warnings }) => (operation !== 'none' && operation !== 'skip') || warnings.length > 0,
  );
  const rest = plan.operations.length - loud.length;
  const rows = loud.map((operation) => (cap === null ? rowOf(operation) : rowBelow(operation)));
  const width = widest(rows.map(({ deed }) => deed));
  const doubts = plan.doubts.flatMap(({ path, line, text, number, title, likeness }) => [
    `  ${terminalText(path)}:${line}`,
    ...hang('    ', `“${terminalText(text)}”`, paint.width),
    ...hang(
      '    ',
      `looks like ${number === null ? '' : `#${number}, `}“${terminalText(title)}” (${Math.round(likeness * 100)} %)`,
      paint.width,
    ),
    ...(number === null ? [] : [`    If it is the same, add (#${number}) to the end of the line.`]),
  ]);
  return sections([
    [paint.bold(will !== '' ? `The plan ${will}.` : cap === null ? 'Nothing to do.' : 'The plan changes no issue.')],
    cap === null ? [] : hang('', capWords(cap), paint.width).map(paint.yellow),
    rows.flatMap((row) => operationLines(row, width, paint)),
    rest === 0 ? [] : [paint.dim(`${count(rest, 'task')} ${rest === 1 ? 'needs' : 'need'} nothing.`)],
    doubts.length === 0 ? [] : [paint.bold('Perhaps the same task'), ...doubts],
    plan.fingerprint === '' ? [] : [paint.dim(`Plan ${plan.fingerprint.slice(0, 12)}`)],
  ]);
}

const capWords = ({ limit, wanted }: NonNullable<Run['cap']>): string =>
  `${wanted} new issues are more than --max-new-issues allows (${limit}): none is created. To have them all, say --max-new-issues ${wanted}; to leave out old meetings, --since.`;

/** An operation, what is done in a word or two, and why. */
interface Row {
  operation: Operation;
  deed: string;
  reason: string;
}

const rowOf = (operation: Operation): Row => ({
  operation,
  deed: operation.number === null ? operation.operation : `${operation.operation} #${operation.number}`,
  reason: operation.reason,
});

/** Below the words about the cap, which need no repeating. */
const rowBelow = (operation: Operation): Row =>
  operation.operation === 'create' ? { operation, deed: 'held', reason: '' } : rowOf(operation);

function operationLines({ operation, deed, reason }: Row, width: number, paint: Paint): string[] {
  const lead = `  ${pad(deed, width)}  `;
  const facts = [
    operation.owners.join(', ') || 'nobody',
    `${operation.path}:${operation.line}`,
    ...(reason === '' ? [] : [reason]),
  ].map(terminalText);
  const indent = ' '.repeat(width + 4);
  return [
    ...hang(lead, terminalText(operation.title), paint.width),
    ...hang(indent, facts.join(' · '), paint.width).map(paint.dim),
    ...operation.warnings.flatMap((words) => hang(indent, terminalText(words), paint.width).map(paint.yellow)),
  ];
}

/** What became of a plan, for people. */
export function renderOutcomes(outcomes: readonly Outcome[], paint: Paint): string {
  const of = (wanted: Outcome['result']): Outcome[] => outcomes.filter(({ result }) => result === wanted);
  const did = deeds(tally(of('done').map(({ operation }) => operation)), DID);
  const lines = outcomes.flatMap((outcome, index) => {
    const { operation, result, number, url, message, warnings } = outcome;
    // the plan has said what the cap holds back
    if (result === 'unchanged' || isCapped(outcome)) return [];
    // what stopped the run stands at all that remains: once is enough
    const isSaid = result === 'remaining' && message === outcomes[index - 1]?.message;
    const issue = number === null ? '' : ` #${number}`;
    const mark = result === 'done' ? paint.green('✓') : result === 'failed' ? paint.red('✗') : '·';
    const verb =
      result === 'done' && operation.operation in DID ? pastOf(operation) : `${operation.operation}, ${result}`;
    return [
      ...hang(`  ${mark} `, `${verb}${issue}  ${terminalText(operation.title)}`, paint.width),
      ...(url === null ? [] : [paint.dim(`    ${terminalText(url)}`)]),
      ...[...(message === null || isSaid ? [] : [message]), ...warnings].flatMap((words) =>
        hang('    ', terminalText(words), paint.width).map(result === 'failed' ? paint.red : paint.yellow),
      ),
    ];
  });
  const [failed, remaining] = [of('failed').length, of('remaining').length];
  const overtaken = outcomes.filter(isOvertaken).length;
  const capped = outcomes.filter(isCapped).length;
  const sums = [
    did === '' ? 'Nothing was changed' : `Done: ${did}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(overtaken > 0 ? [`${overtaken} held back`] : []),
    ...(capped > 0 ? [`${capped} held back by --max-new-issues`] : []),
    ...(remaining > 0 ? [`${remaining} for the next run`] : []),
  ];
  return sections([lines, [`${sums.join(', ')}.`]]);
}

const pastOf = ({ operation }: Operation): string =>
  operation === 'none' || operation === 'skip' ? operation : DID[operation];
