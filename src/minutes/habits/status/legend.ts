import type { Entry } from '../../blocks/outline.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { DONE, NOT_DONE, type Boxes, type Says } from './statements.ts';

/**
 * What a page itself says that its boxes mean: "[-] dropped, [>] deferred". Change here when legends are written in
 * another way.
 */

const BOX = /\\?\[([-/~>!?*+])\\?\]/gu;
/** What a box means is not longer. Characters. */
const MAX_MEANING = 40;
const DROPPED: Says = { status: 'closed', reason: 'not_planned', strength: 'explicit' };

/** The boxes that are explained by a status and nothing else; a task is more than that. */
export function boxesOf(entries: readonly Entry[], lexicon: Lexicon): Boxes {
  const boxes = new Map<string, Says>();
  for (const { prose } of entries) {
    if (!prose.text.includes('[')) continue;
    for (const box of prose.text.matchAll(BOX)) {
      const from = box.index + box[0].length;
      const says = meaningOf(prose.text.slice(from, from + MAX_MEANING), lexicon);
      const sign = box[1] ?? '';
      if (says && !boxes.has(sign)) boxes.set(sign, says);
    }
  }
  return boxes;
}

function meaningOf(behind: string, lexicon: Lexicon): Says {
  const words = behind
    .toLowerCase()
    .replace(/^[\s:=–—-]{1,8}/u, '')
    .split(/[,;.|()\n\\[]/u)[0]
    ?.trim();
  if (words === undefined) return null;
  if (lexicon.has('done', words) || lexicon.has('doneApart', words)) return DONE;
  if (lexicon.has('dropped', words)) return DROPPED;
  return lexicon.has('goesOn', words) || lexicon.has('open', words) ? NOT_DONE : null;
}
