/**
 * npm run bench: every measurement of speed, memory and bytes, one table after the other. Nothing here passes or fails a test: the
 * times are those of this machine, on which other things run too. Needs the built site in dist/ for what is measured in the browser.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES = [
  ['读取报告', 'bench/parse.ts'],
  ['抽取指标', 'bench/indicators.ts'],
  ['近似句子', 'bench/similar.ts'],
  ['指标表', 'bench/table.ts'],
  ['搜索', 'bench/search.ts'],
] as const;

const failed = BENCHES.filter(([title, file]) => {
  console.log(`\n── ${title} ──`);
  const script = fileURLToPath(new URL(file, import.meta.url));
  return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status !== 0;
});
if (failed.length) {
  console.error(`未能完成或超出限度：${failed.map(([title]) => title).join('、')}`);
  process.exitCode = 1;
}
