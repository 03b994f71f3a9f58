/**
 * `npm run demo`: the whole way of action items, from pull requests with minutes to closed issues, on an embedded GitHub.
 * Everything told is read from that GitHub, and checked; the exit code is 1 if something is not as told.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtAction, node24, node24Missing } from '../__tests__/support/run-action.ts';
import { startStandIn } from '../__tests__/support/stand-in.ts';
import { websiteOf } from '../__tests__/support/stand-in/pages.ts';
import { createNarrator } from './demo/narrator.ts';
import { tell } from './demo/story.ts';
import { cast } from './demo/stage.ts';
import type { StandIn } from '../__tests__/support/stand-in.ts';

const help = `Usage: npm run demo [-- --keep] [-- --port N]

Starts a small GitHub on this machine, opens and merges pull requests with the minutes of examples/,
and runs the built Action over them. No token, no network.

  --keep     leave that GitHub up afterwards, to look around; Ctrl-C ends it
  --port N   where it listens on 127.0.0.1; a free port if left out`;

// whoever closes the pipe has seen enough: `npm run demo | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    console.log(help);
    return 0;
  }
  if (node24 === null) return refuse(node24Missing);
  if (!existsSync(builtAction)) {
    return refuse(`${builtAction} is missing: the demo runs the built Action. Build it with:  npm run build`);
  }

  let standIn: StandIn;
  try {
    standIn = await startStandIn({ repository: 'tidebook/minutes', people: cast, port: options.port });
  } catch (error) {
    return refuse(portProblem(error, options.port));
  }
  standIn.showPages(websiteOf(standIn));

  const narrator = createNarrator(process.stdout);
  try {
    await tell(narrator, standIn);
  } catch (error) {
    narrator.fact('The demo came to its end', false, error instanceof Error ? error.message : String(error));
  }
  narrator.say('');
  narrator.say(
    narrator.failures === 0
      ? 'Everything above was read from the GitHub on this machine and checked.'
      : `${narrator.failures} of the statements above did not hold.`,
  );
  if (options.keep) await keepOpen(standIn);
  await standIn.close();
  return narrator.failures === 0 ? 0 : 1;
}

function readOptions(argv: string[]): { help: boolean; keep: boolean; port: number } | string {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { help: { type: 'boolean', short: 'h' }, keep: { type: 'boolean' }, port: { type: 'string' } },
    });
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port ${values.port}: a number up to 65535 is needed.`;
    return { help: values.help ?? false, keep: values.keep ?? false, port };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${help}`;
  }
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}

function portProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Choose another with --port, or leave it out for a free one.`;
  if (code === 'EACCES')
    return `Port ${port} is not allowed for you. Choose one above 1023 with --port, or leave it out.`;
  return `No port could be opened on 127.0.0.1, which the embedded GitHub needs: ${error instanceof Error ? error.message : String(error)}`;
}

/** Says where to look, and waits for Ctrl-C. */
async function keepOpen(standIn: StandIn): Promise<void> {
  const api = `${standIn.url}/repos/${standIn.repository}`;
  console.log(`
The embedded GitHub stays up until Ctrl-C. Look around:

  ${standIn.url}/   issues and pull requests in the browser, read-only

  curl -s -H "authorization: Bearer ${standIn.token}" "${api}/issues?state=all"
  curl -s -H "authorization: Bearer ${standIn.token}" "${api}/pulls?state=all"
`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
}
