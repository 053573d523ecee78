/**
 * The scripts that are sent use nothing that the oldest browsers of package.json lack. What each browser has, the data of MDN
 * tell. Names are looked at, not objects: a name is new when everything that bears it is.
 */
import data from '@mdn/browser-compat-data' with { type: 'json' };
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Version = string | false | null;
type Support = Partial<Record<string, { version_added: Version } | { version_added: Version }[]>>;
/** Objects and their members; what each browser has of one stands under `__compat`. */
interface Known {
  [name: string]: Known;
}

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
const NAMES: Record<string, string> = { ios_saf: 'safari_ios' };
const OLDEST = browserslist.map((line) => {
  const [name = '', version = ''] = line.split(' >= ');
  return [NAMES[name] ?? name, Number(version)] as const;
});

function isHeld(known: Known): boolean {
  const { support } = known['__compat'] as unknown as { support: Support };
  return OLDEST.every(([browser, version]) => {
    const added = [support[browser]].flat()[0]?.version_added;
    return !!added && parseFloat(added.replace('≤', '')) <= version;
  });
}

const { javascript, api } = data as unknown as { javascript: { builtins: Known }; api: Known };
const globals = { ...api, ...javascript.builtins };
/** Of all members of that name one at least is held. */
const members = new Map<string, boolean>();
for (const known of Object.values(globals)) {
  for (const [key, member] of Object.entries(known)) {
    const name = key.replace(/_static$/, '');
    if (member['__compat']) members.set(name, !!members.get(name) || isHeld(member));
  }
}

/** What scripts call, `.findLast` of an object and `Iterator` by itself, less the names that they give themselves. */
function calledIn(scripts: readonly string[]): string[] {
  const called = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const { expression } = node;
      if (ts.isPropertyAccessExpression(expression)) called.add(`.${expression.name.text}`);
      else if (ts.isIdentifier(expression)) called.add(expression.text);
    }
    if (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      own.add(`.${node.name.getText()}`);
    ts.forEachChild(node, visit);
  };
  for (const script of scripts)
    visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  // Names of one or two letters are those of the minifier.
  return [...called].filter((name) => !own.has(name) && name.length > 3);
}

function tooNew(name: string): boolean {
  if (name.startsWith('.')) return members.get(name.slice(1)) === false;
  const known = Object.hasOwn(globals, name) ? (globals[name]?.[name] ?? globals[name]) : undefined;
  return !!known?.['__compat'] && !isHeld(known);
}

/** Loaded where they are missing (popovers.ts), or asked for before they are used. */
const LOADED = ['.showPopover', '.hidePopover'];
const GUARDED = ['.share', '.Segmenter', '.captureStackTrace'];

test('the check tells new from old', () => {
  const script =
    'Map.groupBy(a); a.toSorted(); Promise.withResolvers(); a?.toWellFormed(); new Iterator(); Promise.try(f);';
  expect(calledIn([script]).filter(tooNew)).toEqual([
    '.groupBy',
    '.toSorted',
    '.withResolvers',
    '.toWellFormed',
    'Iterator',
    '.try',
  ]);
  expect(calledIn(['a.at(-1); structuredClone(a); a.map(b); new DecompressionStream("gzip");']).filter(tooNew)).toEqual(
    [],
  );
  expect(calledIn(['a.toSorted();', 'class A { toSorted() {} }']).filter(tooNew)).toEqual([]);
});

/** Chunks that only the readers of a report of one's own and of a pasted text load; their pages ask for a newer browser first. */
function ofReaders(files: readonly string[]): Set<string> {
  const found = new Set(files.filter((name) => /^(?:try|check)-worker/.test(name)));
  // A set goes on with what is added while it is walked.
  for (const name of found) {
    const text = readFileSync(`dist/_astro/${name}`, 'utf8');
    for (const other of files) if (text.includes(other)) found.add(other);
  }
  return found;
}

test('the scripts that are sent call nothing that the oldest browsers lack', () => {
  const files = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(20);
  const newer = ofReaders(files);
  expect(newer.size).toBeGreaterThan(3);
  const own = files.filter((name) => !newer.has(name)).map((name) => `_astro/${name}`);
  const scripts = ['sw.js', 'theme.js', 'single-file.js', ...own];
  const called = calledIn(scripts.map((file) => readFileSync(path.join('dist', file), 'utf8')));
  expect(called.filter((name) => tooNew(name) && !LOADED.includes(name) && !GUARDED.includes(name))).toEqual([]);
});
