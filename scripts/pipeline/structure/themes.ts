/** Finds the theme of a section from the terms in its heading and text. */
import { THEME_IDS, type ThemeId } from '../../../src/schema/vocabulary.ts';
import { STRONG, type Term } from './terms.ts';

/** Exponent of the count of a term, because each repetition says less: 企业 ten times is not ten subjects. */
const REPEAT = 0.6;
/** Weight of the heading relative to the text. */
const HEADING = 0.5;
/** Weight of the themes of the sections below, by the length of their texts: a mixed section has the theme of most of its text. */
const BELOW = 0.3;
/**
 * Weight of the theme of the section above, which decides unclear cases: 环境整治 under 村容村貌. It is larger the more of the labelled
 * sections below have the same theme: 94 % of those below the government's own work, 28 % of those below safety.
 */
const PARENT: Readonly<Record<ThemeId, number>> = {
  overview: 0,
  government: 0.35,
  environment: 0.2,
  industry: 0.15,
  economy: 0.12,
  urban: 0.08,
  livelihood: 0.1,
  rural: 0.08,
  tourism: 0.08,
  epidemic: 0.08,
  governance: 0.05,
  safety: 0.01,
};

/** In a text with few terms the parent weighs more: twice as much at this sum of weights as in a long text. */
const FEW = 40;
/** Lower limit of the sum of weights in that formula. */
const FEWEST = 8;

/** Factor of the parent's weight if the heading names another theme. */
const NAMED = 0.5;

export interface Shares {
  /** Share of each theme in the text, 0 to 1, in the order of THEME_IDS; all 0 if the text has no terms. */
  shares: Float64Array;
  /** Sum of the weights of the terms found. */
  total: number;
}

export function themeShares(counts: Iterable<readonly [Term, number]>): Shares {
  const shares = new Float64Array(THEME_IDS.length);
  let total = 0;
  for (const [{ theme, weight }, count] of counts) {
    const score = weight * count ** REPEAT;
    shares[theme] = (shares[theme] ?? 0) + score;
    total += score;
  }
  return { shares: total > 0 ? shares.map((share) => share / total) : shares, total };
}

/** The theme shares of a section. */
export interface Spoken {
  heading: Shares;
  /** Its text and all below it. */
  text: Shares;
}

export interface Themed extends Spoken {
  /** Theme of the section above; null at the top. */
  parent: ThemeId | null;
  /** Shares of the themes of the sections below; empty if there are none. */
  below: ReadonlyMap<ThemeId, number>;
}

/** The theme with the highest score; overview if neither heading nor text has a term of any theme. */
export function themeOf({ heading, text, parent, below }: Themed): ThemeId {
  // A heading with only plain terms (狠抓重点工作落实) says little.
  const weight = HEADING * Math.min(1, heading.total / STRONG);
  // A heading that names another theme than its parent: 打造一流营商环境 under the government's own work.
  const named =
    heading.total >= STRONG &&
    parent !== null &&
    parent !== 'overview' &&
    heading.shares[THEME_IDS.indexOf(parent)] === 0;
  const prior = named ? NAMED : 1 + FEW / Math.max(text.total, FEWEST);
  let best: ThemeId = 'overview';
  let most = 0;
  THEME_IDS.forEach((theme, i) => {
    const share = (text.shares[i] ?? 0) + weight * (heading.shares[i] ?? 0) + BELOW * (below.get(theme) ?? 0);
    const score = share + (share > 0 && theme === parent ? prior * PARENT[theme] : 0);
    if (score > most) [best, most] = [theme, score];
  });
  return best;
}
