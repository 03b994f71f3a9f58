import { expect, it } from '@jest/globals';
import { MemoryTracker } from '../../src/local/memory-tracker.ts';
import { MinutesRepository } from '../support/minutes-repository.ts';

const page = (...lines: string[]): string => ['## Action items from last time', '', ...lines, ''].join('\n');
const JETTY = '- AI @alice: paint the northern jetty';

/** Pushes the next meeting to a tracker whose labels were changed by a person. */
async function pushAfter(change: {
  labels: string[];
  ofIssue: string[];
}): Promise<{ count: number; run: Promise<unknown> }> {
  const repository = new MinutesRepository();
  await repository.push({ 'harbour/2026-01-07.md': page(JETTY) });
  const state = repository.tracker.save();
  state.labels = change.labels;
  for (const issue of state.issues) issue.labels = change.ofIssue;
  const tracker = new MemoryTracker({ label: 'action-item', now: () => '2026-06-01T12:00:00Z' }, state);
  const before = repository.source.headSha;
  repository.source.commit({ 'harbour/2026-01-21.md': page(JETTY, '  - done', '- AI @bob: count the buoys') });
  const run = repository.run({ kind: 'push', before }, tracker);
  await run.catch(() => undefined);
  return { count: tracker.save().issues.length, run };
}

it('one issue alone with another label, and ours is no more: it was renamed, and nothing is written', async () => {
  const { run, count } = await pushAfter({ labels: ['todo'], ofIssue: ['todo'] });
  await expect(run).rejects.toThrow(
    'An open issue of these minutes (#1) lacks the label "action-item", and none has it: was it renamed or deleted?',
  );
  expect(count).toBe(1);
});

it('a person took the label off the only issue: it is left alone, and the run goes on', async () => {
  const { run, count } = await pushAfter({ labels: ['action-item'], ofIssue: [] });
  await run;
  expect(count).toBe(2);
});
