/** Doubts about a parsed report that a maintainer should check: missing facts, halves not found, long sections, and so on. */
import type { Report, Section } from '../../src/schema/report.ts';
import { flatten } from './lock/apply-lock.ts';
import { doubt, type Note } from './notes.ts';

/** A longer section probably has headings that were not recognized (三明 2020 has one of 6270 characters without any). */
const LONG_SECTION = 6000;

/** A doubt about the whole report that `npm run inspect` shows, unless it has its own line or hint. */
type Doubt = Pick<Note, 'rule' | 'message'> & Partial<Note>;

/** `placeFound`: the place was found in the text, its front matter or captions, or given in the YAML. */
export function doubtsOf(report: Report, file: string, placeFound: boolean): Note[] {
  const all = flatten(report.sections);
  return [
    ...coverDoubts(report, placeFound),
    ...halfDoubts(all),
    ...timeDoubts(report, all),
    ...repeatDoubts(report, all),
    ...sizeDoubts(all),
  ].map((one) => doubt({ file, hint: '请用 npm run inspect 查看目录', ...one }));
}

function coverDoubts({ place, date }: Report, placeFound: boolean): Doubt[] {
  const noPlace = {
    rule: 'cover/no-place',
    message: `封面没有写明地方，暂作“${place.name}”`,
    hint: '请核对；不对的话改文件名，或在同名 YAML 中写 place（全称）',
  };
  const noDate = {
    rule: 'cover/no-date',
    message: '封面没有写明日期',
    hint: '日期留空，与标题的年份不合的也不采用；知道日期的话，请写进同名 YAML 的 date（2024-01-09）',
  };
  return [...(placeFound ? [] : [noPlace]), ...(date === null ? [noDate] : [])];
}

const HALVES = [
  ['review', '回顾'],
  ['plan', '安排'],
] as const;
const halfDoubts = (all: readonly Section[]): Doubt[] =>
  HALVES.filter(([half]) => all.every((section) => section.half !== half)).map(([half, name]) => ({
    rule: `halves/no-${half}`,
    message: `没有认出${name}部分`,
  }));

const sizeDoubts = (all: readonly Section[]): Doubt[] =>
  all.flatMap(({ half, paragraphs, lines: [line] }) => {
    const size = paragraphs.flatMap(({ sentences }) => sentences).reduce((n, { text }) => n + text.length, 0);
    return size > LONG_SECTION && half !== 'appendix'
      ? [{ rule: 'sections/long', line, message: `一节正文长达 ${String(size)} 字，可能漏认了标题` }]
      : [];
  });

/** Doubts if the report reviews a time after its date, or a section of the review is about a later year. */
function timeDoubts({ date, reviews }: Report, all: readonly Section[]): Doubt[] {
  const [, year, half] = /(\d{4})(H1)?$/.exec(reviews ?? '') ?? [];
  if (year === undefined || reviews === null) return [];
  // A year is reviewed from its November on, its first half from June on.
  const isLate = date !== null && date < `${year}-${half === undefined ? '11' : '06'}`;
  const late = { rule: 'periods/review-too-late', message: `回顾的是 ${reviews}，报告日期却是 ${date ?? ''}` };
  const ahead = all.flatMap(({ half: side, period, heading, lines: [line] }) =>
    side === 'review' && period !== null && period.from.slice(0, 4) > year
      ? [{ rule: 'halves/plan-in-review', line, message: `回顾部分里讲到 ${period.from}：${heading ?? '（无标题）'}` }]
      : [],
  );
  return [...(isLate ? [late] : []), ...ahead];
}

/** Doubts if the cover occurs again inside the text, or the whole text was repeated and the repeat was removed. */
function repeatDoubts({ front, artefacts }: Report, all: readonly Section[]): Doubt[] {
  const taken = artefacts.find(({ kind }) => kind === 'repeat');
  const textOf = ({ sentences }: Report['front'][number]): string => sentences.map(({ text }) => text).join('');
  const cover = new Set(front.map(textOf).filter((text) => text.includes('会议')));
  const again = all.flatMap(({ paragraphs }) => paragraphs).find((paragraph) => cover.has(textOf(paragraph)));
  const line = taken?.line ?? again?.lines[0];
  if (line === undefined) return [];
  const message = `正文在文件里不止一遍${taken ? '，只收第一遍' : '：封面又出现一次'}`;
  return [{ rule: 'text/repeated', line, message, hint: '请核对原文件，删去重复的部分' }];
}
