// Installs the locked dependencies when they are missing or out of date; does nothing when they are current.
// Runs before anything is installed, so: plain JavaScript that Node 18 understands.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Older ones do not run npm 9, which reads the lock file. */
const OLDEST = 18;
/** npm leaves out the native parts of packages that do not name the Node it runs on; the bundler's name these. */
const INSTALLS = { 20: 19, 22: 12 };

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = root + 'node_modules/.installed-lock';
const lock = readFileSync(root + 'package-lock.json');
const wanted = createHash('sha256').update(lock).digest('hex');
const current = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : '';
/** What npm wrote last of all when it installed. */
const byNpm = root + 'node_modules/.package-lock.json';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const onWindows = process.platform === 'win32';

if (major < OLDEST) {
  console.error(
    `需要 Node ${OLDEST} 或更新的版本（现在是 ${process.versions.node}）：请从 https://nodejs.org 安装后重试。`,
  );
  process.exit(1);
}
const installsAll = major > 22 || minor >= (INSTALLS[major] ?? Infinity);
if (current !== wanted && !(installsAll && isThere())) install();

/** Whether `npm ci` was called by hand: every package of the lock file is there as it says, those of other platforms aside. */
function isThere() {
  if (!existsSync(byNpm)) return false;
  const there = JSON.parse(readFileSync(byNpm, 'utf8')).packages;
  return Object.entries(JSON.parse(lock.toString()).packages).every(
    ([name, { integrity, optional }]) => name === '' || (there[name] ? there[name].integrity === integrity : optional),
  );
}

function install() {
  console.log(current ? '依赖清单有变化，正在重新安装……' : '首次运行，正在安装依赖（约一分钟）……');
  const npm = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = installsAll ? spawnSync('npm', npm, { cwd: root, stdio: 'inherit', shell: onWindows }) : withOwnNode(npm);
  if (run.status !== 0) fail('依赖安装失败：请检查网络与 npm 源设置后重试（npm ci 的输出见上）。', run.status);
  // The project's own Node comes by an install script; where scripts are switched off, a new enough Node of the system will do.
  if (major < 24 && !starts(root + 'node_modules/.bin/node'))
    fail('项目自带的 Node 没有装好（可能禁用了安装脚本）：请运行 npm rebuild node，或改用 Node 24 以上版本后重试。');
  writeFileSync(stamp, wanted + '\n');
}

/** Runs this npm with the Node that the lock file names, installed aside before everything else. */
function withOwnNode(npm) {
  const folder = path.join(root, '.cache', 'own-node');
  const version = JSON.parse(lock.toString()).packages['node_modules/node'].version;
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  const first = spawnSync('npm', ['install', ...options, `node@${version}`], { stdio: 'inherit', shell: onWindows });
  const own = path.join(folder, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');
  const cli = process.env.npm_execpath;
  if (first.status !== 0 || !cli || !starts(own))
    fail(`Node ${process.versions.node} 装不全依赖，自带的 Node 也没有装好：请改用 Node 20.19、22.12 或更新的版本。`);
  const PATH = path.dirname(own) + path.delimiter + process.env.PATH;
  return spawnSync(own, [cli, ...npm], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
}

/** Whether a Node starts; without a shell, since a path may hold blanks. */
function starts(node) {
  const command = onWindows && !node.endsWith('.exe') ? `${node}.cmd` : node;
  return spawnSync(`"${command}"`, ['--version'], { shell: true }).status === 0;
}

function fail(message, status = 1) {
  console.error(message);
  process.exit(status || 1);
}
