/**
 * npm run mutate [-- --count N] [--seed S] [--only TEXT] [--from N] [--to N]: breaks the code on purpose, one place at a time, in a
 * copy, and names the mutations that no test notices, a line each as it goes; `--from` and `--to` run a part of the sample. Which
 * of them a reader could notice is for a person to say. What fails without a mutation notices nothing: `npm test` comes first.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { codeParts, importsOf, NOT_SOURCE, readSource, repositoryFiles, ROOT } from './architecture/source-files.ts';
import { readCommandLine } from './command-line.ts';
import { seededRandom } from './search/seeded-random.ts';

/** In the order in which they are run: what is tested without a browser first. */
const ROOMS = ['scripts/pipeline', 'src/catalogue', 'scripts/search', 'src/lib', 'src/queries', 'src/islands'] as const;
const roomOf = (file: string): number => ROOMS.findIndex((room) => file.startsWith(`${room}/`));
const isCode = (file: string): boolean => /(?<!\.(?:test|cases|fixture))\.ts$/.test(file) && roomOf(file) >= 0;
/** What pages and islands are made of is also built, and met in the pages and in a browser. */
const BUILT = /^src\/(?:lib|queries|islands)\//;
/** In ms, for one step of tests; one that does not end by then has noticed the mutation too. */
const PATIENCE = 1_200_000;

const USAGE =
  '用法：npm run mutate [-- --count 数目] [--seed 种子] [--only 路径中的字] [--from 从第几处] [--to 到第几处]';
const { values } = readCommandLine(USAGE, {
  options: {
    count: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    from: { type: 'string', default: '1' },
    to: { type: 'string', default: 'Infinity' },
  },
});

interface Mutation {
  file: string;
  /** The whole file as it is. */
  source: string;
  start: number;
  end: number;
  text: string;
}

