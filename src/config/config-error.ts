/** What is wrong with the config, and where. Line and column are 1-based. */
export interface ConfigError {
  file: string;
  line: number;
  column: number;
  /** What is wrong, what is allowed, and "did you mean". */
  message: string;
}

/** `.github/minutes.yml:7:3: unknown key …`, a form in which editors and logs find the place. */
export function formatConfigError({ file, line, column, message }: ConfigError): string {
  return `${file}:${line}:${column}: ${message}`;
}
