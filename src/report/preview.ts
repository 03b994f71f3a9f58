import { outcomeFacts, type NameIssue } from './cells.ts';
import { fit, text, type Block } from './document.ts';
import { code, prose } from './escape.ts';
import { untrustedWords } from './untrusted.ts';
import { GITHUB, issueLink, quietIssueLink } from './links.ts';
import { differencesFrom, previewedLine, previewedLineIn } from './previewed.ts';
import { meetingTables, plannedRow } from './meeting-tables.ts';
import type { PullRequestState, Run } from './run.ts';
import {
  diagnosticsTables,
  doubtsTable,
  notReadTable,
  skippedTable,
  suggestionsTable,
  vanishedTable,
} from './tables.ts';
import { count, deeds, DID, isCapped, listed, tally, tallyPlanned, WILL } from './words.ts';

/** Characters. GitHub takes 65,536; the rest is for what it counts otherwise. */
const LIMIT = 60_000;

/** The first line of our comment on a pull request, by which it is found again. With the number, so that a copy elsewhere is not it. */
export const stickyMark = (number: number): string => `<!-- minutes-to-issues: pull request ${number} -->`;

/**
 * The comment on a pull request: what its merge will do. Markdown; the first line is the mark.
 *
 * @param before the comment as it stands there, for a pull request that is closed
 */
export function renderPreview(run: Run, before = ''): string {
  const pull = run.pullRequest;
  const name: NameIssue = (number) => quietIssueLink(run, number);
  const mark = pull === null ? [] : [text(stickyMark(pull.number))];
  if (pull !== null && pull.state !== 'open')
    return page([...mark, text(TITLE), text(farewell(pull))], previewedLineIn(before));
  const blocks = [
    ...mark,
    text(TITLE),
    text(headline(run)),
    ...untrustedWords(run).map((words) => text(`> [!WARNING]\n> ${prose(words)}`)),
    ...notes(run, pull),
    ...meetingTables(run, run.plan.operations.map(plannedRow), name, 'On merge'),
    ...doubtsTable(run, name),
    ...diagnosticsTables(run),
    ...notReadTable(run),
    ...suggestionsTable(run, name),
    ...vanishedTable(run, name),
    ...skippedTable(run),
  ];
  return page(
    blocks,
    [footer(run, pull), pull === null ? '' : previewedLine(run.plan)].filter((part) => part !== '').join('\n'),
  );
}

/** Stands in the comment once it tells what became of the merge: then nothing older may replace it. */
export const LANDED_MARK = '<!-- minutes-to-issues: landed -->';

/**
 * The same comment after the merge: what became of it, with links to the issues. `together`: the pull requests that one
 * push brought; whose task is whose can't be told, so each shows all. `before`: the comment with the preview, of which the
 * record tells what came otherwise.
 */
export function renderLanded(run: Run, number: number, together: readonly number[] = [number], before = ''): string {
  // where there is no redirect a link shows up on the issue as well: after the merge the two belong together
  const name: NameIssue =
    run.serverUrl === GITHUB ? (issue) => quietIssueLink(run, issue) : (issue) => issueLink(run, issue);
  const written = run.outcomes.filter(({ operation: { operation } }) => operation !== 'none' && operation !== 'skip');
  const done = written.filter(({ result }) => result === 'done');
  const said = deeds(tally(done.map(({ operation }) => operation)), DID);
  const open = written.filter((outcome) => outcome.result !== 'done' && !isCapped(outcome)).length;
  const capped =
    run.cap === null
      ? ''
      : ` ${count(run.cap.wanted, 'new task')} ${run.cap.wanted === 1 ? 'has' : 'have'} no issue: \`max-new-issues\` allows ${run.cap.limit}. Run the workflow by hand with \`max-new-issues: ${run.cap.wanted}\`.`;
  const rest = open === 0 ? '' : ` ${count(open, 'operation')} could not be done: the next run tries again.`;
  const rows = done.map((outcome) => ({
    ...plannedRow(outcome.operation),
    ...outcomeFacts(outcome),
    isDone: true,
  }));
  const others = together.filter((other) => other !== number).map((other) => code(`#${other}`));
  const brought =
    others.length === 0 ? '' : ` The same run was about ${listed(others)}: this is what came of all of them.`;
  const differences = together.length > 1 ? null : differencesFrom(before, run, name);
  const asSaid = differences?.length === 0 && rest === '' && capped === '' ? ', as previewed' : '';
  const headline = said === '' ? 'Merged.' : `Merged, and **${said}**${asSaid}.`;
  return page(
    [
      text(stickyMark(number)),
      text(TITLE),
      text(`${headline}${rest}${capped}${brought}`),
      ...meetingTables(run, rows, name, 'Done'),
      ...(differences ?? []),
    ],
    [`<sub>${signature}</sub>`, LANDED_MARK, previewedLineIn(before)].filter((part) => part !== '').join('\n'),
  );
}

