/**
 * `npm test`: every check of the project in steps, each of which says what it found when it ends. `npm run check`: those that need
 * no data, no build and no browser.
 * Ends with the sum over all steps, `N passed, N failed`, alone on its line; the exit status is 1 when anything failed.
 * A step that could not run counts as one failure: nothing is skipped silently.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChineseFont, findChrome } from './browser/chrome.ts';
import { CODE_CACHE } from './engine.mjs';

type Count = { passed: number; failed: number };
/** Takes what a step has to say, which is kept until the step ends: else those beside it would be cut in two by it. */
type Say = (text: string) => void;
/** A step starts when those that it needs have passed and those that it comes after have ended; they stand before it. */
type Step = { name: string; run: (say: Say) => Promise<Count> | Count; needs?: string[]; after?: string[] };

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'report-explorer-test-'));
// Also where the checks are broken off.
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const ENV = {
  // With an origin, so that what needs absolute addresses is built and tested too.
  SITE_URL: 'https://reports.example.org',
  ERRORS_TO: 'https://issues.example.org/new',
  ...process.env,
  // The tests start the commands of the project dozens of times, each of which would read and strip the same modules anew.
  NODE_COMPILE_CACHE: CODE_CACHE,
  // The linter reads types in Go: a sixth of its time went into clearing up memory, of which there is enough.
  GOGC: 'off',
  GOMEMLIMIT: '2500MiB',
  PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(scratch, 'browser.json'),
};

/** Runs one program of node_modules; one check that passes by exit status 0. */
function command(say: Say, program: string, ...args: string[]): Promise<Count> {
  return new Promise((resolve) => {
    const env = process.stdout.isTTY ? { ...ENV, FORCE_COLOR: '1' } : ENV;
    const child = spawn(program, args, { cwd: root, env, shell: process.platform === 'win32' });
    child.stdout.setEncoding('utf8').on('data', say);
    child.stderr.setEncoding('utf8').on('data', say);
    child.on('error', (error) => say(`${error.message}\n`));
    child.on('close', (status, signal) => {
      if (signal) say(`${program} 被信号 ${signal} 终止。\n`);
      resolve(status === 0 ? PASSED : FAILED);
    });
  });
}

/** Counts the tests of a run, which it wrote to `file`; a file that does not load, or tests that end without a count, are a failure. */
async function counted(say: Say, run: Promise<Count>, file: string, read: (result: unknown) => Count): Promise<Count> {
  const { failed } = await run;
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return failed && !count.failed ? { ...count, failed: 1 } : count;
  } catch (error) {
    say(`没有得到测试结果：${String(error)}\n`);
    return FAILED;
  }
}

function vitest(say: Say, project: string, ...options: string[]): Promise<Count> {
  const file = path.join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const config = ['run', '--config=scripts/vitest.config.ts', `--project=${project}`];
  return counted(say, command(say, 'vitest', ...config, ...options, ...reporters), file, (result) => {
    const { numPassedTests, numFailedTests } = result as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

/** A test that was not run is none that passed. Keeping traces takes a sixth of the time: a failing file run alone leaves one. */
function playwright(say: Say): Promise<Count> {
  const file = path.join(scratch, 'browser.json');
  const config = '--config=scripts/playwright.config.ts';
  const run = command(say, 'playwright', 'test', config, '--trace=off', '--reporter=list,json');
  return counted(say, run, file, (result) => {
    const { stats } = result as { stats: { expected: number; unexpected: number; skipped: number } };
    return { passed: stats.expected, failed: stats.unexpected + stats.skipped };
  });
}

/** The browser and the font that the browser tests need, found or installed. */
function browser(say: Say): Count {
  try {
    say(`${findChrome()}\n`);
    ensureChineseFont();
    return PASSED;
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n`);
    return FAILED;
  }
}

function sum(counts: Count[]): Count {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
  };
}

// Of pages and components; the types of all other files are read with the rules.
const TYPES: Step = { name: '类型', run: (say) => command(say, 'npm', 'run', '-s', 'types') };
const RULES: Step = { name: '规则', run: (say) => command(say, 'npm', 'run', '-s', 'lint:rules') };
const FORM: Step = { name: '格式', run: (say) => command(say, 'npm', 'run', '-s', 'lint:form') };

const CHECK: Step[] = [TYPES, RULES, FORM, { name: '单元测试', run: (say) => vitest(say, 'unit') }];
/**
 * First what the browser tests need, which take longer than all others together; beside it the form, for a core that data leave idle. Beside
 * the browser tests first the tests of units, then the rest in two rows: two cores have work to the end then, and no test waits long for its
 * turn.
 */
const ALL: Step[] = [
  FORM,
  { name: '浏览器', run: browser },
  { name: '数据', run: (say) => command(say, 'node', 'scripts/build-data.ts', '--no-index') },
  { name: '抽取质量', run: (say) => command(say, 'node', 'scripts/quality.ts'), needs: ['数据'] },
  {
    name: '构建',
    run: (say) => command(say, 'node', '--disable-warning=ExperimentalWarning', 'scripts/build-site.ts'),
    needs: ['数据'],
    // The page about the site shows what it measured.
    after: ['抽取质量'],
  },
  { name: '浏览器测试', run: (say) => playwright(say), needs: ['浏览器', '构建'] },
  { name: '单元测试', run: (say) => vitest(say, 'unit', '--project=slow', '--maxWorkers=2'), after: ['构建'] },
  { ...RULES, after: ['单元测试'] },
  { name: '成品检查', run: (say) => vitest(say, 'site', '--maxWorkers=1'), needs: ['构建'], after: ['单元测试'] },
  { ...TYPES, after: [RULES.name] },
];

const done = new Map<string, Count>();
const started = new Map<string, Promise<void>>();

async function perform(step: Step): Promise<void> {
  const kept: string[] = [];
  const say: Say = (text) => void kept.push(text);
  for (const before of [...(step.needs ?? []), ...(step.after ?? [])]) await started.get(before);
  say(`\n── ${step.name} ──\n`);
  const start = performance.now();
  const blocked = step.needs?.find((need) => done.get(need)?.failed);
  if (blocked) say(`无法进行：「${blocked}」没有通过。\n`);
  const count = blocked ? FAILED : await step.run(say);
  done.set(step.name, count);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`── ${step.name}：通过 ${count.passed}，失败 ${count.failed}（${seconds} 秒）\n`);
  process.stdout.write(kept.join(''));
}

for (const step of process.argv[2] === 'check' ? CHECK : ALL) started.set(step.name, perform(step));
await Promise.all(started.values());

const total = sum([...done.values()]);
console.log('');
for (const [name, { passed, failed }] of done)
  console.log(`${failed ? '✗' : '✓'} ${name}：通过 ${passed}，失败 ${failed}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
