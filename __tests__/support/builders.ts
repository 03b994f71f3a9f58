import type { ActionItem, Diagnostic, Meeting, Owner, Reference } from '../../src/minutes/meeting.ts';
import type { Run } from '../../src/report/run.ts';
import type { Operation, Outcome, Pending, Plan } from '../../src/tracking/operation.ts';
import type { Mention, TrackedItem } from '../../src/tracking/tracked-item.ts';

/** Plausible values for tests that care about one of them: name what matters, the rest is filled in. */

export const anOwner = (overrides: Partial<Owner> = {}): Owner => ({
  name: 'alice',
  login: true,
  person: null,
  ...overrides,
});

export const aReference = (overrides: Partial<Reference> = {}): Reference => ({
  owner: 'harbour',
  repo: 'specs',
  number: 12,
  kind: 'pull',
  url: 'https://github.com/harbour/specs/pull/12',
  ...overrides,
});

export const anItem = (overrides: Partial<ActionItem> = {}): ActionItem => ({
  line: 53,
  endLine: overrides.line ?? 53,
  ordinal: 0,
  marker: 'AI',
  text: 'compare the two tunnel drivers until next meeting',
  title: 'Compare the two tunnel drivers',
  owners: [anOwner()],
  supporters: [],
  status: 'open',
  evidence: null,
  carriedOver: false,
  due: null,
  references: [],
  section: ['Agenda', 'Encryption between workloads'],
  context: null,
  issueNumber: null,
  code: null,
  ...overrides,
});

export const aMeeting = (overrides: Partial<Meeting> = {}): Meeting => ({
  path: 'networking/2026-03-04.md',
  line: 1,
  date: '2026-03-04',
  series: 'networking',
  title: 'Networking call',
  participants: [],
  items: [],
  references: [],
  ...overrides,
});

export const aDiagnostic = (overrides: Partial<Diagnostic> = {}): Diagnostic => ({
  path: 'networking/2026-03-04.md',
  line: 9,
  rule: 'unknown-owner',
  severity: 'warning',
  message: '`alcie` is nobody that the minutes or the repository know; did you mean `alice`?',
  fix: null,
  ...overrides,
});

export const aMention = (overrides: Partial<Mention> = {}): Mention => ({
  path: `networking/${overrides.date ?? '2026-03-04'}.md`,
  line: 53,
  ordinal: 0,
  date: '2026-03-04',
  text: 'compare the two tunnel drivers until next meeting',
  owners: ['alice'],
  references: [],
  section: [],
  context: null,
  carriedOver: false,
  status: 'open',
  evidence: null,
  due: null,
  issueNumber: null,
  code: null,
  sha: null,
  removed: false,
  ...overrides,
});

export const aTrackedItem = (overrides: Partial<TrackedItem> = {}): TrackedItem => ({
  id: 'a1b2c3d4e5f6',
  series: 'networking',
  number: null,
  mentions: [aMention()],
  ...overrides,
});

export const anOperation = (overrides: Partial<Operation> = {}): Operation => ({
  operation: 'create',
  id: 'a1b2c3d4e5f6',
  number: null,
  title: 'Compare the two tunnel drivers',
  series: 'networking',
  path: 'networking/2026-03-04.md',
  line: 53,
  date: '2026-03-04',
  reason: 'first mentioned here',
  owners: ['alice'],
  facts: { ordinal: 0, due: null, references: [], times: 1, since: '2026-03-04' },
  warnings: [],
  writes: null,
  ...overrides,
});

export const anOutcome = (overrides: Partial<Outcome> = {}): Outcome => ({
  operation: anOperation(),
  result: 'done',
  number: 12,
  url: 'https://github.com/harbour/minutes/issues/12',
  message: null,
  warnings: [],
  ...overrides,
});

export const aPending = (overrides: Partial<Pending> = {}): Pending => ({
  id: 'a1b2c3d4e5f6',
  number: 12,
  title: 'Compare the two tunnel drivers',
  series: 'networking',
  newest: aMention(),
  since: '2026-03-04',
  times: 1,
  ...overrides,
});

export const aPlan = (overrides: Partial<Plan> = {}): Plan => ({
  operations: [],
  doubts: [],
  vanished: [],
  suggestions: [],
  fingerprint: '3f9c1e5a77b0d2c4',
  ...overrides,
});

export const aRun = (overrides: Partial<Run> = {}): Run => ({
  kind: 'preview',
  serverUrl: 'https://github.com',
  repository: 'harbour/minutes',
  today: '2026-03-06',
  commit: '5e1309f0c2aa4d1f8b6e7a90d3c4b5a697887766',
  pullRequest: { number: 34, state: 'open', base: 'main', defaultBranch: 'main', isSilent: false },
  meetings: [],
  skipped: [],
  plan: aPlan(),
  outcomes: [],
  diagnostics: [],
  pending: [],
  cap: null,
  stopped: null,
  ...overrides,
});
