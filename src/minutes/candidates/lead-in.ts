import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Reading, Scope } from './draft.ts';
import type { Person } from '../meeting.ts';
import type { Entry } from '../blocks/outline.ts';
import { ownersAlone, readOwners } from '../habits/owners/leading-owners.ts';
import { deadlinePlaceOf, placeOf, type Place } from '../habits/sections.ts';
import { oneLine, sliceProse, type Prose } from '../blocks/prose.ts';
import { isEmpty } from '../habits/task-text.ts';
import { isTrap } from '../habits/markers/traps.ts';
import { isThing } from '../people/things.ts';

/** A heading or line that announces action items. */
export interface LeadIn {
  scope: Scope;
  /** The task that it names itself: "check AI from last time: book the boat". */
  task: Prose | null;
  /** The marker whose word it uses. */
  marker: string | null;
}

const PLAIN: Place = { strength: 'plain', carried: false, fresh: false, closed: false };
const WITH_TASK = /^([^:：\n]{2,60})[:：](?![a-z0-9_+-]{2,40}:)\s*(?=\S)/u;

const ASIDE = /^[(（][^()（）]{1,300}[)）][\s.]*$/u;

/** What an entry announces; `null` if nothing. */
export function leadInOf(entry: Entry, scope: Scope | null, reading: Reading): LeadIn | null {
  if (entry.kind === 'row' || entry.kind === 'table') return null;
  const { mask } = entry.prose;
  const inherit = (place: Place): Scope => ({
    place: { ...place, carried: place.carried || (!place.fresh && (scope?.place.carried ?? false)) },
    owners: scope?.owners ?? [],
    head: entry,
    headIsItem: false,
  });
  if (entry.kind === 'heading' || entry.children.length > 0) {
    const text = entry.kind === 'heading' ? mask : lastLine(mask);
    const place =
      placeOf(text, reading.lexicon) ??
      (entry.kind === 'paragraph' ? placeOfClause(text, reading.lexicon) : null) ??
      (text.trim() === mask.trim() ? deadlinePlaceOf(text, reading.lexicon) : null) ??
      (entry.kind !== 'heading' && isBareMarker(text, reading) ? PLAIN : null);
    // What is left over is a topic of an agenda; action items there are listed all the same.
    if (place && !(place.strength === 'weak' && place.carried && isOfAgenda(entry, reading))) {
      const scope = inherit(place);
      return {
        scope: scope.owners.length > 0 ? scope : { ...scope, owners: personAbove(entry, reading) },
        task: null,
        marker: null,
      };
    }
    const charged = entry.kind === 'heading' ? null : chargedBy(lastLine(entry.prose.text), entry, reading);
    if (charged) return { scope: { ...inherit(PLAIN), owners: charged }, task: null, marker: null };
  }
  if (entry.kind === 'heading') return null;
  const label = WITH_TASK.exec(mask);
  // "Actions from last call: (some have no owner)" names no task.
  if (!label || ASIDE.test(mask.slice(label[0].length))) return null;
  const { lexicon } = reading;
  const name = label[1] ?? '';
  const word = reading.markers(name)[0];
  if (word && isTrap(word.word, lexicon)) return null;
  // "Next steps: Bob to t", "Homework: Bob to t" tell tasks only of people who are to do them.
  const lower = name.toLowerCase();
  const heads = !word && (lexicon.find('step', lower) !== null || lexicon.find('action', lower) !== null);
  const told = heads && !/\d/u.test(name) && chargesAt(entry, label[0].length, reading);
  if (!word && !told) return null;
  const place = placeOf(name, lexicon);
  if (!place || (!told && (place.strength !== 'plain' || !(place.carried || word?.plural)))) return null;
  return {
    scope: inherit(place),
    task: sliceProse(entry.prose, label[0].length, entry.prose.text.length),
    marker: word?.marker ?? null,
  };
}

/** "For the summer party, tasks:": what stands last announces. */
function placeOfClause(line: string, lexicon: Lexicon): Place | null {
  const [, clause = ''] = /[,;.–—]\s+([^,;.:：–—]{3,60}[:：])\s*$/u.exec(line.slice(-80)) ?? [];
  const place = clause === '' ? null : placeOf(clause, lexicon);
  return place?.strength === 'plain' ? place : null;
}

/** Whether a heading or label above says that these are the topics of a meeting. */
function isOfAgenda(entry: Entry, { lexicon }: Reading): boolean {
  for (let above = entry.parent; above; above = above.parent) {
    if (above.kind !== 'heading' && above.kind !== 'paragraph') continue;
    const tokens = lexicon.tag(oneLine(above.prose.mask).toLowerCase().slice(0, MAX_LABEL));
    if (tokens[0]?.classes.has('agenda') === true) return true;
  }
  return false;
}

