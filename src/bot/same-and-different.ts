/**
 * What people say about two issues: that they are one task, or that one is two. Change here when mentions should move
 * otherwise. Pure. Each step leaves what the next sync finishes by itself, wherever the run is killed (planning/said.ts).
 */
import { rewriting } from '../tracking/planning/word-effects.ts';
import type { Config } from '../config/schema.ts';
import { common, unique } from '../tracking/names.ts';
import type { Operation } from '../tracking/operation.ts';
import type { Passport } from '../tracking/passport/data.ts';
import { renderPassport, type TrackedIssue } from '../tracking/passport/passport.ts';
import { plainTitle } from '../tracking/passport/plain-title.ts';
import { labelsOf } from '../tracking/planning/plan-input.ts';
import { apartFrom, joinedWith } from '../tracking/planning/said.ts';
import { statusOf } from '../tracking/planning/status-of.ts';
import { factsOf } from '../tracking/planning/task-facts.ts';
import { planTwin, retired } from '../tracking/planning/twin-issues.ts';
import { compareMentions, itemId, rememberedKey } from '../tracking/register/mention.ts';
import type { Word } from '../tracking/said.ts';
import type { Mention } from '../tracking/tracked-item.ts';

/** First step: the issue says which one it is. */
export const sayingSame = (one: TrackedIssue, word: Word, number: number, serverUrl: string): Operation =>
  rewriting(one, { said: { ...one.passport.said, same: { ...word, number } } }, `the same as #${number}`, serverUrl);

/** Second step: the other one gets its mentions; `null`: it has them. */
export function takingOver(into: TrackedIssue, one: TrackedIssue, word: Word, serverUrl: string): Operation | null {
  const said = joinedWith(into.passport.said ?? {}, { ...word, number: one.issue.number });
  const known = new Set(into.passport.mentions.map(rememberedKey));
  const more = one.passport.mentions.filter((mention) => !known.has(rememberedKey(mention)));
  if (more.length === 0 && said === into.passport.said) return null;
  const mentions = [...into.passport.mentions, ...more].sort(compareMentions);
  const forgotten = into.passport.forgotten + (more.length === 0 ? 0 : one.passport.forgotten);
  return rewriting(into, { said, mentions, forgotten }, `#${one.issue.number} is the same task`, serverUrl);
}

/** Third step: it is closed as the other one's duplicate, and has no say any more. */
export function stepsDown(one: TrackedIssue, into: TrackedIssue, serverUrl: string): Operation {
  const twin = { ...one, item: { ...one.item, said: one.passport.said } };
  return one.issue.state === 'open'
    ? planTwin(twin, into, serverUrl)
    : rewriting(one, retired(one), `the same as #${into.issue.number}`, serverUrl);
}

/** The mention that `different` is about: the newest. */
export const lastMention = ({ item }: TrackedIssue): Mention => statusOf(item).mention;

/** The task that a mention becomes on a person's word: always the same for the same mention. */
export const idApart = ({ item }: TrackedIssue, mention: Mention): string => itemId(`${item.series} apart`, mention);

interface Making {
  config: Config;
  serverUrl: string;
  run: string | null;
}

/** First step: an issue of its own, which knows that it is another task. */
export function movingOut(one: TrackedIssue, mention: Mention, word: Word, making: Making): Operation {
  const { item, passport, issue } = one;
  const { config, serverUrl, run } = making;
  const id = idApart(one, mention);
  const title = plainTitle(mention.text) || issue.title;
  // of its owners those who are known to be logins here
  const assignees = config.assign
    ? common(unique([...passport.written.assignees, ...issue.assignees]), mention.owners)
    : [];
  const labels = labelsOf(config, item.series);
  const next: Passport = {
    id,
    source: passport.source,
    series: item.series,
    owners: passport.owners.filter((owner) => mention.owners.includes(owner.toLowerCase())),
    mentions: [mention],
    forgotten: 0,
    written: { title, labels, assignees, refused: [], state: 'open', close: null },
    runs: { created: run, closed: null },
    said: apartFrom({}, { ...word, id: item.id }),
  };
  const owners = next.owners.length > 0 ? next.owners : mention.owners;
  return {
    operation: 'create',
    id,
    number: null,
    title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    reason: `${word.by} said that it is another task than #${issue.number}`,
    owners,
    facts: factsOf(mention, [mention]),
    warnings: [],
    writes: {
      title,
      block: renderPassport({ ...next, owners }, serverUrl),
      addLabels: labels,
      removeLabels: [],
      addAssignees: assignees,
      removeAssignees: [],
    },
  };
}

/** Second step: this one lets go of it. */
export function lettingGo(one: TrackedIssue, mention: Mention, word: Word, serverUrl: string): Operation {
  const key = rememberedKey(mention);
  const mentions = one.passport.mentions.filter((known) => rememberedKey(known) !== key);
  const said = apartFrom(one.passport.said ?? {}, { ...word, id: idApart(one, mention) });
  return rewriting(one, { said, mentions }, 'its last mention is another task', serverUrl);
}
