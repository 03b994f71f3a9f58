import type { Draft, Reading, Scope } from './candidates/draft.ts';
import { withPeopleNamed } from './fields/named-people.ts';
import { withLabelledFacts } from './candidates/labelled-facts.ts';
import { isLabel, leadInOf, trailsLeadIn } from './candidates/lead-in.ts';
import { isOnlyLinks } from './candidates/links.ts';
import { leadOfTask, statementsOf } from './candidates/front.ts';
import { listedItem } from './fields/listed-items.ts';
import { vetoOf } from './decision/points.ts';
import { markedItems, type Marked } from './fields/marked-items.ts';
import type { Entry, Outline } from './blocks/outline.ts';
import { ownersAlone } from './habits/owners/leading-owners.ts';
import { statementsBelow } from './candidates/status-below.ts';
import type { Statement } from './habits/status/statements.ts';
import { rowsOf } from './fields/table-items.ts';
import type { WeighedList } from './decision/unmarked.ts';
import { noTask } from './habits/task-text.ts';
import { isBarred } from './habits/sections.ts';
import { oneLine } from './blocks/prose.ts';
import type { Verdict } from './decision/verdict.ts';
import type { RuleName } from './habits/rules.ts';
import { isCarriedOver, markEarlierLists } from './decision/carried-over.ts';
import { groupUnderMarked, grouped, scopeUnderMarked } from './decision/scopes.ts';
import { WeighedLists } from './decision/lists.ts';
import { Neighbours } from './decision/neighbours.ts';

/**
 * The walk over a page that decides on each block, in order: the page to read first about what becomes an item. Change here
 * when blocks of another kind may hold items.
 */

export interface Drafts {
  drafts: Draft[];
  /** The decision on every entry, in the order of the page. */
  verdicts: Verdict[];
  /** The points right below an entry, where it came to weighing them. */
  lists: ReadonlyMap<Entry, WeighedList | null>;
}

