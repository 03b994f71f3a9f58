import { escaped, wordPattern, type Lexicon } from '../../vocabulary/lexicon.ts';

/** The patterns that read owners, of one lexicon. */
export interface OwnerGrammar {
  /** Between two owners. */
  joiner: RegExp;
  duty: RegExp;
  /** Behind a duty, where the words before name a thing. */
  passive: RegExp;
  takes: RegExp;
  supporters: RegExp;
  groupEnd: RegExp;
  everybody: RegExp;
  nobody: RegExp;
  /** "t (owner: NAME)". */
  label: RegExp;
}

const grammars = new WeakMap<Lexicon, OwnerGrammar>();

/** Compiled once per lexicon. */
export function ownerGrammar(lexicon: Lexicon): OwnerGrammar {
  let grammar = grammars.get(lexicon);
  if (!grammar) {
    const and = lexicon.words('and');
    const spaced = and.filter((word) => !/\p{Script=Han}/u.test(word)).map(escaped);
    const han = and.filter((word) => /\p{Script=Han}/u.test(word)).map(escaped);
    const groups = lexicon.words('groups').map(escaped).join('|');
    grammar = {
      joiner: new RegExp(
        `^(?:\\s*[,，、;]?\\s*(?:(?<![\\p{L}])(?:${spaced.join('|')})(?![\\p{L}])|${han.join('|') || '(?!)'})\\s*|\\s*(?:->|→|=>|[,，、;/&+|])\\s*)`,
        'iu',
      ),
      duty: new RegExp(`^\\s*,?\\s*(?:${wordPattern(lexicon.words('duty'))})\\s*`, 'iu'),
      passive: new RegExp(`^(?:${wordPattern(lexicon.words('passive'))})`, 'iu'),
      takes: new RegExp(`^\\s*(?:${wordPattern(lexicon.words('takes'))})`, 'iu'),
      supporters: new RegExp(
        `^[\\s,(]*(?:${lexicon.words('supporters').map(escaped).join('|')})(?![\\p{L}])\\s*`,
        'iu',
      ),
      groupEnd: new RegExp(
        `^(?:[\\p{L}\\p{N}&.'’/-]+\\s+){0,3}?(?:${groups})(?![\\p{L}\\p{N}-])(?:\\s+(?:${groups})(?![\\p{L}\\p{N}-])){0,2}`,
        'iu',
      ),
      everybody: new RegExp(`^(?:${lexicon.words('everybody').map(escaped).join('|')})(?![\\p{L}\\p{N}'’-])`, 'iu'),
      nobody: new RegExp(`^(?:${lexicon.words('nobody').map(escaped).join('|')})(?![\\p{L}\\p{N}])\\??`, 'iu'),
      label: new RegExp(
        `(?:\\s?[(\\[（【]|[.,;。]\\s?|\\s[-–—]\\s)(?:${lexicon.words('ownerLabels').map(escaped).join('|')})(?:\\s?[:：=]\\s*|\\s+(?=@))|\\s?[(\\[](?:assigned to|action on)\\s+`,
        'iu',
      ),
    };
    grammars.set(lexicon, grammar);
  }
  return grammar;
}
