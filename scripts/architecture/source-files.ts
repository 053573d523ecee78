/** Reads the project's own source: the files there are, and what each imports. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that git, an installation or a build creates. */
export const NOT_SOURCE = new Set(['node_modules', 'dist', '.data', '.astro', '.git', '.cache', 'coverage']);

/** Every file of the repository, as paths from its root with forward slashes, sorted. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => folder !== '' || !NOT_SOURCE.has(name))
    .flatMap((name) => {
      const file = path.posix.join(folder, name);
      return statSync(path.join(ROOT, file)).isDirectory() ? repositoryFiles(file) : [file];
    })
    .sort();
}

export const readSource = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

export type Import = {
  /** Path from the root for a file of the project, else the name of the package (`fuse.js`, `node:fs`). */
  target: string;
  /** The import is erased when types are stripped. */
  typeOnly: boolean;
  /** The import is in a `<script>` of an .astro file, which runs in the browser. */
  script: boolean;
};

type CodePart = { tree: ts.SourceFile; script: boolean };

/** Everything a .ts or .astro file imports: statically, dynamically, or as a worker by `new URL('…', import.meta.url)`. */
export function importsOf(file: string, source?: string): Import[] {
  return codeParts(file, source).flatMap(({ tree, script }) => {
    const found: Import[] = [];
    const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
      if (node && ts.isStringLiteralLike(node)) found.push({ target: resolve(file, node.text), typeOnly, script });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        add(node.arguments[0], false);
      else if (
        ts.isNewExpression(node) &&
        node.expression.getText() === 'URL' &&
        node.arguments?.[1]?.getText() === 'import.meta.url'
      ) {
        const [target] = node.arguments;
        if (target && ts.isStringLiteralLike(target) && /\.ts$/.test(target.text)) add(target, false);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

const known = new Map<string, CodePart[]>();

/** The TypeScript of a file as syntax trees: the file itself, or front matter and scripts of an .astro file. A file is parsed only once. */
export function codeParts(file: string, source?: string): CodePart[] {
  if (source !== undefined) return partsOf(file, source);
  const parts = known.get(file) ?? partsOf(file, readSource(file));
  known.set(file, parts);
  return parts;
}

function partsOf(file: string, source: string): CodePart[] {
  const parse = (text: string): ts.SourceFile =>
    ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  if (!file.endsWith('.astro')) return [{ tree: parse(source), script: false }];
  const [, front = '', body = source] = /^---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(source) ?? [];
  const scripts = [...body.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [{ tree: parse(front), script: false }, ...scripts.map((text) => ({ tree: parse(text), script: true }))];
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  return (
    !importClause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(file: string, specifier: string): string {
  const [clean = specifier] = specifier.split('?');
  if (clean.startsWith('.')) return path.posix.join(path.posix.dirname(file), clean);
  if (clean.startsWith('node:')) return clean;
  return clean
    .split('/')
    .slice(0, clean.startsWith('@') ? 2 : 1)
    .join('/');
}
