import type { Run } from '../../src/report/run.ts';
import { aDiagnostic, aMeeting, aMention, anItem, anOperation, anOutcome, aPending, aPlan, aRun } from './builders.ts';

/** Runs of a made-up project as its maintainers would meet them, for looking at reports and for tests of whole pages. */

const networking = aMeeting({
  items: [anItem(), anItem({ line: 58 }), anItem({ line: 61 }), anItem({ line: 70 }), anItem({ line: 74 })],
});
const operators = aMeeting({
  path: 'operators/2026-03-05.md',
  date: '2026-03-05',
  series: 'operators',
  items: [anItem({ line: 21 }), anItem({ line: 30 })],
});

const inOperators = { path: operators.path, date: operators.date, series: operators.series };

const operations = [
  anOperation({
    operation: 'close',
    number: 9,
    id: '000000000009',
    title: 'Move the snapshot standard forward',
    line: 70,
    owners: ['carol'],
    reason: 'line 71 says “done, see specs#40”',
  }),
  anOperation({
    operation: 'update',
    number: 17,
    id: '000000000017',
    title: 'Write down how tenants get their own DNS zones',
    line: 74,
    owners: ['dave', 'erin'],
    reason: 'listed again, for the third time',
  }),
  anOperation({ id: '00000000001a', reason: 'new' }),
  anOperation({
    id: '00000000001b',
    title: 'Ask the storage team whether snapshots survive a node failure',
    line: 58,
    owners: ['bob'],
    reason: 'new',
  }),
  anOperation({
    ...inOperators,
    id: '00000000001c',
    title: 'Publish the upgrade notes for 7.2',
    line: 21,
    owners: ['frnak'],
    reason: 'new',
    warnings: ['`frnak` can’t be assigned: no such person in this repository'],
  }),
  anOperation({
    ...inOperators,
    operation: 'none',
    id: '00000000001d',
    number: 14,
    title: 'Schedule a demo of the new dashboard',
    line: 30,
    owners: ['bob'],
    reason: 'nothing new',
  }),
];

export const previewRun: Run = aRun({
  meetings: [networking, operators],
  plan: aPlan({
    operations,
    doubts: [
      {
        path: networking.path,
        line: 61,
        text: 'check the tunnel MTU on the edge nodes',
        id: '000000000012',
        number: 12,
        title: 'Find the right MTU for tunnels',
        likeness: 0.64,
      },
    ],
    vanished: [
      {
        id: '000000000005',
        number: 5,
        title: 'Draft the flavour naming rules',
        series: 'networking',
        lastMentioned: '2026-02-18',
      },
      {
        id: '000000000007',
        number: 7,
        title: 'Collect test reports of the providers',
        series: 'networking',
        lastMentioned: '2026-02-04',
      },
    ],
    suggestions: [
      {
        id: '000000000003',
        number: 3,
        title: 'Review the load balancer proposal',
        path: networking.path,
        line: 66,
        hint: 'the minutes say “has been merged”',
      },
    ],
  }),
  diagnostics: [
    aDiagnostic({
      path: operators.path,
      line: 21,
      message: '`frnak` is nobody that these minutes know; did you mean `frank`?',
      fix: '- AI @frank: publish the upgrade notes for 7.2',
    }),
    aDiagnostic({ line: 58, rule: 'terse-text', message: 'the text alone says little: “ask storage team”' }),
  ],
  pending: [aPending()],
});

const people = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'alice', 'bob', 'alice', 'dave', 'alice'];

export const syncRun: Run = {
  ...previewRun,
  kind: 'sync',
  pullRequest: null,
  outcomes: operations.map((operation, index) =>
    anOutcome({
      operation,
      number: operation.number ?? 20 + index,
      url: `https://github.com/harbour/minutes/issues/${operation.number ?? 20 + index}`,
      result: operation.operation === 'none' ? 'unchanged' : index === 3 ? 'failed' : 'done',
      ...(index === 3 && {
        number: null,
        url: null,
        message: 'GitHub answered 403: the token may not write issues. Give the job `issues: write`.',
      }),
    }),
  ),
  pending: people.map((owner, index) =>
    aPending({ id: `p${index}`, number: 40 + index, newest: aMention({ owners: [owner] }) }),
  ),
};
