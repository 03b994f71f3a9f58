import type { PhrasingContent } from 'mdast';
import type { Entry } from '../blocks/outline.ts';
import type { Draft, Reading, Scope } from '../candidates/draft.ts';
import { ownersAlone, type Lead } from '../habits/owners/leading-owners.ts';
import { alsoOwners, trailingOwners } from '../habits/owners/trailing-owners.ts';
import type { Person } from '../meeting.ts';
import { isEmpty, taskText } from '../habits/task-text.ts';
import type { RuleName } from '../habits/rules.ts';
import {
  leadingStatus,
  splitStatus,
  whatSays,
  type Statement,
  type TrailingStatus,
} from '../habits/status/statements.ts';

/**
 * From the words of an item to its task, owners, status and due phrase: the same steps for items that a marker, a list
 * or a table makes. Change here when a fact of an item is found in another way, wherever the item stands.
 */

/** The words of an item, and what their place tells of it. */
export interface ItemWords {
  /** Without the marker, the signs and the number in front. */
  words: string;
  /** The status said before them: "[DONE] ACTION: t". */
  early?: TrailingStatus;
  /** Whom the marker or a column names. */
  named: readonly Person[];
  /** The owners at the beginning of some words, as far as they are to be cut off. */
  front: (words: string) => Lead | null;
  /** Who does what nobody else does: the owners above. */
  inherited: readonly Person[];
  /** The item comes from an earlier meeting. */
  carried: boolean;
}

export interface ItemFields {
  /** Perhaps empty, or no task at all: see `noTask`. */
  text: string;
  /** Of the words and of their place; else those above. */
  owners: Person[];
  supporters: Person[];
  status: TrailingStatus;
  /** Until when, where the owner's brackets say so. */
  due: string | null;
  /** Somebody stands in front of the words. */
  isLed: boolean;
}

/** Of an earlier task: "t → first draft, 6 pages". Whatever stands there that names nobody tells how far it is. */
const ARROW = /\s(?:->|=>|→|⇒)\s*(?=\S)/u;

function saidBehindArrow(
  told: TrailingStatus,
  { lexicon, names }: Pick<Reading, 'lexicon' | 'names' | 'boxes'>,
): TrailingStatus {
  const arrow = ARROW.exec(told.text);
  if (!arrow || isEmpty(told.text.slice(0, arrow.index))) return told;
  const said = told.text.slice(arrow.index + arrow[0].length);
  if (ownersAlone(said, names, lexicon)) return told;
  return { says: whatSays(said, lexicon, true), text: told.text.slice(0, arrow.index).trimEnd(), evidence: said };
}

/** Reads the words of an item. */
export function fieldsOf(item: ItemWords, { lexicon, names, boxes }: Reading): ItemFields {
  const first = leadingStatus(item.words, lexicon, boxes);
  const lead = item.front(first.text);
  const isLed = lead !== null && lead.owners.length > 0;
  const body = lead ? leadingStatus(first.text.slice(lead.length), lexicon, boxes) : first;
  const told = splitStatus(body.text, lexicon, item.carried);
  const later = told.says || !item.carried ? told : saidBehindArrow(told, { lexicon, names, boxes });
  const early = [item.early, first].find((said) => said?.says) ?? body;
  const status = later.says ? later : { ...later, says: early.says, evidence: early.evidence };
  const named = item.named.length > 0 ? item.named : (lead?.owners ?? []);
  const trailing = named.length > 0 ? null : trailingOwners(status.text, names, lexicon);
  const text = trailing
    ? `${status.text.slice(0, trailing.start).trimEnd()}${status.text.slice(trailing.end).replace(/^(?![:：,;.])/u, ' ')}`
    : status.text;
  return {
    text: taskText(text, named.length > 0),
    owners: named.length > 0 ? alsoOwners(text, named, names, lexicon) : [...(trailing?.owners ?? item.inherited)],
    supporters: lead?.supporters ?? [],
    status,
    due: trailing?.due ?? null,
    isLed,
  };
}

/** Where an item stands, and what its place tells beside its words. */
export interface ItemPlace {
  entry: Entry;
  line: number;
  endLine: number;
  rule: RuleName;
  scope: Scope | null;
  nodes: PhrasingContent[];
  statements: Statement[];
  carriedOver?: boolean;
}

/** An item of some words at some place, with nothing told that only one sort of items has. */
export function itemOf({ text, owners, supporters, due }: ItemFields, { scope, ...place }: ItemPlace): Draft {
  return {
    marker: null,
    malformed: false,
    text,
    owners,
    supporters,
    carriedOver: scope?.place.carried ?? false,
    ownWords: true,
    due,
    issueNumber: null,
    code: null,
    head: scope?.head ?? null,
    ...place,
  };
}
