/** The import table: who may know whom. Arrows never turn. Tests may import what they test. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { codeParts, importsOf, repositoryFiles, type Import } from './source-files.ts';

type Rule = {
  from: RegExp;
  /** Files of the project it may import. */
  may: RegExp[];
  /** Files of which it may import types alone. */
  types?: RegExp[];
  /** Files that a `<script>` of it may import. */
  scripts?: RegExp[];
  packages: RegExp;
};

const ANY = /./;
const STYLES = /^src\/styles\//;
const SCHEMA = /^src\/schema\//;
const CATALOGUE = /^src\/catalogue\//;
const LIB = /^src\/lib\//;
/** Lines, digits and widths, which all read alike. */
const TEXT = /^src\/lib\/text\//;
const QUERIES = /^src\/queries\//;
const MARKUP = /^src\/(components|layouts)\//;
const ISLANDS = /^src\/islands\//;
const CONVERT = /^scripts\/convert\//;
const NOTES = /^scripts\/pipeline\/notes\.ts$/;
/** Words of time are read alike in headings and in sentences. */
const TIME = /^scripts\/pipeline\/time\//;
/** Addresses are made in one place, also those that the data holds. */
const URLS = /^src\/lib\/urls\.ts$/;
/** A stage is a pure function: libraries yes, reading and writing no. */
const PURE = /^(?!node:|astro)/;

/** The stages in the order of the flow: each knows its own folder and the types of the one before. */
const STAGES = ['decode', 'clean', 'structure', 'indicators'];
const stageRules: Rule[] = STAGES.map((stage, at) => ({
  from: new RegExp(`^scripts/pipeline/${stage}/`),
  may: [SCHEMA, CATALOGUE, NOTES, TEXT, URLS, TIME, new RegExp(`^scripts/pipeline/${stage}/`)],
  types: at ? [new RegExp(`^scripts/pipeline/${STAGES[at - 1]}/`)] : [],
  packages: PURE,
}));

