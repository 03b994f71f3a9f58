import type { Concept } from '../../vocabulary/concepts.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isHangul } from '../../vocabulary/trie.ts';
import type { Written } from './group-words.ts';
import type { Where } from './habit.ts';

/**
 * Names of scripts without capitals: nothing but what stands around them, or the family name, tells that they are some.
 * Change here when such a name is missed or a word is taken for one; family names stand in the language files.
 */

const RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,12}/u;
/** Behind a name, at once: what ends it. */
const END = /^\s?(?:$|[:：,，、;；&/和与及|()（）[\]【】→]|[-–—]\s)/u;
/** What a word of the language is, and no name. */
const NO_NAME: readonly Concept[] = [
  'notNames',
  'thing',
  'groups',
  'everybody',
  'nobody',
  'pronoun',
  'action',
  'otherStatements',
  'minutesPart',
  'role',
  'relation',
  'sectionBeside',
];

export function spacelessName(text: string, { lexicon }: Where): Written | null {
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return null;
  const friend = friendAt(run, text, lexicon);
  if (friend) return friend;
  for (let length = Math.min(run.length, 6); length > 0; length--) {
    const name = run.slice(0, length);
    const behind = text.slice(length);
    const title = lexicon.at('honorific', behind.replace(/^ /u, ''));
    if (title > 0 && !isWord(name, lexicon)) return titled(name, behind, title);
    if (length < 2 || isWord(name, lexicon)) continue;
    const called = /^\p{Script=Han}{2,3}$/u.test(name) && lexicon.at('takes', behind.replace(/^\s/u, '')) > 0;
    const plain = END.test(behind) && hasFamilyName(name, lexicon);
    if (called || plain) return { name, length };
  }
  return null;
}

/** "小王 负责", "小王：" */
function friendAt(run: string, text: string, lexicon: Lexicon): Written | null {
  const before = lexicon.at('familiar', run);
  const name = run.slice(0, before + 1);
  const isPlain =
    before > 0 && lexicon.at('surname', run.slice(before)) === 1 && /^(?:\s|[:：,，、])/u.test(text.slice(name.length));
  return isPlain ? { name, length: name.length } : null;
}

/** さん, 님 are no part of a name; what would leave one sign of Han is: "王老师". */
function titled(name: string, behind: string, title: number): Written {
  const space = behind.startsWith(' ') ? 1 : 0;
  const written = behind.slice(space, space + title);
  const whole = name.length + space + title;
  const belongs = name.length === 1 && /^\p{Script=Han}+$/u.test(written);
  return { name: belongs ? name + written : name, length: whole };
}

function isWord(name: string, lexicon: Lexicon): boolean {
  return NO_NAME.some((concept) => lexicon.has(concept, name));
}

/**
 * "李小明", "김민준"; of two signs or more a family name stands alone, too: "田中". Hangul has many words of two signs that
 * begin like a name.
 */
function hasFamilyName(name: string, lexicon: Lexicon): boolean {
  const family = lexicon.at('surname', name);
  const given = name.length - family;
  const least = isHangul(name) && family === 1 ? 2 : family === 1 ? 1 : 0;
  return (
    family > 0 && given >= least && given <= (family === 1 ? 2 : 3) && lexicon.at('imperative', name) < name.length
  );
}
