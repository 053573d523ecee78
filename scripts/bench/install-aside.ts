/** Packages that only a measurement needs: they would make every install slower, so they come when they are first asked for. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs a package in one version into .cache/, where it is not there yet; returns its folder. `overrides` are versions of its
 * dependencies. Throws when npm cannot.
 */
export function installAside(name: string, version: string, overrides: Record<string, string> = {}): string {
  const aside = path.resolve('.cache', name);
  const folder = path.join(aside, 'node_modules', name);
  if (installedVersion(folder) === version) return folder;
  mkdirSync(aside, { recursive: true });
  writeFileSync(path.join(aside, 'package.json'), JSON.stringify({ private: true, overrides }));
  console.log(`正在安装 ${name} ${version}，只为测量……`);
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', aside, `${name}@${version}`];
  const { status } = spawnSync('npm', install, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${name} 没有装好：请检查网络与 npm 源设置后重试。`);
  return folder;
}

/** Null where it is not installed. */
function installedVersion(folder: string): string | null {
  try {
    return (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
