/**
 * npm run bench:similar: what finding near-duplicate sentences costs for 5, 100 and 1,000 reports. The reports are made up from those
 * in the repository, the same at every run: one sentence in seven is a real one with a few words changed (what reports hand
 * down), the others are new text with the same pairs of characters (what they say of their own).
 */
import { parseReport } from '../pipeline/parse-report.ts';
import { readReportFile, reportFiles } from '../data/read-reports.ts';
import { SimilarSentences } from '../data/similar/similar-sentences.ts';
import { wordingsOf } from '../data/similar/wordings.ts';
import { seededRandom } from '../search/seeded-random.ts';
import type { Section } from '../../src/schema/report.ts';

const SENTENCES_A_REPORT = 170;
const HANDED_DOWN = 1 / 7;

const allSentences = (sections: readonly Section[]): string[] =>
  sections.flatMap((s) => [
    ...s.paragraphs.flatMap((p) => p.sentences.map(({ text }) => text)),
    ...allSentences(s.children),
  ]);

const real = reportFiles('reports').flatMap((file) =>
  allSentences(parseReport(readReportFile('reports', file)).report.sections),
);
const follows = new Map<string, string[]>();
for (const text of real)
  for (let i = 0; i + 1 < text.length; i++) {
    const next = follows.get(text.charAt(i)) ?? [];
    next.push(text.charAt(i + 1));
    follows.set(text.charAt(i), next);
  }

const pick = <T>(list: readonly T[], chance: () => number): T => {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

function madeUpSentence(chance: () => number): string {
  const model = pick(real, chance);
  if (chance() < HANDED_DOWN) return [...model].map((c) => (chance() < 0.03 ? '某' : c)).join('');
  let text = model.charAt(0);
  while (text.length < model.length)
    text += pick(follows.get(text.charAt(text.length - 1)) ?? [model.charAt(0)], chance);
  return text;
}

function madeUpReport(number: number): { id: string; sections: Section[] } {
  const chance = seededRandom(number + 1);
  const sentences = Array.from({ length: SENTENCES_A_REPORT }, (_, i) => ({
    id: `s1.${i + 1}`,
    text: madeUpSentence(chance),
  }));
  const section: Section = {
    id: 's1',
    level: 1,
    number: null,
    heading: null,
    verbatim: '',
    runIn: false,
    half: 'review',
    theme: 'overview',
    period: null,
    url: `/reports/made-up-${number}/s1/`,
    lines: [1, 1],
    paragraphs: [{ id: 's1.p1', lines: [1, 1], sentences }],
    children: [],
  };
  return { id: `made-up-${number}`, sections: [section] };
}

for (const count of [5, 100, 1000]) {
  const finder = new SimilarSentences();
  const before = process.cpuUsage();
  let making = 0;
  for (let i = 0; i < count; i++) {
    const start = process.cpuUsage();
    const report = madeUpReport(i);
    const { user, system } = process.cpuUsage(start);
    making += user + system;
    finder.add(wordingsOf(report));
  }
  const { groups } = finder.finish();
  const { user, system } = process.cpuUsage(before);
  const members = groups.reduce((sum, group) => sum + group.length, 0);
  const seconds = (user + system - making) / 1e6;
  console.log(
    `${count} 份报告 ${count * SENTENCES_A_REPORT} 句：处理器时间 ${seconds.toFixed(1)} 秒，` +
      `${groups.length} 组 ${members} 句，内存 ${Math.round(process.memoryUsage().rss / 1e6)} MB，` +
      `写出 ${Math.round(JSON.stringify(groups).length / 1024)} kB`,
  );
}
