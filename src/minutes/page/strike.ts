/**
 * Strike-through as GitHub has it, for markdown-it, whose own rule wants two tildes: one or two on either side, as many
 * behind as before.
 */
import type { Delimiter, MarkdownIt, StateInline } from 'markdown-it';

const TILDE = 0x7e;
/** What the list of delimiters knows one tilde and two by. */
const SINGLE = TILDE;
const DOUBLE = TILDE + 0x1_0000;

export function strikeThrough(md: MarkdownIt): void {
  md.inline.ruler.at('strikethrough', tokenize);
  md.inline.ruler2.at('strikethrough', (state) => {
    pair(state, state.delimiters);
    for (const meta of state.tokens_meta) if (meta) pair(state, meta.delimiters);
    return false;
  });
}

function tokenize(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
  const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, true);
  state.push('text', '', 0).content = '~'.repeat(length);
  const token = state.tokens.length - 1;
  if (length <= 2) {
    state.delimiters.push({ marker: length === 2 ? DOUBLE : SINGLE, length: 0, token, end: -1, open, close });
  }
  state.pos += length;
  return true;
}

function pair(state: StateInline, delimiters: readonly Delimiter[]): void {
  for (const { marker, token, end } of delimiters) {
    const closing = marker === SINGLE || marker === DOUBLE ? delimiters[end]?.token : undefined;
    if (closing === undefined) continue;
    for (const [at, nesting] of [
      [token, 1],
      [closing, -1],
    ] as const) {
      const mark = state.tokens[at];
      if (mark === undefined) continue;
      mark.type = nesting === 1 ? 's_open' : 's_close';
      mark.tag = 's';
      mark.nesting = nesting;
      mark.content = '';
    }
  }
}
