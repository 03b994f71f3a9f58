import { plainLine } from './plain-line.ts';

/**
 * Words from minutes on their way to a reader: what is shown is what the minutes say, and nothing of it is live.
 * GitHub makes links of names, numbers and commits in the rendered text, after Markdown: escaping alone can't stop that,
 * an invisible character behind the sign does: U+2060, where no line may break.
 */
const BREAK = '\u2060';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What Markdown reads as markup, on one line or at its start. */
const escapeMarkup = (line: string): string =>
  line
    .replace(/[\\`*_[\]~|]/gu, '\\$&')
    .replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/^([-+=:#])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');

/** Digits alone are a number, or a day. */
const COMMIT = /(?<![\p{L}\p{N}])(?=\d*[a-f])[\da-f]{7,64}(?![\p{L}\p{N}])/giu;

/** What GitHub turns into links: names, `#12`, `GH-12`, addresses, commits; and into emoji. A name loses its @. */
const breakLinks = (line: string): string =>
  line
    .replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, '')
    .replace(/@/gu, `@${BREAK}`)
    .replace(/#(?=[\p{L}\p{N}])/gu, `#${BREAK}`)
    .replace(/\b(GH|GHSA|CVE)-/giu, `$1-${BREAK}`)
    .replace(/:(?=\/\/)/gu, `:${BREAK}`)
    .replace(/(?<=www)\./giu, `${BREAK}.`)
    .replace(/(?<=mailto|xmpp):/giu, `${BREAK}:`)
    .replace(/:(?=[\w+-]+:)/gu, `:${BREAK}`)
    .replace(COMMIT, (sha) => sha.replace(/.{5}/gu, `$&${BREAK}`));

/** GitHub reads `$…$` as mathematics, in the rendered text; its documentation says to put a plain dollar sign into a span. */
const fenceDollars = (line: string): string => line.replaceAll('$', '<span>$</span>');

/** Any text as Markdown that renders as that text: on one line, no link, mention, reference, image, HTML (but the span around a dollar sign), no end of a table cell. */
export const quote = (text: string): string => fenceDollars(escapeMarkup(breakLinks(plainLine(text))));
