import { inertJson } from '../report/json.ts';

/** What a command prints, and how it ends. What may be large comes in pieces. */
export interface Printed<Text extends string | Iterable<string> = string> {
  stdout: Text;
  stderr: string;
  /** 1: a file could not be read, or an operation failed. */
  exitCode: 0 | 1;
}

/** JSON for other tools, readable for people: on a terminal, too, so nothing in it acts there. */
export const json = (value: unknown): string => `${inertJson(value)}\n`;

/** Characters that are written at once. */
const PIECE = 65_536;

/** `json` of lists, byte for byte the same, without ever having all of it in memory. */
export function* jsonOfLists<Lists extends object>(
  lists: Lists & Record<keyof Lists, readonly object[]>,
): Generator<string> {
  let piece = '{';
  let first = true;
  for (const [name, list] of Object.entries<readonly object[]>(lists)) {
    piece += `${first ? '' : ','}\n  ${JSON.stringify(name)}: [`;
    first = false;
    for (const [at, value] of list.entries()) {
      // JSON writes line feeds only between its own parts.
      piece += `${at > 0 ? ',' : ''}\n    ${inertJson(value).replaceAll('\n', '\n    ')}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += list.length > 0 ? '\n  ]' : ']';
  }
  yield `${piece}${first ? '' : '\n'}}\n`;
}
