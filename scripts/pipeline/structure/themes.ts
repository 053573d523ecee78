/** The theme of a section, from the words of its heading and text. */
import { THEME_IDS, type ThemeId } from '../../../src/schema/vocabulary.ts';
import { STRONG, type Term } from './terms.ts';

/** Repeating a word tells less each time: 企业 ten times is not ten subjects. */
const REPEAT = 0.6;
/** Weight of the heading against the whole text. */
const HEADING = 0.5;
/** Weight of the themes of the sections below, each by the length of its text: a section that mixes has that of most of it. */
const BELOW = 0.3;
/**
 * Weight of the theme above: 环境整治 under 村容村貌 may be either, and its parent tells. It weighs the more, the fewer of the
 * labelled sections below differ from it: of those on the government's own work 94 % speak of it too, of those on safety 28 %.
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

/** Of a text with few terms the parent tells more: with as many as these (in weight) it weighs twice as much as of a long one. */
const FEW = 40;
/** Fewest that are told apart. */
const FEWEST = 8;

/** How much of the weight of the theme above is left under a heading that names another theme. */
const NAMED = 0.5;

export interface Shares {
  /** Share of each theme in the text in the order of THEME_IDS, between 0 and 1; all 0 where no term stands in it. */
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

/** What a section speaks of. */
export interface Spoken {
  heading: Shares;
  /** Its text with all below it. */
  text: Shares;
}

export interface Themed extends Spoken {
  /** Theme of the section above; null at the top. */
  parent: ThemeId | null;
  /** Shares of the themes of the sections below; empty where there are none. */
  below: ReadonlyMap<ThemeId, number>;
}

/** The theme with the largest share; overview where no term of any theme stands in heading and text. */
export function themeOf({ heading, text, parent, below }: Themed): ThemeId {
  // A heading of plain words alone (狠抓重点工作落实) tells little.
  const weight = HEADING * Math.min(1, heading.total / STRONG);
  // A heading that names another theme (打造一流营商环境 under the government's own work) speaks for itself.
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
