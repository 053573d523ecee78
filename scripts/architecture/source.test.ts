/** Rules for names and for what stands in the files. */
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { codeParts, importsOf, readSource, repositoryFiles } from './source-files.ts';

const files = repositoryFiles();
const code = files.filter((file) => /\.(?:ts|mjs|astro)$/.test(file));
const text = files.filter(
  (file) => /\.(?:ts|mjs|astro|css|json|md|yaml|yml|txt|svg|html)$/.test(file) && !file.startsWith('reports/'),
);

const TOP_LEVEL =
  /^(?:src|public|reports|scripts|astro\.config\.ts|package\.json|package-lock\.json|permalinks\.lock\.json|tsconfig\.json|README\.md|LICENSE|\..+)$/;

test('the top level shows the layout and nothing else', () => {
  expect([...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !TOP_LEVEL.test(name))).toEqual(
    [],
  );
});

test('components are PascalCase, all other files and folders kebab-case', () => {
  const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
  const ROUTE = /^(?:\[(?:\.\.\.)?[a-z]+\]|[a-z0-9-]+)(?:\.(?:[a-z]+|\[[a-z]+\]))*$/;
  const wrong = files
    .filter((file) => /^(?:src|scripts)\//.test(file))
    .filter((file) => {
      const name = path.posix.basename(file);
      if (file.startsWith('src/pages/'))
        return !file
          .split('/')
          .slice(2)
          .every((part) => ROUTE.test(part));
      if (name.endsWith('.astro')) return !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name);
      return /\.(?:ts|mjs|css)$/.test(name) && !file.split('/').every((part) => KEBAB.test(part));
    });
  expect(wrong).toEqual([]);
});

test('a script of a page imports and does nothing else, which is why no rule that asks for types reads it', () => {
  const pages = code.filter((file) => file.endsWith('.astro')).map(readSource);
  const scripts = pages.flatMap((page) => [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, own = '']) => own));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((own) => !/^(?:\s*import '[^']+';)+\s*$/.test(own))).toEqual([]);
});

test('no file is named for nothing in particular', () => {
  expect(files.filter((file) => /(?:^|[/-])(?:utils?|helpers?|common|misc|shared)(?:[./-]|$)/.test(file))).toEqual([]);
});

test('the repository speaks of itself alone: no path of a machine, none out of the repository', () => {
  const FOREIGN = /(?<![\w.}])\/(?:root|home|work|Users|tmp)\/\w|\b[A-Z]:\\\w|(?:\.\.\/)+shared\b/;
  const found = text
    .filter((file) => file !== 'package-lock.json')
    .flatMap((file) =>
      readSource(file)
        .split('\n')
        .flatMap((line, at) => (FOREIGN.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
  expect(found).toEqual([]);
});

test('a document that is named is there', () => {
  const there = new Set(files.map((file) => path.posix.basename(file)));
  // The manifest names files of other repositories.
  const own = text.filter((file) => !file.endsWith('/manifest.json'));
  const missing = own.flatMap((file) =>
    [...readSource(file).matchAll(/\b[\w-]+\.md\b/g)]
      .filter(([name]) => !there.has(name))
      .map(([name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('types are checked, not talked away; nothing is swallowed; no test is left out', () => {
  const found = code.flatMap((file) =>
    codeParts(file).flatMap(({ tree }) => {
      const wrong: string[] = [];
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) wrong.push('any');
        if (ts.isNonNullExpression(node)) wrong.push(node.getText());
        if (ts.isCatchClause(node) && !node.block.getText().slice(1, -1).trim())
          wrong.push('empty catch without a reason');
        if (ts.isPropertyAccessExpression(node) && /^(?:skip|only|todo)$/.test(node.name.text))
          if (/^(?:test|it|describe)$/.test(node.expression.getText())) wrong.push(node.getText());
        ts.forEachChild(node, visit);
      };
      visit(tree);
      const source = tree.text;
      for (const word of source.match(/@ts-(?:ignore|nocheck|expect-error)|\b(?:TODO|FIXME|XXX)\b/g) ?? [])
        wrong.push(word);
      return file.endsWith('source.test.ts') ? [] : wrong.map((what) => `${file}: ${what}`);
    }),
  );
  expect(found).toEqual([]);
});

test('every dependency is used, and every package that is used is declared', () => {
  const {
    devDependencies,
    dependencies = {},
    scripts,
  } = JSON.parse(readSource('package.json')) as {
    devDependencies: Record<string, string>;
    dependencies?: Record<string, string>;
    scripts: Record<string, string>;
  };
  const declared = Object.keys({ ...dependencies, ...devDependencies });
  const imported = new Set(
    code
      .flatMap((file) => importsOf(file).map(({ target }) => target))
      .filter((target) => !/^node:|^astro:|^(?:src|scripts)\//.test(target)),
  );
  const commands = Object.values(scripts).join(' ');
  const styles = text
    .filter((file) => file.endsWith('.css'))
    .map(readSource)
    .join('\n');
  /** Used by what is not an import: types by the compiler, plug-ins by their hosts, Node by the commands. */
  const silent = /^(?:@types\/.*|@astrojs\/check|prettier-plugin-astro|oxlint-tsgolint|node)$/;
  const idle = declared.filter(
    (name) =>
      !imported.has(name) &&
      !silent.test(name) &&
      !commands.includes(name) &&
      !styles.includes(`'${name}'`) &&
      !styles.includes(`"${name}"`),
  );
  expect(idle, 'declared, not used').toEqual([]);
  expect(
    [...imported].filter((name) => !declared.includes(name)),
    'used, not declared',
  ).toEqual([]);
});

test('lines, digits and widths of a report are told in src/lib/text alone', () => {
  const OWN = /\.split\((?:'\\n'|"\\n"|\/(?:\\r|\[?\\n))|0xfee0|零一二三四五六七八九|\[！-～\]/;
  const READERS =
    /^(?:scripts\/(?:pipeline\/(?:decode|clean|structure|indicators|time|traditional)|convert)|src\/lib\/report)[/.](?!.*\.(?:test|cases|fixture)\.ts$)/;
  const found = code.filter((file) => READERS.test(file) && OWN.test(readSource(file)));
  expect(found).toEqual([]);
  expect(OWN.test(readSource('src/lib/text/digits.ts'))).toBe(true);
});
