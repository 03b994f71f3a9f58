import { saysEverybody } from './markers/traps.ts';
import { isKnown, type Around } from './markers/around.ts';
import type { Form, Veto } from './markers/habit.ts';

/**
 * What looks like a marker of an action item and is none: the word in an ordinary sentence, artificial intelligence,
 * somebody's initials. In this order: the first that holds gives the reason. Add a veto here, with what it refuses and
 * what it must let through.
 */
export const VETOES: readonly Veto[] = [
  {
    rule: 'no-task',
    of: ['colon'],
    says: 'it says that there is none',
    at: ['aside nothing'],
    phrase: '',
    examples: ['AI (Alice): none'],
    counter: ['AI (Alice): none of the lamps is to burn'],
  },
  {
    rule: 'transcript-speaker',
    of: ['colon'],
    says: 'they are the initials of somebody of the page',
    at: ['initials !code someone !login !duty'],
    phrase: '',
    examples: ['Present: Anna Ising (AI)\n\nAI: paint the pier'],
    counter: ['Present: Anna Ising (AI)\n\nAI: Bob to paint the pier'],
  },
  {
    rule: 'transcript-speaker',
    of: ['colon'],
    says: 'somebody speaks',
    at: ['initials !owned !aside speech', 'initials !owned !aside speaker'],
    phrase: '',
    examples: ["AI: I don't think so", "AI: let's wait", 'AI: yes, on Monday'],
    counter: ['AI: Alice to ask whether I may', 'AI: agree on a day'],
  },
  {
    rule: 'artificial-intelligence',
    of: ['colon'],
    says: 'a question about it',
    at: ['initials !owned !aside question'],
    phrase: '',
    examples: ['AI: what do we mean by it?', 'AI: should we use it?'],
    counter: ['AI: who asks the board?', 'AI: should a lamp burn, tell Bob'],
  },
  {
    rule: 'artificial-intelligence',
    of: ['colon'],
    says: 'the second name of a topic',
    at: ['initials !owned !aside slashBefore'],
    phrase: '',
    examples: ['Machine translation / AI: only as suggestions'],
    counter: ['Machine translation / AI: @bob to look'],
  },
  {
    rule: 'count',
    of: ['colon'],
    says: 'several, which are announced or counted',
    at: ['plural !line !charged', 'plural !line !start', 'plural !more !charged', 'plural !more !start'],
    phrase: '',
    examples: ['Yesterday we counted three AIs: many', 'AIs:'],
    counter: ['AIs: Bob to count boats'],
  },
  {
    rule: 'artificial-intelligence',
    of: ['colon'],
    says: 'within a sentence, with nobody who is to do it',
    at: ['initials !start !prior !login !charged'],
    phrase: '',
    examples: ['We talk about AI: it is new'],
    counter: ['We agreed on an AI: Alice to paint the pier'],
  },
  {
    rule: 'word-in-sentence',
    of: ['colon'],
    says: '"to do" within a sentence',
    at: ['todo twoWords !start !prior'],
    phrase: '',
    examples: ['There is much to do: boats'],
    counter: ['There is a TODO: count boats'],
  },
  {
    rule: 'word-in-sentence',
    of: ['colon'],
    says: 'the word within a sentence',
    at: ['word !start !prior !loud !planned !login !duty'],
    phrase: '',
    examples: ['We call for action: now'],
    counter: [
      'Next action: count boats',
      'We agreed on one action: Bob to count boats',
      'So we need ACTION: paint the pier',
    ],
  },
  {
    rule: 'word-in-sentence',
    of: ['login'],
    says: 'the word in small letters within a sentence',
    at: [
      'word lower !line !bracket !start',
      'word lower !line !bracket !brief',
      'todo lower !line !bracket !start',
      'todo lower !line !bracket !brief',
    ],
    phrase: '',
    examples: ['much action @bob liked'],
    counter: ['(action @bob: count boats)'],
  },
  {
    rule: 'artificial-intelligence',
    of: ['box'],
    says: 'in brackets behind what it is about',
    at: ['initials !line !prior !boxApart'],
    phrase: '',
    examples: ['a new kind of lamp [AI] for the pier'],
    counter: ['A new lamp? [AI] Bob to buy it'],
  },
  {
    rule: 'no-marker-form',
    of: ['box'],
    says: 'in brackets in front of nobody, behind other signs',
    at: ['initials line !first !prior !leading'],
    phrase: '',
    examples: ['=> [AI] lamps'],
    counter: ['[AI] lamps'],
  },
  {
    rule: 'word-in-sentence',
    of: ['box'],
    says: 'the word in small letters in brackets',
    at: ['word lower'],
    phrase: '',
    examples: ['a remedy (action) is there'],
    counter: ['[ACTION] paint the pier'],
  },
  {
    rule: 'count',
    of: [],
    says: 'several, of somebody',
    at: ['!announced plural possessive', '!announced plural login namedBefore !start !bracket !loginLeads'],
    phrase: '',
    examples: ["we read AIs @bob's way"],
    counter: ['AIs: @bob to count boats'],
  },
  {
    rule: 'artificial-intelligence',
    of: [],
    says: "somebody's, or part of a name",
    at: ['!announced initials login possessive', '!announced initials login namedBefore !start !bracket !loginLeads'],
    phrase: '',
    examples: ["We use AI @alice's way", 'Responsible AI @alice asked'],
    counter: ['AI @alice to ask'],
  },
  {
    rule: 'word-in-sentence',
    of: [],
    says: "somebody's",
    at: ['!announced !initials login possessive'],
    phrase: '',
    examples: ["TODO @alice's lamp"],
    counter: ['TODO @alice paint the lamp'],
  },
  {
    rule: 'word-in-sentence',
    of: [],
    says: "a word of the page's language, where nobody is named and no task begins",
    at: ['trap'],
    phrase: '',
    unless: isNoTrap,
    examples: ['Acta de la reunión de los vecinos. Se habla de la lonja y de las barcas.\n\nTodos: votan a favor'],
    counter: ['Acta de la reunión de los vecinos. Se habla de la lonja y de las barcas.\n\nTodo: @bob pinta la lonja'],
  },
  {
    rule: 'heading',
    of: [],
    says: 'the topic of a section',
    at: ['heading initials'],
    phrase: '',
    unless: ({ lead }) => lead?.owners.some(({ login }) => login) ?? false,
    examples: ['### AI: the next years'],
    counter: ['### AI @alice: write the docs'],
  },
];

/** Where a word of the page's language looks like the marker, somebody has to be named, or the task to begin. */
function isNoTrap(form: Form, { rest, word, mask, where }: Around): boolean {
  const { lexicon } = where;
  if (saysEverybody(mask.slice(word.start, word.end), lexicon)) return false;
  const owners = [...(form.lead?.owners ?? []), ...form.further];
  if (owners.length > 0 && owners.every((one) => isKnown(one, where))) return true;
  if (form.lead && owners.length > 0 && form.lead.ending === 'duty') return true;
  const found = lexicon.find('imperative', rest.toLowerCase().slice(0, 60));
  return found !== null && !/\p{L}/u.test(rest.slice(0, found.index));
}
