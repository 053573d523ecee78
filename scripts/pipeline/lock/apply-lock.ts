/** Gives the texts of a newly parsed report the ids that they had when they were published. */
import type { Paragraph, Section } from '../../../src/schema/report.ts';
import type { ReportLock } from '../../../src/schema/permalinks.ts';
import { alignIds } from './align.ts';
import { fingerprint } from './fingerprint.ts';

export interface Body {
  front: Paragraph[];
  sections: Section[];
}

export const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.children)]);
/** Paragraphs in reading order: those of a section come before those of its children. */
export const paragraphsOf = ({ front, sections }: Body): Paragraph[] => [
  ...front,
  ...flatten(sections).flatMap((section) => section.paragraphs),
];

/** The text by which a section is recognized: its heading, else its first sentence, else the text of its first child. */
const textOfSection = (section: Section): string =>
  section.heading ??
  section.paragraphs[0]?.sentences[0]?.text ??
  (section.children[0] ? textOfSection(section.children[0]) : '');

/** The lock entry of a report: every id in reading order with the fingerprint of its text. */
export function lockOf(body: Body): Pick<ReportLock, 'sections' | 'sentences'> {
  return {
    sections: Object.fromEntries(
      flatten(body.sections).map((section) => [section.id, fingerprint(textOfSection(section))]),
    ),
    sentences: Object.fromEntries(
      paragraphsOf(body).flatMap((p) => p.sentences.map(({ id, text }) => [id, fingerprint(text)])),
    ),
  };
}

/** Assigns numbers to ids; an id that is taken, also by a removed text, is never assigned again. */
class Numbers {
  private readonly taken: Set<string>;
  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }
  /** `prefix` with the number `wanted` if that id is free, else with the next free number above it. */
  next(prefix: string, wanted: number): string {
    let n = wanted;
    while (this.taken.has(`${prefix}${String(n)}`)) n++;
    this.taken.add(`${prefix}${String(n)}`);
    return `${prefix}${String(n)}`;
  }
}

export interface Locked extends Body {
  /** Ordinal id of a sentence → its new id, for those that differ. */
  renamed: ReadonlyMap<string, string>;
}

/** Texts that were locked keep their ids, new texts get ids that were never used. Without a lock entry all ids stay ordinal. */
export function applyLock(body: Body, lock: ReportLock | undefined): Locked {
  const renamed = new Map<string, string>();
  if (!lock) return { front: body.front, sections: body.sections, renamed };
  const sections = flatten(body.sections);
  const keptSections = alignIds(
    Object.entries(lock.sections),
    sections.map((section) => fingerprint(textOfSection(section))),
  );
  const sectionIds = new Map(sections.map((section, i) => [section, keptSections[i] ?? null]));
  const sentences = paragraphsOf(body).flatMap((p) => p.sentences);
  const keptSentences = alignIds(
    Object.entries(lock.sentences),
    sentences.map(({ text }) => fingerprint(text)),
  );
  const sentenceIds = new Map(sentences.map((sentence, i) => [sentence, keptSentences[i] ?? null]));
  const sectionNumbers = new Numbers([...Object.keys(lock.sections), ...Object.keys(lock.moved)]);
  const sentenceNumbers = new Numbers([...Object.keys(lock.sentences), ...Object.keys(lock.moved)]);

  const paragraphs = (list: readonly Paragraph[], id: string): Paragraph[] => {
    let n = 0;
    return list.map((paragraph) => ({
      ...paragraph,
      id: paragraph.id.replace(/^[^.]+/, id),
      sentences: paragraph.sentences.map((sentence) => {
        const now = sentenceIds.get(sentence) ?? sentenceNumbers.next(`${id}.`, n + 1);
        n++;
        if (now !== sentence.id) renamed.set(sentence.id, now);
        return { ...sentence, id: now };
      }),
    }));
  };
  const tree = (list: readonly Section[], prefix: string): Section[] =>
    list.map((section, i) => {
      const id = sectionIds.get(section) ?? sectionNumbers.next(prefix, i + 1);
      return {
        ...section,
        id,
        paragraphs: paragraphs(section.paragraphs, id),
        children: tree(section.children, `${id}-`),
      };
    });
  return { front: paragraphs(body.front, 's0'), sections: tree(body.sections, 's'), renamed };
}
