/** What a maintainer should look at in a report that was read: facts the text does not give, halves not found, long sections. */
import type { Report, Section } from '../../src/schema/report.ts';
import type { Note } from './notes.ts';

/** Longest section that a reader takes in as one (三明 2020 has 6270 without a heading inside). */
const LONG_SECTION = 6000;

/** `placeFound` says that the text named the place, or what stands beside the text: its title, a caption. */
export function doubtsOf(report: Report, file: string, placeFound: boolean): Note[] {
  const doubt = (rule: string, line: number | null, message: string, hint: string): Note => ({
    severity: 'doubt',
    rule,
    file,
    line,
    message,
    hint,
    excerpt: null,
  });
  const all = flatten(report.sections);
  const halves = new Set(all.map((section) => section.half));
  const notes: Note[] = [];
  if (!placeFound)
    notes.push(
      doubt(
        'cover/no-place',
        null,
        `封面没有写明地方，暂作“${report.place.name}”`,
        '请核对；不对的话改文件名，或在同名 YAML 中写 place（全称）',
      ),
    );
  if (report.date === null)
    notes.push(
      doubt('cover/no-date', null, '封面没有写明日期', '日期留空；知道日期的话，请写进同名 YAML 的 date（2024-01-09）'),
    );
  for (const [half, name] of [
    ['review', '回顾'],
    ['plan', '安排'],
  ] as const) {
    if (!halves.has(half)) notes.push(doubt(`halves/no-${half}`, null, `没有认出${name}部分`, CHECK_OUTLINE));
  }
  notes.push(...timeDoubts(report, all, doubt), ...repeatDoubts(report, all, doubt));
  for (const section of all) {
    const size = section.paragraphs.reduce((n, p) => n + p.sentences.reduce((m, s) => m + s.text.length, 0), 0);
    if (size > LONG_SECTION && section.half !== 'appendix') {
      notes.push(
        doubt('sections/long', section.lines[0], `一节正文长达 ${String(size)} 字，可能漏认了标题`, CHECK_OUTLINE),
      );
    }
  }
  return notes;
}

type Doubt = (rule: string, line: number | null, message: string, hint: string) => Note;

const CHECK_OUTLINE = '请用 npm run inspect 查看目录';

/** A review of what came after the delivery, and years to come in the middle of what looks back. */
function timeDoubts({ date, reviews }: Report, all: readonly Section[], doubt: Doubt): Note[] {
  const [, year, half] = /(\d{4})(H1)?$/.exec(reviews ?? '') ?? [];
  if (year === undefined || reviews === null) return [];
  // A year is told of from November on, its first half from June on.
  const isLate = date !== null && date < `${year}-${half === undefined ? '11' : '06'}`;
  const late = [
    doubt('periods/review-too-late', null, `回顾的是 ${reviews}，报告日期却是 ${date ?? ''}`, CHECK_OUTLINE),
  ];
  const ahead = all.flatMap(({ half: side, period, heading, lines }) =>
    side === 'review' && period !== null && period.from.slice(0, 4) > year
      ? [
          doubt(
            'halves/plan-in-review',
            lines[0],
            `回顾部分里讲到 ${period.from}：${heading ?? '（无标题）'}`,
            CHECK_OUTLINE,
          ),
        ]
      : [],
  );
  return [...(isLate ? late : []), ...ahead];
}

/** The cover comes again inside the text, or all of the text did and was taken out. */
function repeatDoubts({ front, artefacts }: Report, all: readonly Section[], doubt: Doubt): Note[] {
  const taken = artefacts.find(({ kind }) => kind === 'repeat');
  const textOf = ({ sentences }: Report['front'][number]): string => sentences.map(({ text }) => text).join('');
  const cover = new Set(front.map(textOf).filter((text) => text.includes('会议')));
  const again = all.flatMap(({ paragraphs }) => paragraphs).find((paragraph) => cover.has(textOf(paragraph)));
  const line = taken?.line ?? again?.lines[0];
  return line === undefined
    ? []
    : [
        doubt(
          'text/repeated',
          line,
          `正文在文件里不止一遍${taken ? '，只收第一遍' : '：封面又出现一次'}`,
          '请核对原文件，删去重复的部分',
        ),
      ];
}

const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.children)]);
