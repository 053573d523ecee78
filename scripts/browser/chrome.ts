/** Finds the Chrome or Chromium that tests and Lighthouse drive; on Debian as root installs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const CHROME_FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'];

/** The shell without a window comes first: it draws pages with half the work. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'msedge',
];

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    folder ? [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
];

/**
 * Path of a browser that starts: `CHROME_PATH`, else an installed one, else, on Debian as root, one installed by apt-get.
 * Throws with the next step in Chinese when there is none.
 */
export function findChrome(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROME_PATH 指向的浏览器无法启动：${named}\n请改为 Chrome 或 Chromium 可执行文件的完整路径。`);
  }
  const installed = installedChrome();
  if (installed) return installed;
  if (installable()) {
    console.log('没有找到 Chrome 或 Chromium，正在用 apt-get 安装 chromium-headless-shell……');
    install(['chromium-headless-shell', ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]);
    const fresh = installedChrome();
    if (fresh) return fresh;
  }
  throw new Error(
    '没有找到可用的 Chrome 或 Chromium，浏览器测试无法进行。请任选其一后重试：\n' +
      '  · Debian / Ubuntu：sudo apt-get install chromium fonts-noto-cjk\n' +
      '  · macOS：brew install --cask google-chrome；Windows：winget install Google.Chrome\n' +
      '  · 已装在别处：CHROME_PATH=/完整/路径/chrome npm test',
  );
}

/** Makes sure that Chinese can be drawn: without a font every measured width and every screenshot would be wrong. */
export function ensureChineseFont(): void {
  if (hasChineseFont()) return;
  if (installable()) {
    console.log('没有找到中文字体，正在用 apt-get 安装 fonts-noto-cjk……');
    install(['fonts-noto-cjk']);
  }
  if (!hasChineseFont()) {
    throw new Error('没有找到中文字体，版面检查无法进行。请安装后重试，例如：sudo apt-get install fonts-noto-cjk');
  }
}

function installedChrome(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ...FIXED_PLACES].find((file) => existsSync(file) && starts(file));
}

/** Ubuntu's `chromium` may be a mere stub that asks for a snap, so a file is not enough: it must say its version. */
function starts(file: string): boolean {
  // On Windows `--version` opens a window instead of printing, so there the file has to do.
  if (process.platform === 'win32') return existsSync(file);
  const run = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return run.status === 0 && /Chrom|Edge/.test(run.stdout);
}

/** macOS and Windows bring Chinese fonts with the system. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const run = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return run.status === 0 && run.stdout.trim() !== '';
}

function installable(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function install(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const run = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (run.status !== 0) {
      throw new Error(`apt-get ${args.join(' ')} 失败：\n${run.error?.message ?? run.stderr.slice(-2000)}`);
    }
  }
}
