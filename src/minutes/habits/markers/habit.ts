import type { Person } from '../../meeting.ts';
import type { RuleName } from '../rules.ts';
import { phrase } from '../../vocabulary/phrase.ts';
import type { Lead } from '../owners/leading-owners.ts';
import type { Around, Bracket } from './around.ts';
import { holds, SIGNS, type Sign } from './signs.ts';
import { tokensBehind, TOKENS } from './tokens.ts';

/**
 * What the habits of markers and their vetoes have in common. Change here when such an entry needs to say more than
 * where the marker stands and what follows it.
 */

/** Which words are the item's, where a marker marks one. */
export interface Form {
  rule: RuleName;
  /** The owners at `at`, if any; the task follows them. */
  lead: Lead | null;
  at: number;
  /** The task's words end here at the latest, where the owner stands behind them: "(AI test: @alice)". */
  until: number | null;
  bracket: Bracket | null;
  /** The brackets hold nothing but the marker: "[ACTION] t". */
  boxed: boolean;
  leads: boolean;
  /** Owners of other places: "AI(alice): t", "NAME: AI: t". */
  further: Person[];
  /** Where the owner before the marker begins. */
  priorStart: number | null;
  carried: boolean;
}

/** Where a marker stands and what follows it. */
interface Build {
  /** In words for people. */
  says: string;
  /** Signs that all hold, as alternatives: `line todo`, `bracket !plural`. None: wherever it stands. */
  at: readonly string[];
  /** What follows the marker, from its first token on. Empty: whatever it is. */
  phrase: string;
}

/**
 * A form in which a marker makes an action item. Examples are written `words → owners | task`, with @ before logins; of
 * counter-examples the words alone. They are read where Alice Doe and Bob Roe are listed.
 */
export interface MarkerHabit extends Build {
  name: string;
  rule: RuleName;
  /** Of several habits that a text has the first one decides: 1 before 2. Each has its own. */
  priority: number;
  /** Whose the item is: of those behind the marker, behind the dash or word that follows it, or of none of them. */
  owner: 'behind' | 'opened' | 'none';
  /** Which words are whose, where that can't be said so; `null`: the form is another. */
  reads?: (around: Around) => Partial<Form> | null;
  examples: readonly string[];
  counter: readonly string[];
}

/** Why a marker in some form makes no item after all. The examples are refused for this reason, the counter-examples are not. */
export interface Veto extends Build {
  /** The names of the habits that it may take back; none: all. */
  of: readonly string[];
  rule: RuleName;
  /** What more has to hold, where it depends on the words that were read. */
  unless?: (form: Form, around: Around) => boolean;
  examples: readonly string[];
  counter: readonly string[];
}

/** Whether a marker stands so, and is followed so. */
export function matcher({ at, phrase: source }: Build): (around: Around) => boolean {
  const places = at.map((place) => place.split(' ').map(signOf));
  const behind = source === '' ? null : phrase(source, TOKENS);
  return (around) => {
    if (places.length > 0 && !places.some((signs) => signs.every(({ sign, is }) => holds(around, sign) === is)))
      return false;
    return behind === null || behind.begins(tokensBehind(around)) > 0;
  };
}

function signOf(written: string): { sign: Sign; is: boolean } {
  const is = !written.startsWith('!');
  const name = is ? written : written.slice(1);
  if (!isSign(name)) throw new Error(`No sign is called "${name}".`);
  return { sign: name, is };
}

const isSign = (name: string): name is Sign => name in SIGNS;
