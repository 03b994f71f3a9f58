import { spawnSync } from 'node:child_process';

/**
 * What `npm test` begins with. Says how long all of it usually takes, and measures once, before all tests, how long a process takes to start here and now, and hands it to the tests as
 * milliseconds in START_MS. The guards against hanging are made from it (hang-guard.ts).
 */
export default function measureStart(): void {
  const isWhole = process.argv.slice(2).every((option) => option.startsWith('-'));
  if (isWhole) console.log('All tests take about 4 minutes on two idle cores; `npm run test:fast` about one.');
  const begin = performance.now();
  spawnSync(process.execPath, ['--eval', '0']);
  process.env['START_MS'] = Math.ceil(performance.now() - begin).toString();
}
