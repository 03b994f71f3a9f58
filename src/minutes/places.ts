import { wordPattern, type Lexicon } from './lexicon.ts';

/** What stands under a heading or a lead-in, if that says action items. */
export interface Place {
  /** weak: "Next steps"; only points with an owner or a check box are items there. */
  strength: 'plain' | 'weak';
  /** The items come from an earlier meeting. */
  carried: boolean;
  /** The heading says that they are done. */
  closed: boolean;
}

const SHORTCODE = /:[a-z0-9_+-]{2,40}:/g;
const NUMBERING = /^[\s#]*(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s|\d{1,3}(?:\.\d{1,3})*[.)、：]|[ivx]{1,4}[.)]\s|[a-z][.)]\s)/;
/** Times and dates may stand beside: "(10 min)", "from 2024-02-14", "14 Feb". */
const TIMES =
  /\d+|(?<!\p{L})(?:min|mins|minutes|minuten|am|pm|utc|cet|cest|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|monday|tuesday|wednesday|thursday|friday|th|st|nd|rd)(?!\p{L})/gu;
const CLOSED = /(?<!\p{L})(?:completed|closed|finished|done|erledigte|erledigt|réalisées|terminées)(?!\p{L})|已完成/u;

/** Reads a heading or lead-in. `null` if it says something else, be it "GitHub Actions" or "AI". */
export function placeOf(text: string, lexicon: Lexicon): Place | null {
  const label = text
    .toLowerCase()
    .replace(SHORTCODE, ' ')
    .replace(NUMBERING, ' ')
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, ' ')
    .replace(/[:：\s]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (label === '' || label.length > 120) return null;
  for (const strength of ['plain', 'weak'] as const) {
    const head = lexicon.find(strength === 'plain' ? 'actionHeads' : 'weakHeads', label);
    if (!head) continue;
    const rest = label.slice(0, head.index) + ' ' + label.slice(head.index + head.word.length);
    if (!saysNothingElse(rest, lexicon)) continue;
    const carried = lexicon.find('carriedHeads', rest) !== null && lexicon.find('freshHeads', rest) === null;
    // "AI" alone is a topic of its own, not a list of tasks.
    if ((head.word === 'ai' || head.word === 'ap') && !carried) continue;
    const named = /^(?:offene|ausstehende|unerledigte) /.test(head.word);
    return { strength, carried: carried || named, closed: CLOSED.test(rest) };
  }
  return null;
}

function saysNothingElse(rest: string, lexicon: Lexicon): boolean {
  const left = rest
    .replace(TIMES, ' ')
    .replace(pattern(lexicon), ' ')
    .replace(/[^\p{L}]+/gu, '');
  return left === '';
}

const patterns = new WeakMap<Lexicon, RegExp>();

function pattern(lexicon: Lexicon): RegExp {
  let found = patterns.get(lexicon);
  if (!found) {
    const words = [
      'headFillers',
      'carriedHeads',
      'freshHeads',
      'actionHeads',
      'ownerColumn',
      'dueColumn',
      'statusColumn',
    ] as const;
    const all = words.flatMap((concept) => lexicon.words(concept));
    found = new RegExp(wordPattern([...new Set(all)].sort((a, b) => b.length - a.length)), 'gu');
    patterns.set(lexicon, found);
  }
  return found;
}
