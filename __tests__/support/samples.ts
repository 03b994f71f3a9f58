import { renderAgenda } from '../../src/report/agenda.ts';
import { itemReview } from '../../src/report/item-review.ts';
import { renderLedgerMarkdown } from '../../src/report/ledger-formats.ts';
import { namesIn, withNames } from '../../src/report/names.ts';
import { plainPaint } from '../../src/report/paint.ts';
import { renderLanded, renderPreview } from '../../src/report/preview.ts';
import { dryRunLines, progressLine } from '../../src/report/progress.ts';
import { reviewComments } from '../../src/report/review.ts';
import { closingLine, renderSummary } from '../../src/report/summary.ts';
import { renderExtract, renderLedger, renderOutcomes, renderPlan } from '../../src/report/terminal.ts';
import { ledgerEntries } from '../../src/tracking/register/ledger.ts';
import { track } from '../../src/tracking/register/register.ts';
import { botSamples } from './bot-samples.ts';
import { MinutesRepository } from './minutes-repository.ts';

/** Everything that people see, as the product renders it of made-up minutes: to look at, and to compare with. */
export interface Sample {
  name: string;
  /** `comment`, `issue`: Markdown on GitHub; `minutes`: Markdown to paste; `terminal`: plain text. */
  kind: 'comment' | 'issue' | 'minutes' | 'terminal';
  /** Whose name stands above a comment; the title of an issue. */
  title: string;
  text: string;
}

const page = (day: string, ...lines: string[]): string =>
  [`# Harbour call ${day}`, '', 'Present: @alice, @bob, @carol, @dave, @erin', '', ...lines, ''].join('\n');

const PAGES = {
  'networking/2026-01-14.md': page(
    '2026-01-14',
    '## Tunnels',
    '',
    '- AI @alice: compare the two tunnel drivers until 2026-02-10, see [harbour/specs#12](https://github.com/harbour/specs/pull/12)',
    '- AI @bob: draft the list of tunnels to be measured',
    '- AI @carol: move the snapshot standard forward',
    '',
    '## Load balancers',
    '',
    '- The proposal is two months old. AI @dave: review the proposal for load balancers, [lakes/balancer#7](https://github.com/lakes/balancer/issues/7)',
  ),
  'networking/2026-02-04.md': page(
    '2026-02-04',
    '## AIs from last time',
    '',
    '- AI @alice: compare the two tunnel drivers until 2026-02-10, see [harbour/specs#12](https://github.com/harbour/specs/pull/12)',
    '- AI @carol: move the snapshot standard forward',
    '- AI @dave: review the proposal for load balancers',
    '',
    '## Flavours',
    '',
    '- AI @erin: draft the naming rules for flavours',
    '- Who tests them? (AI @frank)',
  ),
} as const;

const PROPOSED = {
  'networking/2026-03-04.md': page(
    '2026-03-04',
    '## AIs from last time',
    '',
    '- AI @erin: compare the two tunnel drivers until 2026-03-20, see [harbour/specs#12](https://github.com/harbour/specs/pull/12)',
    '- AI @carol: move the snapshot standard forward',
    '  - done, see [harbour/specs#40](https://github.com/harbour/specs/pull/40)',
    '- ~~AI @dave: review the proposal for load balancers~~',
    '- AI @carol: draft the list of links to be measured and rebuilt',
    '',
    '## Edge nodes',
    '',
    '- AI @bob: find the MTU of all tunnels between the edge nodes',
    '- AI @alcie: ask the storage team whether snapshots survive the loss of a node',
    '- @AI erin: collect the test reports until 2026-03-11',
    '- AI: publish the upgrade notes, as in [harbour/notes#3](https://github.com/harbour/notes/issues/3)',
    '',
    'Also of interest: [harbour/specs#51](https://github.com/harbour/specs/pull/51)',
  ),
};

const DAY = '2026-03-06';

async function repository(config: Record<string, unknown> = {}): Promise<MinutesRepository> {
  const made = new MinutesRepository({ ...config, 'comment-on': ['close', 'reopen', 'handover'] });
  made.today(DAY);
  made.states
    .set('harbour/specs#12', 'merged')
    .set('harbour/specs#40', 'merged')
    .set('harbour/specs#51', 'open')
    .set('harbour/notes#3', 'closed');
  for (const [path, text] of Object.entries(PAGES)) await made.push({ [path]: text });
  return made;
}

