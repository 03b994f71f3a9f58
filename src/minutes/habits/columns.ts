import type { Lexicon } from '../vocabulary/lexicon.ts';
import { phrase, type Phrase } from '../vocabulary/phrase.ts';
import { plainWidth } from '../vocabulary/trie.ts';

/**
 * What the titles of a table's columns say, composed of word classes. Change here when a title composes in another way;
 * a missing word goes into a language file.
 */
export type ColumnRole = 'task' | 'action' | 'what' | 'owner' | 'status' | 'due' | 'date' | 'identifier' | 'topic';

export interface ColumnHabit {
  role: ColumnRole;
  says: string;
  phrase: string;
  examples: readonly string[];
  counter: readonly string[];
}

const column = (
  role: ColumnRole,
  says: string,
  words: string,
  told: Pick<ColumnHabit, 'examples' | 'counter'>,
): ColumnHabit => ({
  role,
  says,
  phrase: words,
  ...told,
});

export const COLUMNS: readonly ColumnHabit[] = [
  column(
    'action',
    'names action items: with owners, states or days beside it the table is one of action items',
    'FRESH? TASK_COLUMN? (ACTION | TASK)+ (FILLER | IDENTIFIER | TASK_COLUMN | LIST)*',
    {
      examples: [
        'Action',
        'AP',
        'Action item',
        'Action required',
        'Action item #',
        'Task description',
        'Description of action',
        'Aufgaben',
        'Tâche',
        '任务',
      ],
      counter: ['Product actions meeting', 'Owner', 'Status', 'AI policy'],
    },
  ),
  column(
    'task',
    'may hold the tasks of a table of action items',
    'FRESH? (ACTION | TASK | TASK_COLUMN | STEP) (ACTION | TASK | FILLER | TASK_COLUMN | STEP)*',
    {
      examples: ['Action', 'What', 'Description', 'Item', 'Next steps', 'Task description', 'Was'],
      counter: ['Due date', 'Owner', 'Budget'],
    },
  ),
  column('what', 'holds the tasks beside who does them and until when', 'PLAIN_TASK_COLUMN', {
    examples: ['What', 'Was', 'Quoi', 'What to do'],
    counter: ['Notes', 'Description'],
  }),
  column(
    'owner',
    'says who is responsible',
    '(ACTION | TASK | FILLER | TASK_COLUMN)? OWNER_ROLE (OWNER_ROLE | ACTION | TASK | FILLER | TASK_COLUMN)*',
    {
      examples: [
        'Owner',
        'AP Owner',
        'Action owner',
        'Task assignee',
        'Person responsible',
        'Responsible person',
        'Assigned to',
        'Who?',
        'Verantwortlich',
        'Responsable',
      ],
      counter: ['Product owner meeting', 'Notes', 'Action'],
    },
  ),
  column(
    'status',
    'says how far it is',
    '(ACTION | TASK | FILLER | TASK_COLUMN)? STATUS_COLUMN (STATUS_COLUMN | ACTION | TASK)*',
    {
      examples: ['Status', 'Action status', 'Done?', 'Current status', 'Status zadania', 'Erledigt?', 'Statut', '状态'],
      counter: ['Status meeting', 'Task', 'Comments'],
    },
  ),
  column(
    'due',
    'says until when',
    '(ACTION | TASK | FILLER | TASK_COLUMN)? DUE_COLUMN (DUE_COLUMN | FILLER | ACTION | TASK)*',
    {
      examples: ['Due', 'Due date', 'Action due date', 'Deadline', 'By when?', 'Bis wann', 'Échéance'],
      counter: ['Due diligence topics', 'Owner'],
    },
  ),
  column('date', 'tells a day, which is the due date only behind the task', 'DATE_COLUMN', {
    examples: ['Date', 'Datum'],
    counter: ['Due date', 'Deadline'],
  }),
  column(
    'identifier',
    'numbers the rows',
    '(ACTION | TASK | FILLER | TASK_COLUMN)? IDENTIFIER (IDENTIFIER | NUMBER | ACTION | TASK)*',
    {
      examples: ['#', 'No.', 'ID', 'AI #', 'Nr zadania', 'Action number', 'Nr.', 'N°'],
      counter: ['Action', 'Identity provider'],
    },
  ),
  column(
    'topic',
    'holds a topic: beside it a column of actions says what somebody took on',
    'TOPIC_COLUMN (TOPIC_COLUMN | FILLER)*',
    {
      examples: ['Topic', 'Agenda item', 'Discussion', 'Thema', 'Sujet'],
      counter: ['Owner', 'Deadline'],
    },
  ),
];

const PHRASES: ReadonlyMap<ColumnRole, Phrase> = new Map(COLUMNS.map((habit) => [habit.role, phrase(habit.phrase)]));

/** What a column's title may say; several roles where the words have several meanings. */
export function columnRoles(title: string, lexicon: Lexicon): ReadonlySet<ColumnRole> {
  const roles = new Set<ColumnRole>();
  // "Decision / Action", "Owner(s)"
  const written = plainWidth(title)
    .toLowerCase()
    .replace(/\(s\)|[*_`"]/gu, '');
  for (const part of [written, ...written.split(/\s*[/|]\s*/u)]) {
    const tokens = lexicon.tag(part);
    const words = tokens.filter(
      ({ classes }) => !['article', 'relation', 'and'].some((one) => classes.has(one as 'and')) || isNamed(classes),
    );
    if (words.length === 0 || words.length > MAX_WORDS) continue;
    for (const [role, { matches }] of PHRASES) if (matches(words)) roles.add(role);
  }
  return roles;
}

/** No title of a column is longer. Words. */
const MAX_WORDS = 6;

/** Function words that are a title by themselves: "by", "qui". */
function isNamed(classes: ReadonlySet<string>): boolean {
  return ['ownerRole', 'dueColumn', 'identifier'].some((one) => classes.has(one));
}
