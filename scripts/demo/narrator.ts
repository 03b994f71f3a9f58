import { styleText } from 'node:util';

/** A file or a pipe has no edge; this is only against absurdly wide tables. */
const pipeWidth = 200;
const frame = '   | ';

/** Tells the story on a stream, and keeps account of what turned out not to be as told. */
export interface Narrator {
  title(text: string): void;
  chapter(text: string): void;
  say(text: string): void;
  /** Something as people see it, set off from the story. */
  show(text: string): void;
  /** A statement that was checked: `true` or a reason why it does not hold. */
  fact(statement: string, holds: boolean, otherwise?: string): void;
  readonly failures: number;
  /** Columns left for what is shown. */
  readonly width: number;
}

type Style = Parameters<typeof styleText>[0];

/** Colours only where the stream is a terminal that wants them (NO_COLOR, FORCE_COLOR, TERM). */
export function createNarrator(stream: NodeJS.WriteStream): Narrator {
  const paint = (style: Style, text: string): string => styleText(style, text, { stream });
  const line = (text = ''): void => {
    stream.write(`${text}\n`);
  };
  let failures = 0;
  return {
    title: (text) => {
      line(paint('bold', text));
    },
    chapter: (text) => {
      line();
      line(paint(['bold', 'cyan'], `== ${text}`));
      line();
    },
    say: (text) => {
      line(text);
    },
    show: (text) => {
      line();
      for (const shown of text.split('\n')) line(`${paint('dim', frame.trimEnd())} ${shown}`.trimEnd());
      line();
    },
    fact: (statement, holds, otherwise) => {
      if (!holds) failures += 1;
      line(holds ? `${paint('green', ' ok')} ${statement}` : `${paint('red', ' NO')} ${statement}`);
      if (!holds && otherwise !== undefined) line(`    ${otherwise.replaceAll('\n', '\n    ')}`);
    },
    // piped, `columns` is undefined
    width: (stream.isTTY ? stream.columns : pipeWidth) - frame.length,
    get failures() {
      return failures;
    },
  };
}
