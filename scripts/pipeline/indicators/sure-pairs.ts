/**
 * Finds pairs of characters of which each name that matches a pattern has one, so that few of hundreds of patterns are tried on a name:
 *
 *     (?:新增|净增)(?:国家)?(?:级)?(?:高新技术企业|高企)  →  高新 or 高企; 新增 and 净增 rule out less, because more patterns have them
 */

/** The opening of a group, a bar, or a class, a character or the end of a group with its quantifier. */
const TOKENS = /\(\?(?:<?[=!]|:)|[(|]|(?:\[[^\]]*\]|\\.|[\s\S])(?:[?*+]|\{\d+(?:,\d*)?\})?\??/g;
const OPTIONAL = /(?:[?*]|\{0,?\d*\})\??$/;
const LOOKS_AROUND = /[=!]$/;
/** A literal character, once or repeated. */
const LITERAL = /^[一-龥\dA-Za-z、]\+?$/;

/** Pairs of which each name that matches has one; null if none are certain. */
type Pairs = readonly string[] | null;

class PatternReader {
  readonly #tokens: readonly string[];
  readonly #costOf: (pair: string) => number;
  #at = 0;

  constructor(pattern: string, costOf: (pair: string) => number) {
    this.#tokens = pattern.match(TOKENS) ?? [];
    this.#costOf = costOf;
  }

  /** Reads the alternatives up to the end of the pattern or of the group. */
  alternatives(): { pairs: Pairs; end: string } {
    const all: Pairs[] = [];
    let end = '|';
    while (end === '|') {
      const choices: (readonly string[])[] = [];
      end = this.#sequence(choices);
      all.push(this.#surest(choices));
    }
    return { pairs: all.includes(null) ? null : all.flatMap((pairs) => pairs ?? []), end };
  }

  /** Collects the certain pairs of one alternative in `choices`; returns the token that ends it. */
  #sequence(choices: (readonly string[])[]): string {
    let before = '';
    for (;;) {
      const token = this.#tokens[this.#at++] ?? '';
      if (token === '' || token === '|' || token.startsWith(')')) return token;
      if (token.startsWith('(')) {
        const { pairs, end } = this.alternatives();
        if (pairs && !LOOKS_AROUND.test(token) && !OPTIONAL.test(end)) choices.push(pairs);
      }
      const sure = LITERAL.test(token) ? token.charAt(0) : '';
      if (sure !== '' && before !== '') choices.push([before + sure]);
      before = sure;
    }
  }

  /** Returns the choice whose pairs are in the fewest patterns. */
  #surest(choices: readonly (readonly string[])[]): Pairs {
    let [surest, least]: [Pairs, number] = [null, Number.POSITIVE_INFINITY];
    for (const pairs of choices) {
      const cost = pairs.reduce((sum, pair) => sum + this.#costOf(pair), 0);
      if (cost < least) [surest, least] = [pairs, cost];
    }
    return surest;
  }
}

/** Returns for each pattern pairs of which each name that matches has one, preferring rare pairs; `['']` if none are certain. */
export function surePairs(patterns: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const pattern of patterns)
    for (let i = 0; i + 1 < pattern.length; i++) {
      const pair = pattern.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  const costOf = (pair: string): number => counts.get(pair) ?? 1;
  return patterns.map((pattern) => [...new Set(new PatternReader(pattern, costOf).alternatives().pairs ?? [''])]);
}