/** What is longer is no label. Characters. */
const MAX_LABEL = 120;

function chargesAt({ prose }: Entry, at: number, { names, lexicon }: Reading): boolean {
  const lead = readOwners(prose.text.slice(at), names, lexicon);
  return lead?.ending === 'duty' && lead.owners.length > 0;
}

/**
 * The list that an entry without points of its own announces for the points behind it: "- **Action items**", or a last
 * line "TODO:"; or the paragraphs behind a line "Action items". A mere "- Action items:" with nothing below is a template that nobody filled in.
 */
export function trailsLeadIn(entry: Entry, reading: Reading, scope: Scope | null): Scope | null {
  if (entry.children.length > 0 || (entry.kind !== 'point' && entry.kind !== 'paragraph')) return null;
  const lines = entry.prose.mask.trimEnd();
  const text = lastLine(lines);
  const wrapped = text !== lines && /[:：]\s*$/u.test(text);
  // A paragraph announces others if it is nothing but a line that says so.
  if (entry.kind === 'paragraph' ? text !== lines : !wrapped && !isLabel(entry)) return null;
  const place =
    placeOf(text, reading.lexicon) ??
    (text === lines ? deadlinePlaceOf(text, reading.lexicon) : null) ??
    (isBareMarker(text, reading) ? PLAIN : null);
  if (!place || (entry.kind === 'paragraph' && place.strength === 'weak')) return null;
  const carried = place.carried || (!place.fresh && (scope?.place.carried ?? false));
  return { place: { ...place, carried }, owners: [], head: entry, headIsItem: false };
}

/** A point that is a heading or bold from its beginning: a label of what follows. */
export function isLabel(entry: Entry): boolean {
  if (entry.kind !== 'point') return false;
  return (
    entry.depth > 0 ||
    (entry.prose.spans[0]?.strong === true &&
      entry.prose.spans.every((span) => span.strong || isEmpty(entry.prose.text.slice(span.start, span.end))))
  );
}

/** Whose heading stands above, where each has their own: "## Alice" over "TODO", "## Bob" over another. */
function personAbove(entry: Entry, { names, lexicon }: Reading): Person[] {
  const above = entry.parent;
  if (above?.kind !== 'heading') return [];
  const alone = ownersAlone(above.prose.text, names, lexicon);
  const [owner] = alone ?? [];
  if (!owner || alone?.length !== 1) return [];
  if (owner.login || names.people.has(owner.name.toLowerCase())) return [owner];
  const beside = above.parent ? headedByPeople(above.parent, { names, lexicon }) : null;
  const times = beside?.get(`${above.depth} ${oneLine(entry.prose.text)}`) ?? 0;
  return times > 1 && !isThing(owner.name, lexicon) ? [owner] : [];
}

const known = new WeakMap<Entry, ReadonlyMap<string, number>>();

/** The depth of the headings below an entry that are people, with each of the lines right below them: how many have it. */
function headedByPeople(
  entry: Entry,
  { names, lexicon }: Pick<Reading, 'names' | 'lexicon'>,
): ReadonlyMap<string, number> {
  const found = known.get(entry);
  if (found) return found;
  const times = new Map<string, number>();
  for (const heading of entry.children) {
    if (heading.kind !== 'heading' || ownersAlone(heading.prose.text, names, lexicon) === null) continue;
    for (const line of new Set(heading.children.map((child) => `${heading.depth} ${oneLine(child.prose.text)}`)))
      times.set(line, (times.get(line) ?? 0) + 1);
  }
  known.set(entry, times);
  return times;
}

/** "AI @alice:" above the points that she is to do. */
function chargedBy(text: string, entry: Entry, reading: Reading): Person[] | null {
  const [word, second] = reading.markers(text);
  if (!word || second || !/[:：]\s*$/u.test(text) || !isEmpty(text.slice(0, word.start))) return null;
  if (!entry.children.some((child) => child.kind === 'point')) return null;
  return ownersAlone(text.slice(word.end).replace(/^[\s:：(]+/u, ''), reading.names, reading.lexicon);
}

/** "TODO:" */
function isBareMarker(text: string, reading: Reading): boolean {
  const words = reading.markers(text);
  const word = words[0];
  if (!word || words.length > 1 || !/[:：]\s*$/u.test(text)) return false;
  return isEmpty(text.slice(0, word.start)) && isEmpty(text.slice(word.end));
}

function lastLine(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf('\n') + 1);
}