/** The first rule whose `from` fits a file holds. */
const RULES: Rule[] = [
  { from: TEXT, may: [TEXT], packages: PURE },
  { from: CATALOGUE, may: [CATALOGUE, SCHEMA, TEXT], packages: /^zod$/ },
  { from: SCHEMA, may: [CATALOGUE, SCHEMA], packages: /^zod$/ },
  { from: TIME, may: [TIME, TEXT], packages: PURE },
  ...stageRules,
  // Many reports together: from what the stages before have made of each. Which concept a name means, and which figure
  // of a concept leads, is known in one place.
  {
    from: /^scripts\/pipeline\/collection\//,
    may: [
      SCHEMA,
      CATALOGUE,
      TEXT,
      /^src\/lib\/figure\/best-of\.ts$/,
      /^scripts\/pipeline\/(?:collection\/|ids\/same-place\.ts$|indicators\/with-concept\.ts$)/,
    ],
    packages: PURE,
  },
  // What composes the stages also makes addresses.
  { from: /^scripts\/pipeline\//, may: [/^scripts\/pipeline\//, SCHEMA, CATALOGUE, TEXT, URLS], packages: PURE },
  // Formats know nothing of reports; a web page is decoded like a text.
  { from: CONVERT, may: [CONVERT, NOTES, TEXT, /^scripts\/pipeline\/decode\/decode\.ts$/], packages: PURE },
  // What is to be added is worked out in a browser too.
  {
    from: /^scripts\/add\/plan\.ts$/,
    may: [/^scripts\/pipeline\//],
    types: [CONVERT, /^scripts\/data\/read-reports\.ts$/],
    packages: PURE,
  },
  { from: /^scripts\//, may: [/^scripts\//, SCHEMA, CATALOGUE, LIB], packages: ANY },
  { from: LIB, may: [LIB, SCHEMA, CATALOGUE], packages: PURE },
  { from: /^src\/queries\/picture\.ts$/, may: [LIB], packages: /^(?:node:|sharp$|fontkitten$|@fontsource)/ },
  { from: QUERIES, may: [QUERIES, LIB, SCHEMA], types: [CATALOGUE], packages: /^node:/ },
  { from: MARKUP, may: [MARKUP, LIB, STYLES], types: [SCHEMA, CATALOGUE], scripts: [ISLANDS], packages: /^astro$/ },
  {
    from: /^src\/pages\//,
    may: [QUERIES, MARKUP, LIB],
    types: [SCHEMA, CATALOGUE],
    scripts: [ISLANDS],
    packages: /^astro$/,
  },
  // A report of the visitor's own is read by the code that builds the site.
  {
    from: /^src\/islands\/try-worker\.ts$/,
    may: [LIB, ISLANDS, CONVERT, /^scripts\/(?:pipeline|add)\//],
    types: [SCHEMA],
    packages: /^$/,
  },
  // A pasted text is read by the pipeline itself, in a worker that is loaded for it alone.
  {
    from: /^src\/islands\/check-worker\.ts$/,
    may: [LIB, ISLANDS, /^scripts\/pipeline\/read-text\.ts$/],
    packages: /^$/,
  },
  {
    from: ISLANDS,
    may: [LIB, ISLANDS, STYLES],
    types: [SCHEMA, CATALOGUE],
    packages: /^(fuse\.js|chart\.js|lean-qr|write-excel-file|@oddbird\/popover-polyfill)$/,
  },
  { from: /^astro\.config\.ts$/, may: [/^scripts\/astro-[^/]*$/], packages: ANY },
];

const isTest = (file: string): boolean => /\.(?:test|site|browser|fixture)\.ts$/.test(file);
const code = repositoryFiles().filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'));
const imports = new Map(code.map((file) => [file, importsOf(file)]));

const isOwn = ({ target }: Import): boolean =>
  /^(?:src|scripts|reports|public)\/|^[^/]+\.(?:ts|json)$/.test(target) && !target.startsWith('node:');

/** What the table forbids of one file, a line each. */
function breaches(file: string, found: Import[]): string[] {
  const rule = RULES.find(({ from }) => from.test(file));
  if (!rule) return [`${file}: no rule of the table speaks of it`];
  const fits = (patterns: RegExp[] | undefined, target: string): boolean =>
    !!patterns?.some((pattern) => pattern.test(target));
  return found
    .filter((one) => {
      if (!isOwn(one)) return !rule.packages.test(one.target);
      return !(
        fits(rule.may, one.target) ||
        (one.typeOnly && fits(rule.types, one.target)) ||
        (one.script && fits(rule.scripts, one.target))
      );
    })
    .map(({ target, typeOnly }) => `${file} imports ${target}${typeOnly ? ' (types)' : ''}`);
}

describe('reading imports', () => {
  test('all forms are found, in .ts and .astro', () => {
    const text = `---\nimport A, { type B } from './A.astro';\nimport { type T } from '../schema/t.ts';\n---\n<p/><script>import '../islands/x-y.ts'; const f = () => import('fuse.js/basic');</script>`;
    expect(importsOf('src/components/C.astro', text)).toEqual([
      { target: 'src/components/A.astro', typeOnly: false, script: false },
      { target: 'src/schema/t.ts', typeOnly: true, script: false },
      { target: 'src/islands/x-y.ts', typeOnly: false, script: true },
      { target: 'fuse.js', typeOnly: false, script: true },
    ]);
    const worker = `export type { X } from './x.ts'; new Worker(new URL('./w.ts', import.meta.url)); import '@scope/name/deep';`;
    expect(importsOf('src/islands/a.ts', worker)).toEqual([
      { target: 'src/islands/x.ts', typeOnly: true, script: false },
      { target: 'src/islands/w.ts', typeOnly: false, script: false },
      { target: '@scope/name', typeOnly: false, script: false },
    ]);
  });

  test('a breach is named', () => {
    const lib = importsOf('src/lib/x.ts', `import { reports } from '../queries/data.ts'; import fs from 'node:fs';`);
    expect(breaches('src/lib/x.ts', lib)).toEqual([
      'src/lib/x.ts imports src/queries/data.ts',
      'src/lib/x.ts imports node:fs',
    ]);
    const back = importsOf('scripts/pipeline/clean/x.ts', `import type { Section } from '../structure/y.ts';`);
    expect(breaches('scripts/pipeline/clean/x.ts', back)).toHaveLength(1);
  });
});

test('imports follow the table', () => {
  expect(code.filter((file) => !isTest(file)).flatMap((file) => breaches(file, imports.get(file) ?? []))).toEqual([]);
});

test('converters and pipeline run in a browser too: they use nothing that only Node has', () => {
  const OF_NODE = new Set(['Buffer', 'process', 'require', 'global', '__dirname', '__filename', 'setImmediate']);
  const found = code
    .filter(
      (file) =>
        !isTest(file) && !file.includes('.fixture.') && /^scripts\/(?:convert\/|pipeline\/|add\/plan\.ts)/.test(file),
    )
    .flatMap((file) => {
      const names: string[] = [];
      const visit = (node: ts.Node): void => {
        const isName = ts.isIdentifier(node) && OF_NODE.has(node.text);
        if (isName && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) names.push(node.text);
        ts.forEachChild(node, visit);
      };
      for (const { tree } of codeParts(file)) visit(tree);
      return names.map((name) => `${file} uses ${name}`);
    });
  expect(found).toEqual([]);
});

test('no file imports itself over others, not even its types', () => {
  const cycles: string[] = [];
  const finished = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (finished.has(file) || path.includes(file)) return;
    for (const one of imports.get(file) ?? []) if (isOwn(one)) walk(one.target, [...path, file]);
    finished.add(file);
  };
  for (const file of code) walk(file, []);
  expect(cycles).toEqual([]);
});

test('no folder of src/lib imports itself over others, not even types', () => {
  const roomOf = (file: string): string | null => /^src\/lib\/(.+)\/[^/]+$/.exec(file)?.[1] ?? null;
  const rooms = new Map<string, Set<string>>();
  for (const [file, found] of imports) {
    const room = roomOf(file);
    if (room === null || isTest(file)) continue;
    const others = found.map(({ target }) => roomOf(target)).filter((other) => other !== null && other !== room);
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...others] as string[]));
  }
  expect(rooms.size).toBeGreaterThan(8);
  const reached = (room: string, seen = new Set<string>()): Set<string> => {
    for (const other of rooms.get(room) ?? []) if (!seen.has(other)) reached(other, seen.add(other));
    return seen;
  };
  expect([...rooms.keys()].filter((room) => reached(room).has(room))).toEqual([]);
});

test('every imported file is there', () => {
  const there = new Set(repositoryFiles());
  const missing = [...imports].flatMap(([file, found]) =>
    found.filter((one) => isOwn(one) && !there.has(one.target)).map((one) => `${file} imports ${one.target}`),
  );
  expect(missing).toEqual([]);
});
