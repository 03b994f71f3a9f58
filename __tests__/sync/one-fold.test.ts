import { expect, it } from '@jest/globals';
import { callsOf } from '../support/calls.ts';
import { MinutesRepository } from '../support/minutes-repository.ts';

const page = (day: string, ...lines: string[]): string =>
  [`# Harbour call ${day}`, '', '## Lighting', '', ...lines, ''].join('\n');
const folds = (work: () => Promise<unknown>): Promise<number> =>
  callsOf('/tracking/register/register.ts', 'track', work);

it('which task a line means is thought over once a run, unless further pages or issues come in', async () => {
  const repository = new MinutesRepository();
  const first = page('2026-01-07', '- AI @bob: survey the western pier');
  expect(await folds(() => repository.push({ 'harbour/2026-01-07.md': first }))).toBe(1);
  const second = page('2026-01-21', '- AI @carol: order new ropes for the quay');
  expect(await folds(() => repository.preview(7, { 'harbour/2026-01-21.md': second }))).toBe(1);
  expect(await folds(() => repository.push({ 'harbour/2026-01-21.md': second }))).toBe(1);
  expect(await folds(() => repository.resync())).toBe(1);
});
