// Runs scripts/NAME.ts on the Node that runs TypeScript: `node scripts/run.mjs demo --keep`.
// Plain JavaScript without dependencies, because it has to start on any Node that npm may find.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [name, ...args] = process.argv.slice(2);

/** Types are stripped without a flag from 22.18 and 23.6 on. */
function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function stop(...lines) {
  for (const line of lines) console.error(line);
  process.exit(2);
}

if (!/^[a-z-]+$/.test(name ?? '') || !existsSync(join(root, 'scripts', `${name}.ts`))) {
  stop('Usage: node scripts/run.mjs NAME [ARGUMENT…] runs scripts/NAME.ts');
}
if (!existsSync(join(root, 'node_modules'))) {
  stop('The dependencies are missing. Install them first:  npm ci');
}
if (!existsSync(node24) && !runsTypeScript(process.versions.node)) {
  stop(
    `This needs Node 24; you have ${process.versions.node}.`,
    'The devDependency "node" brings Node 24 along, but its install script did not run (npm may block install scripts).',
    'Allow it, one of:',
    '  npm rebuild node --ignore-scripts=false',
    '  npm install-scripts approve node && npm rebuild node',
    'or install Node 24 from https://nodejs.org and try again.',
  );
}

const node = existsSync(node24) ? node24 : process.execPath;
const child = spawn(node, [join(root, 'scripts', `${name}.ts`), ...args], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`${node} did not start: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
