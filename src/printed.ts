/** What a command prints, and how it ends. */
export interface Printed {
  stdout: string;
  stderr: string;
  /** 1: a file could not be read, or an operation failed. */
  exitCode: 0 | 1;
}

/** JSON for other tools, readable for people. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
