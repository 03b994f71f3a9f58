/**
 * The files and the terminal of `adopt`. Change here when it should ask elsewhere.
 */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import { readBytes } from '../local/files.ts';
import { UsageError } from '../usage-error.ts';
import { adopt, type AdoptOptions } from './adopt.ts';
import type { Printed } from './printed.ts';

type Given = Omit<AdoptOptions, 'ask' | 'write' | 'list'> & { list?: string; write?: string };

/** `adopt` with a list from a file, or with questions if both ends are a terminal. */
export async function adoptHere(
  { list, write, ...options }: Given,
  { stdin, stdout }: { stdin: ReadStream; stdout: WriteStream },
): Promise<Printed> {
  const isTerminal = stdin.isTTY && stdout.isTTY && list === undefined;
  const terminal = isTerminal ? createInterface({ input: stdin, output: stdout }) : null;
  try {
    return await adopt({
      ...options,
      ...(list !== undefined && { list: textOf(list) }),
      ...(terminal && { ask: (question: string) => terminal.question(question) }),
      ...(write !== undefined && {
        write: (yaml: string) => {
          save(write, yaml);
        },
      }),
    });
  } finally {
    terminal?.close();
  }
}

function textOf(file: string): string {
  const read = readBytes(file);
  if ('problem' in read) throw new UsageError(`The list ${file} can't be read: ${read.problem.message}.`);
  return new TextDecoder().decode(read.bytes);
}

/** Never over a file that is there. */
function save(file: string, yaml: string): void {
  try {
    writeFileSync(file, yaml, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'it exists' : String(error);
    throw new UsageError(`--write ${file}: ${reason}. Nothing was written.`, { cause: error });
  }
}
