import { plainWidth } from './trie.ts';

/** What a heading or label says without its dress. Change here when headings are numbered or decorated in another way. */

const SHORTCODE = /:[a-z0-9_+-]{2,40}:/g;
/** "3.", "2.1", "iv)", "三、", "（二）" in front. */
const NUMBERING =
  /^[\s#]*(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s|\d{1,3}(?:\.\d{1,3})*[.)、：]|[ivx]{1,4}[.)]\s|[a-z][.)]\s|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．：]|第[一二三四五六七八九十\d]{1,3}\p{Script=Han}{0,2}[、：:\s]|§\s*\d{1,3}\s)/u;
/** "① 宿題" */
const CIRCLED = /[①-⑳❶-❿]/gu;
/** Of a whole label. Characters. */
const MAX_LABEL = 120;

/** A label's words, without numbering, emoji and the colon. Lower case. `null` for what is none or a longer text. */
export function labelOf(text: string): string | null {
  if (text.length > 2 * MAX_LABEL) return null;
  const label = plainWidth(text)
    .replace(CIRCLED, ' ')
    .toLowerCase()
    .replace(SHORTCODE, ' ')
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, ' ')
    .replace(NUMBERING, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[:：]+ ?$/u, '')
    .trim();
  return label === '' || label.length > MAX_LABEL ? null : label;
}
