import { PhraseTexts } from './phrase-texts.ts';

/** Texts of made-up reports, each by the number of its place and its sentences. */
export function madeUpTexts(...reports: readonly (readonly [place: number, ...sentences: string[]])[]): PhraseTexts {
  const texts = new PhraseTexts();
  for (const [place, ...sentences] of reports) {
    const paragraph = { id: 's1.p1', sentences: sentences.map((text, i) => ({ id: `s1.${String(i + 1)}`, text })) };
    texts.add(place, { sections: [{ paragraphs: [paragraph], children: [] }] } as unknown as Parameters<
      PhraseTexts['add']
    >[1]);
  }
  return texts;
}
