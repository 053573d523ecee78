/** Runs a program of Node and says what it and all processes that it starts have used. */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';

export interface Used {
  /** By the clock. */
  seconds: number;
  /** Of all cores together. */
  processor: number;
  /** Peaks of all processes together, in MB: at most so much was used at once. */
  megabytes: number;
}

/** Each process tells at its end what it has used; threads are counted with it. */
const PROBE = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error('@@' + JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;
const TOLD = z.object({ processor: z.number(), megabytes: z.number() });

/** Throws with what the program has said where its status is none of `fine`; `env` is added to that of this process. */
export function runMeasured(
  args: readonly string[],
  env: Record<string, string> = {},
  fine: readonly number[] = [0],
): Used {
  const start = performance.now();
  const probe = ['--import', `data:text/javascript,${encodeURIComponent(PROBE)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...probe, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - start) / 1000;
  const all = [...stderr.matchAll(/^@@(.*)$/gm)].map(([, told]) => TOLD.parse(JSON.parse(told ?? '')));
  if (all.length === 0 || status === null || !fine.includes(status)) throw new Error(stderr + stdout);
  const total = (key: 'processor' | 'megabytes'): number => all.reduce((sum, one) => sum + one[key], 0);
  return { seconds, processor: total('processor'), megabytes: total('megabytes') };
}