const OTHER = new Map(
  '&& ||,|| &&,?? &&,=== !==,!== ===,< <=,<= <,> >=,>= >,+ -,- +,some every,every some,find findLast,findLast find'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What a node becomes, with the part of it that is replaced; null where it is left as it is. */
function mutationOf(node: ts.Node): [ts.Node, string] | null {
  if (ts.isBinaryExpression(node)) {
    const other = OTHER.get(node.operatorToken.getText());
    const joinsText = node.operatorToken.getText() === '+' && /['"`]/.test(node.getText());
    return other !== undefined && !joinsText ? [node.operatorToken, other] : null;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const other = OTHER.get(node.name.text);
    return other !== undefined && ts.isCallExpression(node.parent) ? [node.name, other] : null;
  }
  if (ts.isNumericLiteral(node)) return [node, String(Number(node.text) + 1)];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node, `!!${node.operand.getText()}`];
  if (ts.isIfStatement(node)) return [node.expression, `!(${node.expression.getText()})`];
  const isBoolean = node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
  return isBoolean ? [node, node.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true'] : null;
}

/** Every place of a file that can be broken. */
function mutationsOf(file: string): Mutation[] {
  const found: Mutation[] = [];
  const source = readSource(file);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    const mutation = mutationOf(node);
    if (mutation)
      found.push({ file, source, start: mutation[0].getStart(), end: mutation[0].getEnd(), text: mutation[1] });
    ts.forEachChild(node, visit);
  };
  for (const { tree } of codeParts(file, source)) visit(tree);
  return found;
}

/** As many as wanted, at random, no file of many lines before a file of few: each file has the same chance. */
function sample(all: Mutation[][], count: number, seed: number): Mutation[] {
  const random = seededRandom(seed);
  const taken = new Set<Mutation>();
  const most = Math.min(count, all.flat().length);
  while (taken.size < most) {
    const places = all[Math.floor(random() * all.length)] ?? [];
    const mutation = places[Math.floor(random() * places.length)];
    if (mutation) taken.add(mutation);
  }
  return [...taken];
}

const copy = path.join(ROOT, '.cache/mutate');

const VITEST = ['vitest', 'run', '--config=scripts/vitest.config.ts', '--bail=1', '--experimental.fsModuleCache'];
const PLAYWRIGHT = ['playwright', 'test', '--config=scripts/playwright.config.ts', '--trace=off', '-x'];

/** Whether a program ends well; one that does not end in time is ended with all that it started, and has noticed something too. */
async function run(program = '', ...args: string[]): Promise<boolean> {
  const child = spawn(program, args, { cwd: copy, stdio: 'ignore', detached: true });
  const stop = (): boolean => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  const leave = (): never => process.exit(stop() ? 130 : 1);
  const timer = setTimeout(() => console.log(`时限到了：${program} ${stop() ? '停了' : ''}`), PATIENCE);
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const [status] = (await once(child, 'exit')) as [number | null];
  clearTimeout(timer);
  process.off('SIGINT', leave).off('SIGTERM', leave);
  return status === 0;
}

const repository = repositoryFiles();
const importers = new Map<string, string[]>();
for (const file of repository.filter((name) => name.endsWith('.ts')))
  for (const { target } of importsOf(file)) importers.set(target, [...(importers.get(target) ?? []), file]);

/** A file and all that import it, by how many imports lie between. */
function layersAround(file: string): string[][] {
  const layers = [[file]];
  const seen = new Set([file]);
  for (let layer = layers[0]; layer?.length; layers.push(layer)) {
    layer = [...new Set(layer.flatMap((one) => importers.get(one) ?? []))].filter((one) => !seen.has(one));
    for (const one of layer) seen.add(one);
  }
  return layers;
}

/** Browser tests that name an element that a file has part in, or are named by a word of its name. */
function browserTestsOf(layers: string[][]): string[] {
  const around = layers.flat().filter((one) => one.startsWith('src/islands/'));
  const elements = around.flatMap((one) => [...readSource(one).matchAll(/customElements\.define\('([\w-]+)'/g)]);
  const names = [path.basename(layers[0]?.[0] ?? '', '.ts'), ...elements.map(([, name = '']) => name)];
  return repository.filter((test) => {
    const has = (name: string): boolean =>
      readSource(test).includes(name) || name.split('-').some((word) => path.basename(test).startsWith(word));
    return test.endsWith('.browser.ts') && names.some(has);
  });
}

/** Commands that a mutation of a file can make fail: the tests that can touch it, nearest first, those that take long at last. */
function stepsFor(file: string): [name: string, ...command: string[]][] {
  const layers = layersAround(file);
  const those = (pattern: RegExp, all: string[]): string[] => all.filter((one) => pattern.test(one));
  const groups = layers.map((all, at): [string, ...string[]] => [
    `隔 ${at - 1} 层的测试`,
    ...those(/(?<!\.slow)\.test\.ts$/, all),
  ]);
  const tests = [...groups, ['慢的测试', ...those(/\.slow\.test\.ts$/, layers.flat())] as const]
    .filter(([, ...files]) => files.length > 0)
    .map(([name, ...files]): [string, ...string[]] => [name, ...VITEST, '--project=unit', '--project=slow', ...files]);
  if (!BUILT.test(file)) return tests;
  return [
    ...tests,
    ['构建', 'node', 'scripts/build-site.ts'],
    ['有关的浏览器测试', ...PLAYWRIGHT, ...browserTestsOf(layers)],
    ['成品检查', ...VITEST, '--project=site'],
    ['浏览器测试', ...PLAYWRIGHT],
  ];
}

/** Which tests notice that a file is not what it was. */
async function noticedBy(file: string): Promise<string | undefined> {
  for (const [name, ...command] of stepsFor(file)) if (!(await run(...command))) return name;
  return undefined;
}

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const name of readdirSync(ROOT).filter((one) => one === '.data' || !NOT_SOURCE.has(one)))
  cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');

const places = repository.filter((file) => isCode(file) && file.includes(values.only)).map(mutationsOf);
const chosen = sample(
  places.filter((ofFile) => ofFile.length > 0),
  Number(values.count),
  Number(values.seed),
).sort((a, b) => roomOf(a.file) - roomOf(b.file));
const [from, to] = [Number(values.from), Math.min(Number(values.to), chosen.length)];
const part = chosen.slice(from - 1, to);
const survivors: string[] = [];
for (const [at, { file, source, start, end, text }] of part.entries()) {
  const began = performance.now();
  const before = source.slice(0, start).split('\n');
  const place = `${file}:${before.length}:${(before.at(-1) ?? '').length + 1} ${source.slice(start, end)} → ${text}`;
  writeFileSync(path.join(copy, file), source.slice(0, start) + text + source.slice(end));
  const noticed = await noticedBy(file);
  writeFileSync(path.join(copy, file), source);
  if (noticed === undefined) survivors.push(place);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${from + at}  ${noticed ?? '没有发现'}  ${place}  ${seconds} 秒`);
}
const killed = part.length - survivors.length;
console.log(
  `\n${part.length} 处改动发现 ${killed} 处（${Math.round((killed / part.length) * 100)}%），种子 ${values.seed}。没有发现的：`,
);
for (const place of survivors) console.log(`  ${place}`);
