/**
 * `npm test`: every check of the project, one step after the other, a line a step.
 * Ends with the sum over all steps, `N passed, N failed`, alone on its line; the exit status is 1 when anything failed.
 * A step that could not run counts as one failure: nothing is skipped silently.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChineseFont, findChrome } from './browser/chrome.ts';

type Count = { passed: number; failed: number };
type Step = { name: string; run: () => Count; needs?: string[] };

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'report-explorer-test-'));

/** Runs one program of node_modules, its output on the terminal; one check that passes by exit status 0. */
function command(program: string, ...args: string[]): Count {
  const run = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.error) console.error(run.error.message);
  return run.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one kind of tests and counts them; a file that does not load, or tests that end without a count, are a failure. */
function vitest(project: string): Count {
  const file = path.join(scratch, `${project}.json`);
  const run = command(
    'vitest',
    'run',
    '--config=scripts/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  let count: Count;
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    count = { passed: result.numPassedTests, failed: result.numFailedTests };
  } catch (error) {
    console.error(`没有得到 ${project} 的测试结果：${String(error)}`);
    return { passed: 0, failed: 1 };
  }
  return run.failed && !count.failed ? { ...count, failed: 1 } : count;
}

function sum(counts: Count[]): Count {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
  };
}

/** The browser and the font that the browser tests need, found or installed. */
function browser(): Count {
  try {
    console.log(findChrome());
    ensureChineseFont();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

const steps: Step[] = [
  { name: '浏览器', run: browser },
  { name: '数据', run: () => command('node', 'scripts/build-data.ts') },
  { name: '抽取质量', run: () => command('node', 'scripts/quality.ts') },
  {
    name: '类型',
    run: () => sum([command('astro', 'check', '--minimumFailingSeverity', 'warning'), command('tsc', '--noEmit')]),
  },
  { name: '单元测试', run: () => vitest('unit') },
  { name: '构建', run: () => command('astro', 'build'), needs: ['数据'] },
  { name: '成品检查', run: () => vitest('site'), needs: ['构建'] },
  { name: '浏览器测试', run: () => vitest('browser'), needs: ['浏览器', '构建'] },
];

const done = new Map<string, Count>();
for (const step of steps) {
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const blocked = step.needs?.find((need) => done.get(need)?.failed);
  if (blocked) console.error(`无法进行：「${blocked}」没有通过。`);
  const count = blocked ? { passed: 0, failed: 1 } : step.run();
  done.set(step.name, count);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.name}：通过 ${count.passed}，失败 ${count.failed}（${seconds} 秒）`);
}
rmSync(scratch, { recursive: true });

const total = sum([...done.values()]);
console.log('');
for (const [name, count] of done)
  console.log(`${count.failed ? '✗' : '✓'} ${name}：通过 ${count.passed}，失败 ${count.failed}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
