#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { DEFAULT_CONFIG_PATH } from './config/default-path.ts';
import type { LedgerFormat } from './commands/offline.ts';
import type { Printed } from './commands/printed.ts';
import { colourPaint, plainPaint, withWidth } from './report/paint.ts';
import { plainLine } from './plain-text/plain-line.ts';
import { UsageError } from './usage-error.ts';

/** The door for people: argv and environment in, text and exit status out. What a command needs is loaded when it is called. */

const { env, stdout, stderr } = process;
const colours = env['NO_COLOR'] === undefined || env['NO_COLOR'] === '' ? stdout.isTTY : false;
const paint = withWidth(colours ? colourPaint : plainPaint, stdout.isTTY ? stdout.columns : undefined);
const now = new Date();
const today = now.toISOString().slice(0, 10);
const log = (message: string): void => void stderr.write(`${message}\n`);

interface Offline {
  config?: string;
  json?: boolean;
}
interface Remote {
  repo: string;
  config: string;
  json?: boolean;
}

/** One line, its beginning as it is: commander indents. */
const plainEnd = (line: string): string => `${/^ */u.exec(line)?.[0] ?? ''}${plainLine(line)}`;

const program = new Command('minutes-to-issues')
  .description('Finds the action items in meeting minutes and keeps exactly one GitHub issue for each task.')
  .version(packageJson.version)
  .exitOverride()
  .configureOutput({
    outputError: (text, write) => {
      // an unknown option or command is said again as it was typed, or pasted
      const lines = text.replace(/^error: /u, 'minutes-to-issues: ').split('\n');
      write(lines.map(plainEnd).join('\n'));
    },
  })
  .showHelpAfterError('(add --help for what is possible)')
  .addHelpText(
    'after',
    `
Exit status: 0 all well (warnings and a plan with changes included); 1 a file could not be read, or an
operation failed; 2 wrong usage, config or credentials.
Environment: GITHUB_TOKEN, GITHUB_API_URL (for an Enterprise Server), NO_COLOR.`,
  );

const configOption = new Option(
  '--config <file>',
  'config to use instead of .github/minutes.yml of the repository that holds the first path',
);
const remoteConfig = new Option('--config <path>', 'where the config lies on the default branch').default(
  DEFAULT_CONFIG_PATH,
);
const repoOption = (): Option => new Option('--repo <owner/repo>', 'repository on GitHub');
const jsonOption = new Option('--json', 'print JSON for other tools');

program
  .command('extract')
  .description('print the action items of files and folders')
  .argument('<path...>', 'Markdown files, or folders to look through for minutes')
  .addOption(jsonOption)
  .option('--references', 'also every issue and pull request that the meetings speak of')
  .option('--doubts', 'also what lies just below the threshold, and what was nearest missing')
  .addOption(configOption)
  .action(async (paths: string[], options: Offline & { references?: boolean; doubts?: boolean }) => {
    const { extract } = await import('./commands/offline.ts');
    print(await extract(paths, { ...options, paint, today, log }));
  });

program
  .command('ledger')
  .description('track the tasks across all the meetings and print the register')
  .argument('<path...>', 'Markdown files, or folders to look through for minutes')
  .addOption(jsonOption)
  .addOption(
    new Option('--format <format>', 'how to print').choices(['text', 'json', 'markdown', 'csv']).default('text'),
  )
  .addOption(configOption)
  .action(async (paths: string[], options: Offline & { format: LedgerFormat }) => {
    const { ledger } = await import('./commands/offline.ts');
    print(await ledger(paths, { ...options, format: options.json ? 'json' : options.format, paint, today, log }));
  });

program
  .command('agenda')
  .description('print what is pending, as Markdown to paste into the next minutes')
  .argument('[path...]', 'Markdown files, or folders to look through for minutes')
  .addOption(repoOption())
  .option('--series <series>', 'only this series')
  .addOption(configOption)
  .action(async (paths: string[], options: { repo?: string; series?: string; config?: string }) => {
    if ((options.repo === undefined) === (paths.length === 0))
      throw new UsageError('agenda wants either paths or --repo OWNER/REPO.');
    if (options.repo === undefined) {
      const { agenda } = await import('./commands/offline.ts');
      print(await agenda(paths, { ...options, paint, today, log }));
    } else {
      const { agendaOf } = await import('./commands/remote.ts');
      const { repo, config = DEFAULT_CONFIG_PATH } = options;
      print(await agendaOf({ ...options, repo, config, paint, env, now, log }));
    }
  });

program
  .command('check')
  .description('say whether the config is valid, what is read on each page, and what looks like tasks and is not')
  .argument('[path...]', 'Markdown files, or folders to look through for minutes; without any, all that lies here')
  .addOption(jsonOption)
  .option('--strict', 'fail also for warnings, and for what looks like tasks and is not read')
  .addOption(configOption)
  .action(async (paths: string[], options: Offline & { strict?: boolean }) => {
    const { check } = await import('./commands/check.ts');
    print(await check(paths.length === 0 ? ['.'] : paths, { ...options, paint, today, log }));
  });

program
  .command('init')
  .description('look at the minutes here, suggest a config, and write it with the workflow files once you say yes')
  .argument('[path]', 'the repository, or a folder of minutes', '.')
  .option('--yes', 'write without asking; what exists is never written over')
  .option('--since <day>', 'meetings before it create no issues', '90 days')
  .option('--max-new-issues <number>', 'create none if it would be more', '20')
  .addOption(jsonOption)
  .addOption(configOption)
  .action(async (path: string, options: Offline & { yes?: boolean; since: string; maxNewIssues: string }) => {
    const { init } = await import('./commands/init.ts');
    const isTerminal = process.stdin.isTTY && stdout.isTTY;
    print(await init(path, { ...options, paint, today, now, log, ask: isTerminal ? ask : null }));
  });

