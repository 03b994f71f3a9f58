import { spawn } from 'node:child_process';
import { median, type Figure } from './figure.ts';

/** What one process took. */
export interface Cost {
  /** Wall time from spawn to exit. */
  ms: number;
  /** Processor time of all its threads, in ms; `0` where it was not measured. */
  processor: number;
  /** Most memory it had, MB. */
  mb: number;
}

/**
 * For `--import`: tells the peak memory in kB and the processor time in ms when the process ends, in the file that
 * BENCH_MEMORY names, or else on the pipe 3.
 */
export const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(
  "import{writeFileSync}from'node:fs';process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();writeFileSync(process.env.BENCH_MEMORY||3,maxRSS+' '+(userCPUTime+systemCPUTime)/1000)});",
)}`;

/** Runs each of them once a round, in turn (A B C A B C …), so that a busy machine hurts all of them. */
export async function inTurn<Name extends string, Result>(
  rounds: number,
  runs: Readonly<Record<Name, () => Promise<Result>>>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(runs) as Name[];
  const results = Object.fromEntries(names.map((name): [Name, Result[]] => [name, []])) as Record<Name, Result[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) results[name].push(await runs[name]());
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return results;
}

/** Runs a Node process to its end, and with `REPORT_MEMORY` tells its memory (`measured`), or nothing but its time. */
export function runNode(nodeArguments: readonly string[], { measured = true } = {}): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const all = measured ? ['--import', REPORT_MEMORY, ...nodeArguments] : nodeArguments;
    const child = spawn(process.execPath, all, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let told = '';
    let complaints = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      const [memory = 0, processor = 0] = told.split(' ').map(Number);
      if (status === 0) resolve({ ms: performance.now() - begin, processor, mb: memory / 1024 });
      else reject(new Error(`node ${nodeArguments.join(' ')} ended with ${status ?? 'a signal'}:\n${complaints}`));
    });
  });
}

/** Compares what was measured in turn, round by round. */
export function compared(
  what: string,
  unit: 'ms' | 'MB',
  ours: readonly number[],
  theirs: readonly number[],
  most: number | null,
): Figure {
  const ratio = median(ours.map((value, round) => value / (theirs[round] ?? value)));
  const bar = most === null ? null : ({ of: 'ratio', most } as const);
  return { what, unit, ours: median(ours), peer: median(theirs), ratio, bar };
}
