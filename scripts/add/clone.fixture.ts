/** The project in a folder of its own, as a clone has it after the install, without reports. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a clone holds and the build needs. */
const PARTS = ['package.json', 'package-lock.json', 'astro.config.ts', 'tsconfig.json', 'scripts', 'src', 'public'];

/** Returns the folder, which the caller removes. */
export function cloneProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clone-'));
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** What the test runners tell their workers, and what would tell a build something else. */
const OF_TESTS = ['BASE_URL', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'VITEST'];

/** Where a command runs, and what its environment has beside that of the tests. */
export interface Place {
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

export const placeOf = ({ cwd, env }: Place): { cwd: string; env: NodeJS.ProcessEnv } => ({
  cwd,
  env: { ...process.env, ...Object.fromEntries(OF_TESTS.map((name) => [name, undefined])), ...env },
});

/** Runs a command and returns what it says; throws with that where it fails. */
export function runIn(place: Place, command: string, ...args: string[]): string {
  const options = { ...placeOf(place), encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const done = spawnSync(command, args, options);
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  return done.stdout;
}