program
  .command('explain')
  .description('say why a line is, or is not, an action item, and what was read from it')
  .argument('<path:line>', 'for example meetings/2026-03-04.md:12')
  .addOption(jsonOption)
  .addOption(configOption)
  .action(async (place: string, options: Offline) => {
    const { explainLine } = await import('./commands/offline.ts');
    print(await explainLine(place, { ...options, paint, today, log }));
  });

const resyncCommand = (name: 'plan' | 'sync', description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--since <day>', 'meetings before it create no issues', '90 days')
    .option('--max-new-issues <number>', 'create none if it would be more', '20')
    .option('--series <series>', 'only this series; may be repeated', collect)
    .addOption(jsonOption);

interface Resync extends Offline {
  since: string;
  maxNewIssues: string;
  series?: string[];
}

async function resync(patterns: string[], options: Resync & { repo: string }, writes: boolean): Promise<void> {
  const remote = await import('./commands/remote.ts');
  const { series = [], config = DEFAULT_CONFIG_PATH } = options;
  print(await remote.resync(patterns, { ...options, series, config, paint, env, now, log }, writes));
}

resyncCommand('plan', 'print what a sync would do; write nothing. Without --repo: what a first one would, from files')
  .argument(
    '[path...]',
    'files and folders; with --repo, patterns of which files are minutes, if the config does not say',
  )
  .addOption(repoOption())
  .addOption(configOption)
  .action(async (paths: string[], { repo, ...options }: Resync & { repo?: string }) => {
    if (repo !== undefined) {
      await resync(paths, { ...options, repo }, false);
      return;
    }
    if (paths.length === 0) throw new UsageError('plan wants either paths or --repo OWNER/REPO.');
    const { planHere } = await import('./commands/offline-plan.ts');
    print(await planHere(paths, { ...options, series: options.series ?? [], paint, today, now, log }));
  });

resyncCommand('sync', 'create, update and close the issues of the default branch’s minutes')
  .argument('[pattern...]', 'which files are minutes, if the config does not say (gitignore-like)')
  .addOption(repoOption().makeOptionMandatory())
  .addOption(remoteConfig)
  .action((patterns: string[], options: Resync & { repo: string }) => resync(patterns, options, true));

program
  .command('adopt')
  .description('for years of minutes: decide which open tasks of the past get issues, and which are dropped')
  .addOption(repoOption().makeOptionMandatory())
  .option('--since <day>', 'leave tasks alone that were listed only before', '2000-01-01')
  .option('--list <file>', 'the check list that this command printed, edited')
  .option('--write <file>', 'put the lines for the config into a new file instead of printing them')
  .option('--no-assign', 'assign nobody')
  .addOption(remoteConfig)
  .action(async (options: Remote & { since: string; list?: string; write?: string; assign: boolean }) => {
    const { adoptHere } = await import('./commands/adopt-here.ts');
    print(await adoptHere({ ...options, paint, env, now, log }, { stdin: process.stdin, stdout }));
  });

program
  .command('doctor')
  .description('look for what is in the way of a run: token, permissions, config, workflows; write nothing')
  .addOption(repoOption().makeOptionMandatory())
  .addOption(jsonOption)
  .addOption(remoteConfig)
  .action(async (options: Remote) => {
    const { doctor } = await import('./commands/doctor.ts');
    print(await doctor({ ...options, paint, env, now, log }));
  });

program
  .command('undo')
  .description('close what one run created and reopen what it closed')
  .requiredOption('--run <id>', 'the run’s id: the number in its URL, …/actions/runs/ID')
  .addOption(repoOption().makeOptionMandatory())
  .option('--yes', 'do it; without, only show it')
  .addOption(jsonOption)
  .addOption(remoteConfig)
  .action(async (options: Remote & { run: string; yes?: boolean }) => {
    const { undo } = await import('./commands/remote.ts');
    print(await undo({ ...options, yes: options.yes ?? false, paint, env, now, log }));
  });

/** Shows a text and asks whether to write. Ctrl-D is no. */
async function ask(shown: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  stdout.write(shown);
  const line = createInterface({ input: process.stdin, output: stdout });
  const ended = new Promise<string>((resolve) => {
    line.once('close', () => {
      resolve('');
    });
  });
  const answer = await Promise.race([line.question('Write these files? [y/N] '), ended]);
  line.close();
  return /^y(?:es)?$/iu.test(answer.trim());
}

function collect(value: string, before: readonly string[] = []): string[] {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return [...before, value];
}

function print(printed: Printed<string | Iterable<string>>): void {
  const pieces = typeof printed.stdout === 'string' ? [printed.stdout] : printed.stdout;
  for (const piece of pieces) stdout.write(piece);
  stderr.write(printed.stderr);
  process.exitCode = printed.exitCode;
}

// somebody who reads only the first lines (`| head`) is no error
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = await tell(error);
}

async function tell(error: unknown): Promise<1 | 2> {
  const { terminalLines } = await import('./report/escape.ts');
  stderr.write(`minutes-to-issues: ${terminalLines(error instanceof Error ? error.message : String(error))}\n`);
  const isUsage =
    error instanceof UsageError || (error instanceof Error && 'failure' in error && error.failure === 'credentials');
  return isUsage ? 2 : 1;
}
