/** Set phrases: passages that stand the same in reports of several places. */

/** Characters of one at least; punctuation and white space left out. */
export const SHORTEST = 10;
/** Of whole clauses that stand in reports of WIDESPREAD places shorter ones count. */
export const SHORTEST_CLAUSE = 8;
export const WIDESPREAD = 4;
