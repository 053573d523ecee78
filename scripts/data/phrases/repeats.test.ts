import { describe, expect, test } from 'vitest';
import { madeUpTexts } from './phrases.fixture.ts';
import type { PhraseTexts } from './phrase-texts.ts';
import { repeatsIn } from './repeats.ts';

const found = (texts: PhraseTexts, atOnce = 1000): string[] =>
  [...repeatsIn(texts, { shortest: 4, longest: 80, atOnce })]
    .map(({ length, places, positions }) => {
      const at = positions[0] ?? 0;
      return `${texts.text(at, at + length)} ${String(places)}/${String(positions.length)}`;
    })
    .sort();

describe('runs that several places share', () => {
  test('are as long as possible, and their parts are not listed', () => {
    const texts = madeUpTexts([0, '我们要脚踏实地走好每一步。'], [1, '他们脚踏实地走好每一步，从不停步。']);
    expect(found(texts)).toEqual(['脚踏实地走好每一步 2/2']);
  });

  test('a part that occurs in clearly more places is listed separately', () => {
    const texts = madeUpTexts(
      [0, '大家脚踏实地走好每一步。'],
      [1, '人人脚踏实地走好每一步。'],
      [2, '先脚踏实地再说。'],
      [3, '后脚踏实地吧。'],
    );
    expect(found(texts)).toEqual(['脚踏实地 4/4', '脚踏实地走好每一步 2/2']);
  });

  test('a run that only one place repeats over the years is not listed', () => {
    expect(found(madeUpTexts([0, '脚踏实地走好每一步。'], [0, '脚踏实地走好每一步。']))).toEqual([]);
  });

  test('a run ends with its sentence; punctuation inside a sentence does not split it', () => {
    expect(found(madeUpTexts([0, '勤俭持家。', '脚踏实地。'], [1, '勤俭持家脚踏实地。']))).toEqual([
      '勤俭持家 2/2',
      '脚踏实地 2/2',
    ]);
    expect(found(madeUpTexts([0, '勤俭持家，脚踏实地。'], [1, '勤俭、持家脚踏实地！']))).toEqual([
      '勤俭持家，脚踏实地 2/2',
    ]);
  });

  test('searching in parts finds the same as searching at once', () => {
    const sentences = Array.from(
      { length: 40 },
      (_, i) => `第${String(i)}年我们脚踏实地走好每一步，年年都有新的气象${String(i % 7)}。`,
    );
    const texts = madeUpTexts(...sentences.map((text, i) => [i, text] as const));
    expect(found(texts, 50)).toEqual(found(texts, 1_000_000));
    expect(found(texts).length).toBeGreaterThan(2);
  });
});
