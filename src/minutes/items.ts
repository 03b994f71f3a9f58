import type { Draft, Reading, Scope } from './candidates/draft.ts';
import { withPeopleNamed } from './fields/named-people.ts';
import { withLabelledFacts } from './candidates/labelled-facts.ts';
import { isLabel, leadInOf, trailsLeadIn } from './candidates/lead-in.ts';
import { isOnlyLinks } from './candidates/links.ts';
import { leadOfTask, statementsOf } from './candidates/front.ts';
import { listedItem } from './fields/listed-items.ts';
import { vetoOf, type Veto } from './decision/points.ts';
import { markedItems, type Marked } from './fields/marked-items.ts';
import type { Entry, Outline } from './blocks/outline.ts';
import { ownersAlone, readOwners } from './habits/owners/leading-owners.ts';
import { beginsLikeTask } from './decision/task-words.ts';
import { groupSays, statementsBelow } from './candidates/status-below.ts';
import { statusOf, type Statement } from './habits/status/statements.ts';
import { rowsOf } from './fields/table-items.ts';
import { isOfWhatIsOpen, placeOfList, weighList, type WeighedList } from './decision/unmarked.ts';
import { noTask } from './habits/task-text.ts';
import { isBarred, placeOf, type Place } from './habits/sections.ts';
import { oneLine } from './blocks/prose.ts';
import type { Lexicon } from './vocabulary/lexicon.ts';
import type { Verdict } from './decision/verdict.ts';
import type { RuleName } from './habits/rules.ts';

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

  const keep = (draft: Draft): void => {
    verdicts.push({
      line: draft.line,
      endLine: draft.endLine,
      rule: draft.rule,
      item: drafts.length,
      ...weighedOf(draft.entry),
    });
    const told = withPeopleNamed(withLabelledFacts(draft, reading), reading);
    const carried =
      told.carriedOver ||
      told.statements.some(({ text }) => isCarryNote(text, reading.lexicon)) ||
      saysOld(told.text, reading.lexicon);
    drafts.push(carried ? { ...told, carriedOver: true } : told);
  };
  const note = (entry: Entry, rule: RuleName): void => {
    verdicts.push({
      line: entry.line,
      endLine: entry.endLine,
      rule,
      item: null,
      ...weighedOf(entry),
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
    const tasks = scope === null && above === null && barred === null ? unmarkedTasks(entry) : null;
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
      // What a point announces goes on in points, what a paragraph does in paragraphs, as long as they name tasks.
      if (child.kind !== trailing?.head.kind || isLabel(child)) trailing = null;
      const before = drafts.length;
      const own = trailing ?? current ?? tasks?.get(child) ?? null;
      visit(child, own !== null && isSection(child, entry) ? null : own, trailing ? null : above);
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

  /** Where one point of a list announces tasks of its own, the others without anybody are sections beside it. */
  const isSection = (point: Entry, list: Entry): boolean => {
    if (point.kind !== 'point' || point.checked !== null) return false;
    if (!announcesAmongPoints(list) || leadOfTask(point, reading) || groupSays(point, reading) !== null) return false;
    return leadInOf(point, null, reading) === null;
  };
  const announcing = new Map<Entry, boolean>();
  const announcesAmongPoints = (list: Entry): boolean => {
    let found = announcing.get(list);
    if (found === undefined) {
      const points = list.children.filter((child) => child.kind === 'point' && child.children.length > 0);
      found = points.some((point) => leadInOf(point, null, reading)?.task === null);
      announcing.set(list, found);
    }
    return found;
  };

  /** The points right below an entry that look like tasks, though no heading says so. */
  const unmarkedTasks = (entry: Entry): ReadonlyMap<Entry, Scope> | null => {
    const tasks = weighedBelow(entry)?.tasks;
    if (!tasks || tasks.size === 0) return null;
    return new Map([...tasks].map((task) => [task, looseScope(entry, reading.lexicon)]));
  };

  const lastPoint = outline.entries.findLast((entry) => entry.kind === 'point' && entry.parent?.kind !== 'point');
  const weighedLists = new Map<Entry, WeighedList | null>();
  const weighedBelow = (entry: Entry): WeighedList | null => {
    let list = weighedLists.get(entry);
    if (list === undefined) {
      const points = entry.children.filter((child) => child.kind === 'point' && !child.ignored);
      const place = {
        signs: points.length === 0 ? [] : placeOfList(entry, reading.lexicon),
        isLast: points.length > 0 && points.at(-1) === lastPoint,
        tasksStandElsewhere,
      };
      list = points.length === 0 ? null : weighList(points, place, looseScope(entry, reading.lexicon), reading);
      weighedLists.set(entry, list);
    }
    return list;
  };
  let elsewhere: boolean | null = null;
  /** Whether a heading of the page announces its tasks. */
  const tasksStandElsewhere = (): boolean =>
    (elsewhere ??= outline.entries.some(
      (entry) => entry.kind === 'heading' && placeOf(entry.prose.mask, reading.lexicon)?.strength === 'plain',
    ));
  /** What was weighed about a point, where it came to that. */
  const weighedOf = (entry: Entry): Pick<Verdict, 'weighed'> => {
    const list = entry.parent ? weighedLists.get(entry.parent) : null;
    return list ? { weighed: () => list.weighed().get(entry) ?? null } : {};
  };
  const looksLikeTask = (entry: Entry): boolean =>
    entry.parent !== null && weighedBelow(entry.parent)?.tasks.has(entry) === true;

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

  const conversations = new Map<Entry, boolean>();
  /** Whether the paragraphs beside this one are what people say, one after the other, not what they are to do. */
  const isConversation = ({ parent }: Entry): boolean => {
    if (!parent) return false;
    let found = conversations.get(parent);
    if (found === undefined) {
      const said = parent.children
        .filter((child) => child.kind === 'paragraph')
        .flatMap((child) => statementsOf(child, reading))
        .filter((statement) => readOwners(statement.prose.text, reading.names, reading.lexicon)?.ending === 'colon');
      const tasks = said.filter((statement) => startsTask(statement, reading));
      found = said.length >= LEAST_SPOKEN && tasks.length * 2 < said.length;
      conversations.set(parent, found);
    }
    return found;
  };

  const visitListed = (entry: Entry, scope: Scope, above: Draft | null): void => {
    const veto = vetoOf(entry, scope, above, isAmongMarked, looksLikeTask, reading);
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
    if (entry.kind === 'paragraph' && isConversation(entry)) {
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
  return { drafts, verdicts, lists: weighedLists };
}

/** What a group or an owner above some points hands down to them: also that they are done, if it is called so. */
function grouped(scope: Scope, entry: Entry, { rule, owners }: Veto, reading: Reading): Scope {
  const says = rule === 'group-above' ? groupSays(entry, reading) : null;
  const done = says?.status === 'closed';
  const place = { ...scope.place, closed: says === null ? scope.place.closed : done };
  return { ...scope, place, head: done ? entry : scope.head, owners: owners ?? scope.owners };
}

/** "AI @alice to find out:" over check boxes: they are her tasks. */
function groupUnderMarked(entry: Entry, drafts: readonly Draft[]): Scope | null {
  const [draft, second] = drafts;
  const points = entry.children.filter((child) => child.kind === 'point');
  const boxes = points.length > 0 && entry.checked === null && points.every((point) => point.checked !== null);
  if (!draft || second || !boxes || entry.children.length > points.length) return null;
  const place: Place = { strength: 'plain', carried: draft.carriedOver, fresh: false, closed: false };
  return { place, owners: draft.owners, head: entry, headIsItem: false };
}

/** "#### TODO: Docs updates" is a task, and announces those below; below any other item stand details. */
function scopeUnderMarked(entry: Entry, drafts: readonly Draft[], scope: Scope | null): Scope | null {
  if (entry.kind !== 'heading') return scope;
  const todo = drafts.some((draft) => draft.marker === 'TODO');
  return todo
    ? {
        place: { strength: 'plain', carried: false, fresh: false, closed: false },
        owners: [],
        head: entry,
        headIsItem: true,
      }
    : null;
}

/** Sections before the list of an earlier meeting's tasks: who took part, what recurs. */
const MOST_BEFORE = 2;

/** Whether a heading stands before the topics of the meeting, and nothing was noted right above it. */
function standsOnTop(head: Entry, outline: Outline): boolean {
  const above = new Set<Entry>();
  for (let entry = head.parent; entry; entry = entry.parent) above.add(entry);
  const before = outline.entries.filter(({ kind, line }) => kind === 'heading' && line < head.line);
  const siblings = head.parent?.kind === 'heading' && above.size > 2 ? head.parent.children : [];
  const noted = siblings.slice(0, Math.max(0, siblings.indexOf(head))).some(({ kind }) => kind !== 'heading');
  return !noted && before.filter((entry) => !above.has(entry)).length <= MOST_BEFORE;
}

/** A list whose tasks are all done, before the topics of the meeting, is the last meeting's: nobody plans what is done. */
function markEarlierLists(drafts: readonly Draft[], outline: Outline, reading: Reading): void {
  const headings = outline.entries.flatMap((entry) => (entry.kind === 'heading' ? [entry.line] : []));
  for (const head of new Set(drafts.map((draft) => draft.head))) {
    if (head?.kind !== 'heading') continue;
    const own = drafts.filter((draft) => draft.head === head);
    const topics = headings.filter((line) => line > head.line);
    const told = own.map((draft) => statusOf(draft.statements).status === 'closed');
    // Where nearly each of them says how far it is, one that is done tells that they are old.
    const isTold =
      own.length > 1 &&
      told.includes(true) &&
      own.filter((draft) => tellsProgress(draft, reading.lexicon)).length >= own.length * PROGRESS;
    if (topics.length < 2 || !standsOnTop(head, outline) || !(isTold || told.every(Boolean))) continue;
    for (const draft of own) draft.carriedOver = true;
  }
}

/** So many of the tasks of a list tell how far they are, where it is an earlier one. */
const PROGRESS = 0.6;

/** Done, or on its way; "open" says nothing of the kind. */
function tellsProgress({ statements }: Draft, lexicon: Lexicon): boolean {
  return statements.some(({ says, text }) => {
    // A box tells less than words: it may have been ticked since.
    if (text === '[x]') return false;
    const words = text.toLowerCase().replace(/^[\s(-]+|[.!)\s]+$/gu, '');
    return says !== null && !lexicon.has('open', words) && !lexicon.has('openCell', words);
  });
}

/** So many people speak in a conversation at least. */
const LEAST_SPOKEN = 4;

/** Whether what stands behind the people in front begins like a task. */
function startsTask({ prose }: Entry, { names, lexicon }: Reading): boolean {
  const lead = readOwners(prose.text, names, lexicon);
  return beginsLikeTask(prose.text.slice(lead?.length ?? 0), lexicon);
}

/** "- carried forward", "- no updates": said below or behind a task that was there before. */
function isCarryNote(text: string, lexicon: Lexicon): boolean {
  if (text.length > MAX_NOTE) return false;
  const words = text.toLowerCase();
  return lexicon.find('leftover', words) !== null || lexicon.has('noNews', words.replace(/^[\s(-]+|[.!)\s]+$/gu, ''));
}

/** "t (old)", "t (from last time)": in brackets at the end. */
function saysOld(text: string, lexicon: Lexicon): boolean {
  const inside = /\(([^()]{2,30})\)[\s.]*$/u.exec(text.slice(-40))?.[1];
  if (inside === undefined) return false;
  const tokens = lexicon.tag(inside.toLowerCase());
  const beside = ['earlier', 'leftover', 'relation', 'origin', 'article', 'meeting', 'action'] as const;
  return (
    tokens.some(({ classes }) => classes.has('earlier') || classes.has('leftover')) &&
    tokens.every(({ classes }) => beside.some((one) => classes.has(one)))
  );
}

/** What is longer tells more than that. Characters. */
const MAX_NOTE = 40;

/** "Source: Alice Doe", "[x] Alice Doe": nothing is to be done. */
function isOnlySomebody({ entry, rule, text }: Draft, { names, lexicon }: Reading): boolean {
  return (entry.kind === 'paragraph' || rule === 'looks-like-task') && ownersAlone(text, names, lexicon) !== null;
}

/** Under which points are tasks because they look so. */
function looseScope(head: Entry, lexicon: Lexicon): Scope {
  const carried = isOfWhatIsOpen(
    oneLine(head.prose.mask)
      .toLowerCase()
      .replace(/[:：]$/u, ''),
    lexicon,
  );
  const place: Place = { strength: 'weak', carried, fresh: false, closed: false };
  return { place, owners: [], head, headIsItem: false, rule: 'looks-like-task' };
}

function nothing(): Statement[] {
  return [];
}

function merge(parts: readonly Marked[]): Marked {
  return { drafts: parts.flatMap((part) => part.drafts), refused: parts.flatMap((part) => part.refused) };
}
