/** When the dependencies are installed, and when what is there is enough. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const LOCK = {
  '': { name: 'x' },
  'node_modules/a': { integrity: 'sha512-a' },
  'node_modules/for-another-system': { integrity: 'sha512-b', optional: true },
};

let folder: string;
const write = (name: string, packages: object): void =>
  writeFileSync(path.join(folder, name), JSON.stringify({ packages }));
/** No npm is found, so that an install would fail. */
const setup = () =>
  spawnSync(process.execPath, ['scripts/setup.mjs'], { cwd: folder, encoding: 'utf8', env: { PATH: folder } });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'setup-'));
  for (const name of ['scripts', 'node_modules']) mkdirSync(path.join(folder, name));
  cpSync(path.join(import.meta.dirname, 'setup.mjs'), path.join(folder, 'scripts/setup.mjs'));
  write('package-lock.json', LOCK);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what npm ci has installed by hand is enough', () => {
  write('node_modules/.package-lock.json', { 'node_modules/a': { integrity: 'sha512-a' } });
  expect(setup()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test.each([
  ['nothing is there', null],
  ['one is of another version', { 'node_modules/a': { integrity: 'sha512-old' } }],
  ['one is missing', {}],
])('it is installed where %s', (_what, there) => {
  if (there) write('node_modules/.package-lock.json', there);
  const { status, stdout, stderr } = setup();
  expect(stdout).toContain('正在安装依赖');
  expect(stderr).toContain('依赖安装失败');
  expect(status).not.toBe(0);
});
