/**
 * The pieces of HTML: tags, words, comments. What says nothing (scripts, styles, code) is left out. Linear: no piece is
 * looked for twice.
 */

export type HtmlPiece =
  | { kind: 'open' | 'close'; name: string; attributes: string; line: number }
  | { kind: 'words'; text: string; line: number }
  | { kind: 'comment'; text: string; line: number };

/** A comment, or code, perhaps without an end; a tag; or the words between. */
const PIECE =
  /<!--[^]*?(?:-->|$)|<(?=(?:script|style|pre|code|textarea)\b)[^]*?(?:<\/(?:script|style|pre|code|textarea)\s*>|$)|<(?<slash>\/?)(?<name>[a-zA-Z][a-zA-Z\d]{0,9})\b(?<attributes>[^<>]*)>|[^<]+|</gu;
const SILENT = /^<(?:script|style|pre|code|textarea)\b/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', apos: "'" };
const ENTITY = /&(?:(amp|lt|gt|quot|nbsp|apos)|#(\d{1,6})|#[xX]([\da-fA-F]{1,6}));/gu;

export function piecesOfHtml(html: string, firstLine: number): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let line = firstLine;
  // Without any ">" no tag can end, and looking for one from each "<" would be quadratic.
  for (const match of html.includes('>') ? html.matchAll(PIECE) : []) {
    const [text] = match;
    const { slash, name, attributes } = match.groups ?? {};
    if (name !== undefined)
      pieces.push({
        kind: slash === '/' ? 'close' : 'open',
        name: name.toLowerCase(),
        attributes: attributes ?? '',
        line,
      });
    else if (text.startsWith('<!--')) pieces.push({ kind: 'comment', text, line });
    else if (!SILENT.test(text)) pieces.push({ kind: 'words', text: text.replace(ENTITY, decoded), line });
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
  }
  return pieces;
}

function decoded(whole: string, name?: string, code?: string, hex?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const point = code === undefined ? Number.parseInt(hex ?? '', 16) : Number(code);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** The address of a link. */
export const addressIn = (attributes: string): string | null =>
  /\bhref\s{0,9}=\s{0,9}["']?([^"'\s>]+)/iu.exec(attributes)?.[1] ?? null;

/** Whether an input is a check box, and ticked. */
export function boxIn(attributes: string): boolean | null {
  return /\btype\s{0,9}=\s{0,9}["']?checkbox/iu.test(attributes) ? /\bchecked\b/iu.test(attributes) : null;
}
