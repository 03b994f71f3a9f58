import type { Draft, Reading, Scope } from '../candidates/draft.ts';
import { saidOfCalled } from '../candidates/called.ts';
import { codeInFront } from '../candidates/code.ts';
import { fieldsOf, itemOf, type ItemPlace } from './item.ts';
import type { Entry } from '../blocks/outline.ts';
import { codeOfOrnament, plainWords } from '../blocks/ornaments.ts';
import { nodesOf, oneLine } from '../blocks/prose.ts';
import { DONE, leadingStatus } from '../habits/status/statements.ts';
import { ownStatements, statementsBelow, statusSetApart, struckWords } from '../candidates/status-below.ts';
import { leadOf, trapInFront } from '../candidates/front.ts';
import { OF_ISSUE } from '../candidates/links.ts';
import { factsOf } from '../candidates/facts.ts';

/** Items that points and paragraphs are by their place alone. Change here when only such items have a fact. */

/** The item that a point is by its place alone. */
export function listedItem(entry: Entry, scope: Scope, reading: Reading): Draft {
  const { lexicon, boxes } = reading;
  const { carried } = scope.place;
  const written = struckWords(entry.prose, 0, entry.prose.text.length, reading) ?? statusSetApart(entry.prose, reading);
  const bare = trapInFront(plainWords(written), reading);
  const isPlain = bare === null && written === entry.prose.text;
  const early = isPlain
    ? factsOf(entry, reading).status
    : leadingStatus(bare?.words ?? plainWords(written), lexicon, boxes);
  const numbered = codeInFront(early.text, entry);
  const fields = fieldsOf(
    {
      words: plainWords(numbered ? early.text.slice(numbered.length) : early.text),
      early,
      named: [],
      front: (words) => leadOf(words, scope, reading),
      inherited: scope.owners,
      carried,
    },
    reading,
  );
  // "31/2: done" speaks of the task by its number.
  const called = numbered?.code ?? OF_ISSUE.exec(oneLine(written))?.[0];
  const told = fields.text;
  const reply = called === undefined ? null : saidOfCalled(told, lexicon, carried);
  const text = called !== undefined && reply !== null ? called : told;
  const place: ItemPlace = {
    entry,
    line: entry.line,
    endLine: entry.endLine,
    rule: scope.rule ?? (carried ? 'in-carried-list' : 'in-action-list'),
    scope,
    nodes: nodesOf(entry.prose),
    statements: [
      ...ownStatements(entry, fields.status, entry.line),
      ...(reply?.says ? [{ says: reply.says, line: entry.line, text: told }] : []),
      ...statementsBelow(entry, text, carried, reading),
      ...(scope.place.closed && entry.checked === null
        ? [{ says: DONE, line: scope.head.line, text: oneLine(scope.head.prose.text) }]
        : []),
    ],
  };
  return {
    ...itemOf({ ...fields, text }, place),
    marker: bare?.marker ?? null,
    code: numbered?.code ?? codeOfOrnament(early.text),
  };
}
