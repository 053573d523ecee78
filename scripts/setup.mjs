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
  writeFileSync(stamp, wanted + '\n');
}