/** Reads all the action items of an outline in one walk, in the order of the page. */
export function draftsOf(outline: Outline, reading: Reading): Drafts {
  const drafts: Draft[] = [];
  const verdicts: Verdict[] = [];
  const lists = new WeighedLists(outline, reading);
  const neighbours = new Neighbours(reading);

  const keep = (draft: Draft): void => {
    verdicts.push({
      line: draft.line,
      endLine: draft.endLine,
      rule: draft.rule,
      item: drafts.length,
      ...lists.weighedOf(draft.entry),
    });
    const told = withPeopleNamed(withLabelledFacts(draft, reading), reading);
    const carried = isCarriedOver(told, reading.lexicon);
    drafts.push(carried ? { ...told, carriedOver: true } : told);
  };
  const note = (entry: Entry, rule: RuleName): void => {
    verdicts.push({
      line: entry.line,
      endLine: entry.endLine,
      rule,
      item: null,
      ...lists.weighedOf(entry),
      ...underOf(rule),
    });
  };

  /** The heading above of those below which the group has no tasks: only markers make some there. */
  let barred: Entry | null = null;
  const within = (bar: Entry | null, read: () => void): void => {
    const outer = barred;
    barred = bar;
    read();
    barred = outer;
  };
  const underOf = (rule: RuleName): Pick<Verdict, 'under'> =>
    rule === 'not-items' && barred ? { under: oneLine(barred.prose.text) } : {};

  /** A child may open a list that goes on in its siblings; a rule across the page ends it. */
  const below = (entry: Entry, scope: Scope | null, above: Draft | null): void => {
    let current = scope;
    const tasks = scope === null && above === null && barred === null ? lists.tasksBelow(entry) : null;
    let trailing: Scope | null = null;
    let label: Entry | null = null;
    entry.children.forEach((child, index) => {
      // "- **Decisions**" above other points ends with the next label.
      if (child.kind === 'break' || isLabel(child)) label = null;
      if (label !== null) {
        within(label, () => {
          visit(child, null, null);
        });
        return;
      }
      if (isLabel(child) && child.children.length === 0 && isBarred(child.prose.mask, false, reading.lexicon))
        label = child;
      if (child.kind === 'break') {
        if (index > 0) current = null;
        trailing = null;
        return;
      }
      if (current?.onlyPoints === true && child.kind !== 'point') current = null;
      // What a point announces goes on in points, what a paragraph does in paragraphs, as long as they name tasks.
      if (child.kind !== trailing?.head.kind || isLabel(child)) trailing = null;
      const before = drafts.length;
      const own = trailing ?? current ?? tasks?.get(child) ?? null;
      visit(child, own !== null && neighbours.isSection(child, entry) ? null : own, trailing ? null : above);
      if (child.kind === 'paragraph' && drafts.length === before) trailing = null;
      if (!child.ignored) trailing = trailsLeadIn(child, reading, current) ?? trailing;
    });
  };

  const visit = (entry: Entry, scope: Scope | null, above: Draft | null): void => {
    if (entry.ignored) {
      note(entry, 'ignored');
      below(entry, null, null);
    } else if (entry.kind === 'table') {
      visitTable(entry, scope);
    } else {
      visitWords(entry, scope, above);
    }
  };

  const visitTable = (table: Entry, scope: Scope | null): void => {
    const read = barred ? null : rowsOf(table, scope, reading);
    if (read) {
      verdicts.push(...read.verdicts);
      read.drafts.forEach(keep);
      return;
    }
    for (const row of table.children) {
      const { drafts: found, refused } = row.ignored
        ? { drafts: [], refused: [] }
        : merge(row.cells.map((cell) => markedItems(row, cell, null, nothing, reading)));
      for (const draft of found) keep({ ...draft, line: row.line, endLine: row.line });
      if (found.length === 0)
        note(row, row.ignored ? 'ignored' : (refused[0]?.rule ?? (barred ? 'not-items' : 'no-marker')));
    }
  };

  const visitWords = (entry: Entry, scope: Scope | null, above: Draft | null): void => {
    const opened = entry.kind === 'page' ? null : leadInOf(entry, scope, reading);
    if (opened && !opened.task) {
      note(entry, 'lead-in');
      within(null, () => {
        below(entry, opened.scope, null);
      });
      return;
    }
    if (entry.kind !== 'page' && isBarred(entry.prose.mask, entry.kind === 'heading', reading.lexicon)) {
      within(entry, () => {
        note(entry, 'not-items');
        below(entry, null, null);
      });
      return;
    }
    // What bears a marker below an older item is a new one.
    const carried = scope?.place.carried === true && above === null;
    const inner = scope && !carried ? { ...scope, place: { ...scope.place, carried: false } } : scope;
    const prose = opened?.task ?? entry.prose;
    const saidBelow = (): Statement[] => statementsBelow(entry, prose.text, carried, reading);
    const marked = markedItems(entry, entry.prose, inner, saidBelow, reading);
    // "Actions: alice to do t; bob to do u" tells of more than its one marker.
    const announced = opened?.task ? statementsOf({ ...entry, prose: opened.task }, reading) : [];
    verdicts.push(...marked.refused);
    if (marked.drafts.length > 0 && announced.length <= marked.drafts.length) {
      const group = groupUnderMarked(entry, marked.drafts);
      if (group === null || !/[:：]\s*$/u.test(entry.prose.text)) marked.drafts.forEach(keep);
      else note(entry, 'group-above');
      below(
        entry,
        group ?? scopeUnderMarked(entry, marked.drafts, scope),
        group !== null || entry.kind === 'heading' ? null : (marked.drafts.at(-1) ?? null),
      );
    } else if (opened?.task) {
      const items = tasksOf(announced, opened.scope);
      for (const draft of items) keep({ ...draft, marker: opened.marker, rule: 'lead-in-with-task' });
      if (items.length === 0) note(entry, 'no-task');
      // "Action items: @alice will print the following:" over a list
      const group = items.length === 1 && /[:：]\s*$/u.test(entry.prose.text) ? items[0] : undefined;
      below(entry, group ? { ...opened.scope, owners: group.owners } : null, group ? null : (items.at(-1) ?? null));
    } else if (marked.refused.some(({ rule }) => rule === 'template' || rule === 'no-task')) {
      // "- TODO:" in a list of tasks is no more a task than elsewhere.
      below(entry, scope, null);
    } else if (scope && entry.kind !== 'page') {
      visitListed(entry, scope, above);
    } else {
      if (entry.kind !== 'page' && marked.refused.length === 0) note(entry, barred ? 'not-items' : 'no-marker');
      below(entry, null, null);
    }
  };

  const markedLists = new Map<Entry, boolean>();
  /** Whether points of the same list bear markers. */
  const isAmongMarked = (entry: Entry): boolean => {
    const list = entry.parent;
    if (!list) return false;
    let marked = markedLists.get(list);
    if (marked === undefined) {
      marked = list.children.some(
        (point) => point.kind === 'point' && markedItems(point, point.prose, null, nothing, reading).drafts.length > 0,
      );
      markedLists.set(list, marked);
    }
    return marked;
  };

  const tasksOf = (statements: readonly Entry[], scope: Scope): Draft[] =>
    statements
      .map((statement) => listedItem(statement, scope, reading))
      .filter((draft) => noTask(draft.text, draft.owners.length > 0, reading.lexicon) === null)
      .filter((draft) => !isOnlySomebody(draft, reading));

  /** Whether the points below a paragraph are tasks of their own: check boxes, or people in front of what they do. */
  const namesTasksBelow = (entry: Entry): boolean => {
    const points = entry.children.filter((child) => child.kind === 'point');
    const tasks = points.filter((point) => point.checked !== null || leadOfTask(point, reading));
    return tasks.length * 2 > points.length;
  };

  const visitListed = (entry: Entry, scope: Scope, above: Draft | null): void => {
    const veto = vetoOf(entry, scope, above, isAmongMarked, (point) => lists.looksLikeTask(point), reading);
    if (veto) {
      note(entry, veto.rule);
      const ends =
        entry.kind === 'heading'
          ? veto.rule === 'other-statement'
          : entry.kind === 'paragraph' &&
            entry.children.length > 0 &&
            entry.parent?.children[0] !== entry &&
            !isOnlyLinks(entry) &&
            !/[:：]\s*$/u.test(entry.prose.text);
      below(entry, ends ? null : grouped(scope, entry, veto, reading), veto.rule === 'detail' ? above : null);
      return;
    }
    const found = entry.kind === 'paragraph' ? statementsOf(entry, reading) : [entry];
    if (entry.kind === 'paragraph' && neighbours.isConversation(entry)) {
      note(entry, 'detail');
      below(entry, scope, null);
      return;
    }
    const items = tasksOf(found, scope);
    items.forEach(keep);
    if (items.length === 0) note(entry, 'no-task');
    // Behind a paragraph its points tell of it, unless they name people of their own.
    const isList = entry.kind === 'paragraph' && (items.length === 0 || namesTasksBelow(entry));
    below(entry, scope, isList ? null : (items.at(-1) ?? null));
  };

  below(outline.page, null, null);
  markEarlierLists(drafts, outline, reading);
  return { drafts, verdicts, lists: lists.all };
}

/** "Source: Alice Doe", "[x] Alice Doe": nothing is to be done. */
function isOnlySomebody({ entry, rule, text }: Draft, { names, lexicon }: Reading): boolean {
  return (entry.kind === 'paragraph' || rule === 'looks-like-task') && ownersAlone(text, names, lexicon) !== null;
}

function nothing(): Statement[] {
  return [];
}

function merge(parts: readonly Marked[]): Marked {
  return { drafts: parts.flatMap((part) => part.drafts), refused: parts.flatMap((part) => part.refused) };
}
