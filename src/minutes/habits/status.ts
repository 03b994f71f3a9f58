import { STATUS_SIGNS } from '../vocabulary/status-words.ts';
import { phrase, type Phrase } from '../vocabulary/phrase.ts';

/**
 * The ways to say how a task stands, composed of word classes, alike in all languages. Change here when a status is
 * told in another way; a missing word goes into a language file.
 */
export interface StatusHabit {
  says: string;
  phrase: string;
  /**
   * before: the phrase begins a text, and what follows is the task. behind: it stands at the end of a task. reply: it
   * begins a text that is said of a task, in a bullet below it or a cell.
   */
  place: 'before' | 'behind' | 'reply';
  /** What may follow, of a phrase behind a task or in a reply. */
  rest: Rest;
  gives: 'done' | 'dropped' | 'open' | 'said';
  /** Texts, what is left as the task, and how it stands. */
  examples: readonly (readonly [text: string, task: string, status: 'open' | 'closed'])[];
  /** Texts that the phrase is not found in: they stay as they are. */
  counter: readonly string[];
}

/**
 * end: nothing but full stops, brackets and smileys. explained: that, or a comma and a few words. reason: the same, or by whom. detail: who did it,
 * where or when, but nothing that is yet to come. reference: the same, up to the issue or pull request. passive: the
 * words of a passive up to its verb. apart: nothing, or any sign. capital: a name, a capital letter or an issue. any: whatever it is.
 */
export type Rest =
  'end' | 'explained' | 'reason' | 'moved' | 'detail' | 'reference' | 'passive' | 'apart' | 'capital' | 'any';

const habit = (
  place: StatusHabit['place'],
  gives: StatusHabit['gives'],
  says: string,
  words: string,
  rest: Rest,
  examples: StatusHabit['examples'],
  counter: readonly string[],
): StatusHabit => ({ place, gives, says, phrase: words, rest, examples, counter });

const before = (
  gives: StatusHabit['gives'],
  says: string,
  words: string,
  examples: StatusHabit['examples'],
  counter: readonly string[],
  rest: Rest = 'any',
): StatusHabit => habit('before', gives, says, words, rest, examples, counter);

const behind = (
  gives: StatusHabit['gives'],
  says: string,
  words: string,
  rest: Rest,
  examples: StatusHabit['examples'],
  counter: readonly string[],
): StatusHabit => habit('behind', gives, says, words, rest, examples, counter);

const reply = (
  gives: StatusHabit['gives'],
  says: string,
  words: string,
  rest: Rest,
  examples: StatusHabit['examples'],
  counter: readonly string[],
): StatusHabit => habit('reply', gives, says, words, rest, examples, counter);