export async function samples(): Promise<Sample[]> {
  const made = await repository({ review: 'all' });
  const preview = await made.preview(34, PROPOSED);
  const files = preview.changes?.files ?? [];
  const review = itemReview(preview, files);
  const before = renderPreview(preview);
  const reviewed = [...review.comments, ...reviewComments(preview, files, 'all')].map(
    ({ path, line, body }) => `\`${path}:${line}\`\n\n${body}`,
  );
  const merged = await made.push(PROPOSED);
  const otherwise = await made.push({
    'networking/2026-03-18.md': PAGES['networking/2026-01-14.md'].replaceAll('2026-01-14', '2026-03-18'),
  });
  const capped = await repository();
  capped.maxNewIssues = 1;
  const held = await capped.preview(35, PROPOSED);
  const { issues } = made.tracker.save();
  const comment = (name: string, title: string, text: string): Sample => ({ name, kind: 'comment', title, text });
  const terminal = (name: string, title: string, text: string): Sample => ({ name, kind: 'terminal', title, text });
  const entries = withNames(ledgerEntries(track(merged.meetings, []).items), namesIn(merged.meetings));
  const all = (await made.resync()).meetings;
  const register = withNames(ledgerEntries(track(all, []).items), namesIn(all));
  return [
    comment('preview', 'The comment on a pull request', before),
    comment('preview-capped', 'The comment where the cap holds back', renderPreview(held)),
    comment(
      'preview-other-base',
      'The comment on a pull request against another branch',
      renderPreview({
        ...preview,
        pullRequest: { number: 34, state: 'open', base: 'release-1', defaultBranch: 'main', isSilent: false },
      }),
    ),
    comment('review', 'The review of its items', review.summary.body),
    comment('review-lines', 'What the review says on lines', reviewed.join('\n\n---\n\n')),
    comment('landed', 'The record after the merge', renderLanded(merged, 34, [34], before)),
    comment('landed-otherwise', 'The record where things came otherwise', renderLanded(otherwise, 34, [34], before)),
    comment('summary', 'The summary of a job', renderSummary(merged)),
    comment('summary-dry-run', 'The summary of a dry run', renderSummary({ ...held, kind: 'dry-run' })),
    ...issues.map(({ number, title, body }): Sample => ({
      name: `issue-${number}`,
      kind: 'issue',
      title: `${title} #${number}`,
      text: body,
    })),
    ...issues.flatMap(({ number, title }) =>
      made.tracker
        .commentsOf(number)
        .map((said, index) => comment(`said-on-issue-${number}-${index + 1}`, `Said on “${title}”`, said)),
    ),
    {
      name: 'agenda',
      kind: 'minutes',
      title: 'The agenda',
      text: renderAgenda(otherwise.pending, { names: namesIn(all) }),
    },
    ...botSamples(made.issues(), DAY),
    comment('ledger', 'The register as Markdown', renderLedgerMarkdown(register, DAY)),
    terminal('extract', 'extract', renderExtract(merged.meetings, merged.diagnostics, plainPaint)),
    terminal('ledger-terminal', 'ledger', renderLedger(entries, DAY, plainPaint)),
    terminal('plan', 'plan', renderPlan(preview.plan, plainPaint)),
    terminal('plan-capped', 'plan, above the cap', renderPlan(held.plan, plainPaint, held.cap)),
    terminal('outcomes', 'sync', renderOutcomes(merged.outcomes, plainPaint)),
    terminal(
      'log',
      'The log of a run',
      [
        ...merged.outcomes.map((one, at) => progressLine(one, at + 1, merged.outcomes.length)),
        closingLine(merged),
        '',
      ].join('\n'),
    ),
    terminal(
      'log-dry-run',
      'The log of a dry run',
      [...dryRunLines({ ...held, kind: 'dry-run' }), closingLine({ ...held, kind: 'dry-run' }), ''].join('\n'),
    ),
  ];
}
