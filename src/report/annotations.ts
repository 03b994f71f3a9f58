import type { Diagnostic } from '../minutes/meeting.ts';
import type { Operation, Outcome } from '../tracking/operation.ts';
import { cut } from '../plain-text/plain-line.ts';
import { logLine } from './escape.ts';
import { lately } from './lately.ts';
import { noMinutesWords } from './no-minutes.ts';
import type { Run } from './run.ts';
import { unknownSeriesWords } from './unknown-series.ts';
import { untrustedWords } from './untrusted.ts';
import { count, isOvertaken } from './words.ts';

/** One line beside the code or the run. The door writes it as a workflow command, which escapes it once more. */
export interface Annotation {
  level: 'notice' | 'warning' | 'error';
  message: string;
  title?: string;
  file?: string;
  line?: number;
}

/** GitHub shows ten of each level per step and drops the rest silently. */
const MOST = 10;

/** The run's annotations, what matters most first. */
export function annotations(whole: Run): Annotation[] {
  const run = lately(whole);
  const errors = run.outcomes.filter(({ result }) => result === 'failed').map(ofFailure);
  const said = [
    ...run.outcomes.flatMap(({ operation, warnings }) => warnings.map((words) => ofWords(operation, words))),
    ...run.plan.operations.flatMap((operation) => operation.warnings.map((words) => ofWords(operation, words))),
  ];
  const untrusted = untrustedWords(run).map((message): Annotation => ({
    level: 'warning',
    title: 'Not trusted',
    message: clean(message),
  }));
  const overtaken = run.outcomes.filter(isOvertaken).map(ofHeld);
  const none = noMinutesWords(run).map((message): Annotation => ({ level: 'notice', title: 'No minutes', message }));
  const series = unknownSeriesWords(run).map((message): Annotation => ({
    level: 'notice',
    title: 'Unknown series',
    message: clean(message),
  }));
  // a page that can't be read fails nobody's run: it is a warning too, but the first one
  return [
    ...atMost(errors, 'error'),
    ...atMost(
      [...untrusted, ...ofSeverity(run, 'error'), ...unread(run), ...said, ...ofSeverity(run, 'warning')],
      'warning',
    ),
    ...atMost([...none, ...series, ...overtaken], 'notice'),
  ];
}

/** Ten, the last of which counts those left out. */
function atMost(found: readonly Annotation[], word: Annotation['level']): Annotation[] {
  if (found.length <= MOST) return [...found];
  const shown = found.slice(0, MOST - 1);
  const message = `and ${count(found.length - shown.length, `more ${word}`)}: see the job summary`;
  return [...shown, { level: word, message }];
}

const ofFailure = ({ operation, message }: Outcome): Annotation => ({
  level: 'error',
  title: clean(`Could not ${operation.operation}: ${operation.title}`),
  message: clean(message ?? 'GitHub gave no reason; the next run tries again.'),
  file: clean(operation.path),
  line: operation.line,
});

const ofHeld = ({ operation, message }: Outcome): Annotation => ({
  level: 'notice',
  title: clean(`Held back, ${operation.operation}: ${operation.title}`),
  message: clean(`${operation.number === null ? '' : `#${operation.number}: `}${message ?? operation.reason}`),
  file: clean(operation.path),
  line: operation.line,
});

/** A preview names them in its comment; nobody reads the summary of a run that went well. */
const unread = ({ kind, skipped }: Run): Annotation[] =>
  kind === 'preview'
    ? []
    : skipped.map(({ path, reason }) => ({
        level: 'warning',
        title: 'Not read',
        message: clean(reason),
        ...(path !== '' && { file: clean(path) }),
      }));

const ofWords = ({ title, path, line }: Operation, words: string): Annotation => ({
  level: 'warning',
  title: clean(title),
  message: clean(words),
  file: clean(path),
  line,
});

const ofSeverity = ({ diagnostics }: Run, wanted: Diagnostic['severity']): Annotation[] =>
  diagnostics
    .filter(({ severity }) => severity === wanted)
    .map(({ rule, message, path, line }) => ({
      level: 'warning',
      title: rule,
      message: clean(message),
      file: clean(path),
      line,
    }));

const clean = (words: string): string => cut(logLine(words), 500);
