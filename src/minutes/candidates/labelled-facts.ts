import type { Draft, Reading } from './draft.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Person } from '../meeting.ts';
import type { Entry } from '../blocks/outline.ts';
import { ownersAlone } from '../habits/owners/leading-owners.ts';
import { ownerList } from '../habits/owners/owner-list.ts';
import { oneLine } from '../blocks/prose.ts';
import { isEmpty } from '../habits/task-text.ts';

/** What labelled points right below a task tell: "- Owner: Alice", "- Due: 14 February". */
export interface LabelledFacts {
  owners: Person[];
  due: string | null;
}

const LABELLED = /^[\s*_]*([\p{L}][\p{L} ]{1,24}?)[\s*_]*[:：][\s*_]*(\S[^\n]{0,119})$/u;

export function labelledFacts(entry: Entry, reading: Reading): LabelledFacts {
  const facts: LabelledFacts = { owners: [], due: null };
  if (entry.kind === 'heading') return facts;
  const { lexicon } = reading;
  for (const child of entry.children) {
    const [, label = '', value = ''] = child.ignored ? [] : (LABELLED.exec(child.prose.text.trim()) ?? []);
    if (facts.owners.length === 0 && child.kind === 'point' && child.children.length === 0) {
      // "- t" with nothing but "- NAME" below.
      const alone = ownersAlone(child.prose.text, reading.names, lexicon);
      if (alone?.every(({ name, login }) => login || reading.names.known.has(name.toLowerCase())) === true)
        facts.owners = alone;
    }
    const name = label.toLowerCase().trim();
    if (lexicon.has('ownerLabels', name) || lexicon.has('ownerRole', name)) {
      if (facts.owners.length === 0) facts.owners = ownerList(value, reading);
    } else if (lexicon.has('dueColumn', name) && !lexicon.has('dateColumn', name)) {
      facts.due ??= dueText(value, lexicon);
    }
  }
  return facts;
}

/** What stands in a place for due dates; `null` for "TBD" and dashes. */
export function dueText(written: string, lexicon: Lexicon): string | null {
  const text = oneLine(written);
  const none = lexicon.has('noTask', text.toLowerCase()) || lexicon.has('nobody', text.toLowerCase());
  return isEmpty(text) || none ? null : text;
}

/** An item with what the points below it tell, unless it says so itself. */
export function withLabelledFacts(draft: Draft, reading: Reading): Draft {
  if (draft.entry.children.length === 0) return draft;
  const { owners, due } = labelledFacts(draft.entry, reading);
  return { ...draft, owners: draft.owners.length > 0 ? draft.owners : owners, due: draft.due ?? due };
}