/** In this order: the first one that is found counts. */
export const STATUS_HABITS: readonly StatusHabit[] = [
  before(
    'open',
    'goes on, in brackets or before a colon',
    '(OPEN STILL* (GOES_ON | MOVED (UNTIL | RELATION) ANY*) CLOSE (COLON | DASH)? | STILL* GOES_ON COLON)',
    [
      ['(in progress) paint the pier', 'paint the pier', 'open'],
      ['OPEN: paint the pier', 'paint the pier', 'open'],
      ['[offen] Steg streichen', 'Steg streichen', 'open'],
      ['[moved to next week] paint the pier', 'paint the pier', 'open'],
    ],
    ['open the pier', 'pending tasks are to be listed'],
  ),
  before(
    'done',
    'done, by a tick or a box that Markdown does not know',
    '(TICK | DONE_BOX)',
    [
      ['✅ paint the pier', 'paint the pier', 'closed'],
      ['[x] paint the pier', 'paint the pier', 'closed'],
      [':white_check_mark: paint the pier', 'paint the pier', 'closed'],
    ],
    ['[X-ray] paint the pier'],
  ),
  before(
    'open',
    'not done, by a cross, or by a box of another state',
    '(CROSS | OTHER_BOX)',
    [
      ['❌ paint the pier', 'paint the pier', 'open'],
      ['✗ paint the pier', 'paint the pier', 'open'],
      ['[-] paint the pier', 'paint the pier', 'open'],
      ['[/] paint the pier', 'paint the pier', 'open'],
      ['[>] paint the pier', 'paint the pier', 'open'],
    ],
    ['x paint the pier', '[the pier] paint it'],
  ),
  before(
    'done',
    'done, in capitals before a name or a sentence',
    '(LOUD_DONE (DASH | COLON)? | CAPITAL_DONE (DASH | STOP))',
    [
      ['DONE Alice paints the pier', 'Alice paints the pier', 'closed'],
      ['Done - Paint the pier', 'Paint the pier', 'closed'],
      ['ERLEDIGT Steg streichen', 'Steg streichen', 'closed'],
    ],
    ['Done deals are to be listed', 'finished lamps go to the pier'],
    'capital',
  ),
  before(
    'said',
    'done or dropped, in brackets or before a colon',
    '(OPEN (DONE | DONE_APART | DROPPED) CLOSE (COLON | DASH)* | (DONE | DONE_APART | DROPPED) COLON)',
    [
      ['[DONE] paint the pier', 'paint the pier', 'closed'],
      ['Done: paint the pier', 'paint the pier', 'closed'],
      ['(cancelled) paint the pier', 'paint the pier', 'closed'],
      ['[Erledigt] Steg streichen', 'Steg streichen', 'closed'],
    ],
    ['[done deals] list them', 'complete the list'],
  ),

  behind(
    'open',
    'goes on, behind a sign',
    '(DASH | ARROW | STOP | SEMI | OPEN) STILL* GOES_ON',
    'explained',
    [
      ['paint the pier - in progress', 'paint the pier', 'open'],
      ['paint the pier (on hold)', 'paint the pier', 'open'],
      ['paint the pier -> in progress, ready in May', 'paint the pier', 'open'],
      ['paint the pier. Still open.', 'paint the pier', 'open'],
      ['Steg streichen – noch offen', 'Steg streichen', 'open'],
    ],
    ['list what is in progress', 'paint the pier (open to the public)'],
  ),
  behind(
    'open',
    'goes on, behind a colon or a comma in brackets',
    '(COLON STILL* GOES_ON | COMMA STILL* GOES_ON CLOSE)',
    'end',
    [
      ['paint the pier: pending', 'paint the pier', 'open'],
      ['paint the pier (Alice, in progress)', 'paint the pier (Alice)', 'open'],
    ],
    ['list the states: open, shut, blue'],
  ),
  behind(
    'open',
    'moved to a later time',
    '(DASH | ARROW | STOP | SEMI | OPEN) STILL* MOVED (UNTIL | RELATION)',
    'moved',
    [
      ['paint the pier (moved to next week)', 'paint the pier', 'open'],
      ['Steg streichen – verschoben auf Mai', 'Steg streichen', 'open'],
    ],
    ['see where the lamps are moved to by then'],
  ),
  behind(
    'open',
    'goes on, in capitals at the end',
    'ALONE_OPEN',
    'end',
    [['paint the pier Ongoing.', 'paint the pier', 'open']],
    ['paint what is pending', 'keep the pier Open'],
  ),
  behind(
    'done',
    'done, apart at the end',
    '(DASH | ARROW | OPEN) (ALREADY* DONE | DONE_APART)',
    'end',
    [
      ['paint the pier - done', 'paint the pier', 'closed'],
      ['paint the pier (done)', 'paint the pier', 'closed'],
      ['paint the pier - PR merged', 'paint the pier', 'closed'],
      ['paint the pier → erl.', 'paint the pier', 'closed'],
    ],
    ['paint the pier - sent boats away'],
  ),
  behind(
    'done',
    'done, as an issue or a pull request is',
    '(DASH | ARROW | OPEN) WORD? WORD? REFERENCE (ALREADY* DONE | HAPPENED)',
    'end',
    [['paint the pier -> PR #12 merged', 'paint the pier', 'closed']],
    ['paint the pier - see how lamps#12 merged'],
  ),
  behind(
    'done',
    'complete, with a few words about it',
    '(DASH | ARROW | OPEN) DONE_APART',
    'explained',
    [['paint the pier - complete, it is blue', 'paint the pier', 'closed']],
    ['paint the pier - complete the roof'],
  ),
  behind(
    'done',
    'done, by whom, where or when',
    '(DASH | ARROW | OPEN) ALREADY* DONE',
    'detail',
    [
      ['paint the pier (done by Carol)', 'paint the pier', 'closed'],
      ['paint the pier - done in #12', 'paint the pier', 'closed'],
      ['paint the pier (done 5/3)', 'paint the pier', 'closed'],
      ['paint the pier - done during the meeting', 'paint the pier', 'closed'],
    ],
    ['paint the pier - done by Friday', 'paint the pier - done deals'],
  ),
  behind(
    'done',
    'a passive that ends with what was done',
    '(STOP | SEMI | DASH | OPEN) SPLIT_PASSIVE',
    'passive',
    [['Antrag stellen – wurde am 12.01. eingereicht', 'Antrag stellen', 'closed']],
    ['klären, was wurde und was wird'],
  ),
  behind(
    'done',
    'done, in capitals with a full stop',
    'CAPITAL_DONE STOP',
    'end',
    [['paint the pier Done.', 'paint the pier', 'closed']],
    ['get everything done.'],
  ),
  behind(
    'done',
    'complete, as a sentence of its own',
    '(STOP | SEMI | COLON) DONE_APART',
    'end',
    [
      ['paint the pier. Complete.', 'paint the pier.', 'closed'],
      ['Steg streichen: erl.', 'Steg streichen', 'closed'],
    ],
    ['paint the pier. Complete the roof.'],
  ),
  behind(
    'done',
    'a sentence of its own that says by whom, where or when',
    '(STOP | SEMI | COLON) CAPITAL_DONE',
    'detail',
    [['paint the pier. Done by Carol.', 'paint the pier.', 'closed']],
    ['paint the pier. Closed boats stay.'],
  ),
  behind(
    'done',
    'done in an issue or pull request',
    'COMMA (ALREADY* DONE | HAPPENED) RELATION?',
    'reference',
    [['paint the pier, already merged in lamps#12', 'paint the pier', 'closed']],
    ['paint the pier, done in blue'],
  ),
  behind(
    'done',
    'all of it, in per cent',
    '(COLON | OPEN | DASH) ALL_PERCENT',
    'end',
    [['paint the pier (100 %)', 'paint the pier', 'closed']],
    ['paint the pier - 100 % blue'],
  ),
  behind(
    'done',
    'done, in several words',
    'LONG_APART',
    'end',
    [['Steg streichen hat sich erledigt', 'Steg streichen', 'closed']],
    [],
  ),
  behind(
    'dropped',
    'will not be done, behind a sign',
    '(DASH | STOP | SEMI | ARROW | OPEN) ALREADY* DROPPED',
    'reason',
    [
      ['paint the pier - no longer needed', 'paint the pier', 'closed'],
      ['paint the pier (cancelled)', 'paint the pier', 'closed'],
      ['peindre le quai — annulé', 'peindre le quai', 'closed'],
      ['paint the pier - cancelled by the board', 'paint the pier', 'closed'],
    ],
    ['remove what is obsolete', 'paint the pier - cancelled boats stay'],
  ),
  behind(
    'dropped',
    'will not be done, behind a colon or a comma in brackets',
    '(COLON ALREADY* DROPPED | COMMA ALREADY* DROPPED CLOSE)',
    'end',
    [['paint the pier: cancelled', 'paint the pier', 'closed']],
    ['list the states: open, shut, blue'],
  ),
  behind(
    'said',
    'done, behind any sign',
    '((DASH | ARROW | STOP | SEMI | COMMA | COLON | OPEN) (ACTION | TASK)? (ALREADY* DONE | DONE_APART) | LOUD_DONE)',
    'apart',
    [
      ['paint the pier. done: see #12', 'paint the pier.', 'closed'],
      ['paint the pier. Action completed.', 'paint the pier.', 'closed'],
      ['paint the pier, done', 'paint the pier', 'closed'],
      ['paint the pier - done?', 'paint the pier', 'open'],
      ['paint the pier DONE', 'paint the pier', 'closed'],
      ['粉刷码头（已完成）', '粉刷码头', 'closed'],
    ],
    ['get what is done, by friends, printed', 'see that all is done', 'paint the pier, complete the roof'],
  ),

  reply(
    'done',
    'done',
    '((ARTICLE? (ACTION | TASK))? ALREADY* DONE)',
    'any',
    [
      ['done', '', 'closed'],
      ['Action completed', '', 'closed'],
      ['done, see specs#12', '', 'closed'],
      ['ist erledigt', '', 'closed'],
      ['Action closed and replaced by a new one.', '', 'closed'],
    ],
    ['we did a lot', 'the lamps are blue'],
  ),
  reply(
    'done',
    'complete, and perhaps more about it',
    '((ARTICLE? (ACTION | TASK))? ALREADY* DONE_APART)',
    'apart',
    [
      ['Complete.', '', 'closed'],
      ['Complete. Carol counted the boats, and some of them are still wet.', '', 'closed'],
      ['Complete, see agenda item Lamps', '', 'closed'],
    ],
    ['complete the list'],
  ),
  reply(
    'open',
    'goes on',
    '((ARTICLE? (ACTION | TASK))? STILL* (GOES_ON | NOT_DONE))',
    'any',
    [
      ['Action item open.', '', 'open'],
      ['still open', '', 'open'],
      ['noch nicht erledigt', '', 'open'],
      ['pas encore fait', '', 'open'],
    ],
    ['we opened it'],
  ),
];

const compiled = new Map<StatusHabit, Phrase>();

/** The phrase of a habit, compiled when it is first asked for. */
export function statusPhrase(one: StatusHabit): Phrase {
  let found = compiled.get(one);
  if (!found) compiled.set(one, (found = phrase(one.phrase, STATUS_SIGNS)));
  return found;
}

const byPlace = new Map<StatusHabit['place'], readonly StatusHabit[]>();

export function habitsAt(place: StatusHabit['place']): readonly StatusHabit[] {
  let habits = byPlace.get(place);
  if (!habits) byPlace.set(place, (habits = STATUS_HABITS.filter((one) => one.place === place)));
  return habits;
}
