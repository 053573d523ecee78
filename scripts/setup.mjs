// Installs the locked dependencies when they are missing or out of date; does nothing when they are current.
// Runs before anything is installed, so: plain JavaScript that Node 18 understands.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = root + 'node_modules/.installed-lock';
const wanted = createHash('sha256')
  .update(readFileSync(root + 'package-lock.json'))
  .digest('hex');
const current = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : '';

if (current !== wanted) {
  console.log(current ? '依赖清单有变化，正在重新安装……' : '首次运行，正在安装依赖（约一分钟）……');
  const run = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error('依赖安装失败：请检查网络与 npm 源设置后重试（npm ci 的输出见上）。');
    process.exit(run.status ?? 1);
  }
  // The project's own Node comes by an install script; where scripts are switched off, a new enough Node of the system will do.
  const [major = 0] = process.versions.node.split('.').map(Number);
  const own = spawnSync(root + 'node_modules/.bin/node', ['--version'], { shell: process.platform === 'win32' });
  if (own.status !== 0 && major < 24) {
    console.error(
      '项目自带的 Node 没有装好（可能禁用了安装脚本）：请运行 npm rebuild node，或改用 Node 24 以上版本后重试。',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted + '\n');
}
