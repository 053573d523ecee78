/**
 * npm run mutate [-- --count N] [--seed S] [--only TEXT]: breaks the code on purpose, one place at a time, in a copy, and names
 * the mutations that no test notices. Which of these a reader could notice is for a person to say.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { codeParts, readSource, repositoryFiles, ROOT } from './architecture/source-files.ts';
import { readCommandLine } from './command-line.ts';
import { seededRandom } from './search/seeded-random.ts';

const ROOMS =
  /^(?:scripts\/(?:pipeline|search)|src\/(?:lib|queries|islands|catalogue))\/.*(?<!\.(?:test|cases|fixture))\.ts$/;
/** What has no tests beside it is built, and met in the pages or in a browser. */
const BUILT: readonly (readonly [RegExp, project: string])[] = [
  [/^src\/queries\//, 'site'],
  [/^src\/islands\//, 'browser'],
];
const TIMEOUT = 300_000;

const { values } = readCommandLine('用法：npm run mutate [-- --count 数目] [--seed 种子] [--only 路径中的字]', {
  options: {
    count: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
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

const OPERATORS: Readonly<Record<string, string>> = {
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
};
const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', find: 'findLast', findLast: 'find' };

/** What a node becomes, with the part of it that is replaced; null where it is left as it is. */
function mutationOf(node: ts.Node): [ts.Node, string] | null {
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS[node.operatorToken.getText()];
    const joinsText = node.operatorToken.getText() === '+' && /['"`]/.test(node.getText());
    return other !== undefined && !joinsText ? [node.operatorToken, other] : null;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const other = METHODS[node.name.text];
    return other !== undefined && ts.isCallExpression(node.parent) ? [node.name, other] : null;
  }
  if (ts.isNumericLiteral(node)) return [node, String(Number(node.text) + 1)];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node, `!!${node.operand.getText()}`];
  if (ts.isIfStatement(node)) return [node.expression, `!(${node.expression.getText()})`];
  const other = { true: 'false', false: 'true' }[node.getText()];
  return other === undefined || !ts.isToken(node) || ts.isLiteralTypeNode(node.parent) ? null : [node, other];
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
const run = (...command: string[]): boolean => {
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { cwd: copy, timeout: TIMEOUT, stdio: 'ignore' });
  return status === 0;
};
const vitest = (...args: string[]): boolean =>
  run('vitest', ...args, '--run', '--config=scripts/vitest.config.ts', '--bail=1');

/** Whether all tests that a file can touch pass. */
const survives = (file: string): boolean => {
  const [, project] = BUILT.find(([room]) => room.test(file)) ?? [];
  if (project !== undefined && !run('node', 'scripts/build-site.ts')) return false;
  if (project === 'browser') return run('playwright', 'test', '--config=scripts/playwright.config.ts', '-x');
  if (project !== undefined) return vitest(`--project=${project}`);
  return vitest('related', file, '--project=unit', '--project=slow', '--passWithNoTests');
};

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const name of [
  'package.json',
  'package-lock.json',
  'permalinks.lock.json',
  'tsconfig.json',
  'astro.config.ts',
  'scripts',
  'src',
  'public',
  'reports',
  '.data',
])
  cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');

const files = repositoryFiles().filter((file) => ROOMS.test(file) && file.includes(values.only));
const chosen = sample(
  files.map(mutationsOf).filter((places) => places.length > 0),
  Number(values.count),
  Number(values.seed),
);
const survivors: string[] = [];
for (const { file, source, start, end, text } of chosen) {
  const place = `${file}:${String(source.slice(0, start).split('\n').length)} ${source.slice(start, end)} → ${text}`;
  writeFileSync(path.join(copy, file), source.slice(0, start) + text + source.slice(end));
  const alive = survives(file);
  writeFileSync(path.join(copy, file), source);
  if (alive) survivors.push(place);
  console.log(`${alive ? '没有发现' : '发现'}  ${place}`);
}
const killed = chosen.length - survivors.length;
console.log(
  `\n${String(chosen.length)} 处改动发现 ${String(killed)} 处（${String(Math.round((killed / chosen.length) * 100))}%），种子 ${values.seed}。没有发现的：`,
);
for (const place of survivors) console.log(`  ${place}`);