const TITLE = '### Action items in these minutes';

const page = (blocks: readonly Block[], tail: string): string =>
  fit(blocks, tail, {
    limit: LIMIT,
    sizeOf: (part) => part.length,
    more: (rows) => `_… and ${count(rows, 'more row')}: a comment holds no more. The job summary has them all._`,
  });

function farewell({ state, defaultBranch, base }: PullRequestState): string {
  if (state === 'closed') return 'Closed without a merge: nothing was done.';
  return base === defaultBranch
    ? `Merged. The issues follow with the push to ${code(defaultBranch)}.`
    : `Merged into ${code(base)}. The issues follow when the minutes arrive in ${code(defaultBranch)}.`;
}

/** One sentence that says it all. */
export function headline(run: Run): string {
  const counts = tallyPlanned(run);
  const will = deeds(counts, WILL);
  const same = counts.none + counts.skip;
  if (run.plan.operations.length === 0) {
    const items = run.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
    const files = new Set(run.meetings.map((meeting) => meeting.path)).size;
    if (items > 0) return `${count(items, 'action item')}, and nothing to do for them.`;
    return files === 0
      ? 'No minutes were read.'
      : `No action items found in ${count(files, 'minutes file', 'minutes files')}.`;
  }
  const held =
    run.cap === null ? '' : ` ${count(run.cap.wanted, 'new task')} ${run.cap.wanted === 1 ? 'is' : 'are'} held back.`;
  if (will === '' && held === '')
    return `Merging this changes no issue: ${count(same, 'action item')} found, nothing new to say.`;
  const rest = same === 0 ? '' : ` ${count(same, 'more item')} need${same === 1 ? 's' : ''} nothing.`;
  return `Merging this ${will === '' ? 'changes no issue' : `**${will}**`}.${held}${rest}`;
}

function notes(run: Run, pull: PullRequestState | null): Block[] {
  const lines: string[] = [];
  if (run.cap !== null) {
    lines.push(
      `> [!WARNING]\n> ${run.cap.wanted} new issues are more than the ${run.cap.limit} that \`max-new-issues\` allows, so the merge creates none of them. To have them all, set \`max-new-issues: ${run.cap.wanted}\` in the workflow; to leave out old meetings, set \`since\`.`,
    );
  }
  if (pull !== null && pull.base !== pull.defaultBranch) {
    lines.push(
      `> [!NOTE]\n> This goes into ${code(pull.base)}. Issues follow only when the minutes arrive in ${code(pull.defaultBranch)}.`,
    );
  }
  return lines.map(text);
}

function footer(run: Run, pull: PullRequestState | null): string {
  const until = pull === null ? '' : `Nothing is written before this is merged into ${code(pull.defaultBranch)}. `;
  const plan = run.plan.fingerprint === '' ? '' : `Plan ${code(run.plan.fingerprint.slice(0, 12))} for `;
  const object = [`not a task? ${code('<!-- minutes: ignore -->')}`, `same as an issue? add ${code('(#12)')}`];
  return `<sub>${until}${plan === '' ? 'Commit ' : plan}${code(run.commit.slice(0, 7))}.<br>${[signature, ...object, docs].join(' · ')}</sub>`;
}

/** Where people find what wrote the comment. */
const HOME = 'https://github.com/minutes-to-issues/minutes-to-issues';
const signature = `[Minutes to Issues](${HOME})`;
const docs = `[docs](${HOME}/tree/main/docs)`;
