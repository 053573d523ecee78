import { h, type Markup } from '../markup.ts';
import { linesOf } from '../text/lines.ts';
import type { Artefact } from '../../schema/report.ts';

/** A line of the delivered file in parts; `removed` is the name of an artefact that was taken out, null for text of the report. */
export interface DeliveredLine {
  number: number;
  parts: { text: string; removed: string | null }[];
}

/** Names of the kinds of artefacts; a kind that is not listed is called 转换残留. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  'page-number': '页码',
  'page-header': '页眉',
  'page-turn': '转版说明',
  bookmark: '书签标记',
  markup: '排版标记',
  'web-chrome': '网页导航',
  stray: '混入的外文',
  hyphen: '行末连字符',
  'file-header': '会议文件号',
  caption: '图片说明',
  comment: '网页注释',
  'front-matter': '文件头信息',
  repeat: '重复的正文',
};
export const artefactName = (kind: string): string => KIND_NAMES[kind] ?? '转换残留';

/**
 * The delivered text between two lines (inclusive, counted from 1) with the removed artefacts marked. Blank lines are left out. File
 * headers are not marked, because they are listed as artefacts but stay in the text.
 *
 *     习近平新时代中国特色社会主义思想 and 党的二十大精神
 *                                 ^^^ stray
 */
export function deliveredLines(
  source: string,
  [from, to]: readonly [number, number],
  artefacts: readonly Artefact[],
): DeliveredLine[] {
  const taken = artefacts.filter(({ kind }) => kind !== 'file-header');
  return linesOf(source)
    .map((text, index) => ({ number: index + 1, text }))
    .slice(from - 1, to)
    .filter(({ text }) => text.trim() !== '')
    .map(({ number, text }) => ({
      number,
      parts: cut(
        text,
        taken.filter(({ line }) => line === number),
      ),
    }));
}

function cut(line: string, artefacts: readonly Artefact[]): DeliveredLine['parts'] {
  let at = 0;
  const parts = artefacts.flatMap(({ span: [start, end], kind }) => {
    const before = { text: line.slice(at, start), removed: null };
    at = end;
    return [before, { text: line.slice(start, end), removed: artefactName(kind) }];
  });
  return [...parts, { text: line.slice(at), removed: null }].filter(({ text }) => text !== '');
}

/** Delivered lines as a list with line numbers; removed artefacts are struck through. */
export const deliveredList = (lines: readonly DeliveredLine[]): Markup =>
  h(
    'ol',
    { 'aria-label': '交付原文' },
    lines.map(({ number, parts }) =>
      h(
        'li',
        { value: number },
        parts.map(({ text, removed: kind }) =>
          kind === null ? text : h('del', { class: 'bg-mark text-mark-ink decoration-2', title: kind }, text),
        ),
      ),
    ),
  );
