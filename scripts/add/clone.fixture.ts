/** The project in a folder of its own, as a clone has it after the install, without reports. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a clone holds and the build needs. */
const PARTS = ['package.json', 'package-lock.json', 'astro.config.ts', 'tsconfig.json', 'scripts', 'src', 'public'];

/** Bundled code, by its checksum: where a build left it and the code is the same, a clone need not bundle it again. */
const BUNDLE = '.cache/site/code';

/** Returns the folder, which the caller removes; `more` is copied too, where it is there. */
export function cloneProject(...more: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clone-'));
  for (const part of [...PARTS, BUNDLE, ...more].filter((name) => existsSync(path.join(ROOT, name))))
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** As without the tests, under which a build makes pages for development. */
export const ENV = {
  ...process.env,
  ...Object.fromEntries(['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'VITEST'].map((name) => [name, undefined])),
};

/** Runs a command in it and returns what it says; throws with that where it fails. */
export function runIn(folder: string, command: string, ...args: string[]): string {
  const done = spawnSync(command, args, {
    cwd: folder,
    env: ENV,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  return done.stdout;
}
