/** Pinyin of the collection's characters: compares characters by sound and finds text by its pinyin letters. */
import type { Sounds } from './index-format.ts';

export class Readings {
  readonly #of = new Map<string, string[]>();
  /** Reading → the characters that have it. */
  readonly #characters: ReadonlyMap<string, string>;

  constructor({ sounds }: Sounds) {
    this.#characters = new Map(sounds);
    for (const [reading, characters] of sounds)
      for (const char of characters) this.#of.set(char, [...this.of(char), reading]);
  }

  /** All characters that share a reading with this one, including itself; empty if it has no reading. */
  homophones(char: string): string {
    return this.of(char)
      .map((reading) => this.#characters.get(reading) ?? '')
      .join('');
  }

  of(char: string): readonly string[] {
    return this.#of.get(char) ?? [];
  }

  /** Whether two characters share a reading, ignoring tones: 既 and 即. */
  readonly sameSound = (a: string, b: string): boolean => {
    const readings = this.of(b);
    return this.of(a).some((one) => readings.includes(one));
  };

  /**
   * Matches letters with the text from an offset, each character by its whole reading or by its initial alone. Returns the end and the
   * number of characters spelt whole, or null: 'jiesujb' spells 接诉即办, two of four whole.
   */
  spells(letters: string, text: string, from: number): { end: number; whole: number } | null {
    let best: { end: number; whole: number } | null = null;
    const walk = (at: number, letter: number, whole: number): void => {
      if (letter === letters.length) {
        if (!best || whole > best.whole) best = { end: at, whole };
        return;
      }
      for (const reading of this.of(text.charAt(at))) {
        if (letters.startsWith(reading, letter)) walk(at + 1, letter + reading.length, whole + 1);
        const initial = /^[zcs]h/.test(reading) ? [reading.slice(0, 2), reading.slice(0, 1)] : [reading.slice(0, 1)];
        for (const short of initial)
          if (short !== reading && letters.startsWith(short, letter)) walk(at + 1, letter + short.length, whole);
      }
    };
    walk(from, 0, 0);
    return best;
  }

  /** The distinct runs of the texts that the letters spell; those with more whole readings first, then the more frequent ones. */
  runs(letters: string, texts: Iterable<{ text: string; starts: Int32Array }>, limit = 8): Spelt[] {
    const found = new Map<string, Spelt>();
    const begins = new Set(
      [...this.#of].filter(([, list]) => list.some((one) => one[0] === letters[0])).map(([char]) => char.charCodeAt(0)),
    );
    for (const { text, starts } of texts) {
      let next = 0;
      for (let at = 0; at < text.length; at++) {
        if (!begins.has(text.charCodeAt(at))) continue;
        while ((starts[next] ?? Infinity) <= at) next++;
        const spelt = this.spells(letters, text, at);
        if (!spelt || spelt.end > (starts[next] ?? text.length)) continue;
        const run = text.slice(at, spelt.end);
        const known = found.get(run);
        if (known) known.count++;
        else found.set(run, { run, whole: spelt.whole / (spelt.end - at), count: 1 });
      }
    }
    return [...found.values()].sort((a, b) => b.whole - a.whole || b.count - a.count).slice(0, limit);
  }
}

export interface Spelt {
  run: string;
  /** Share of the characters that are spelt whole. */
  whole: number;
  count: number;
}
