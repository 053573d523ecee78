/** A text that folding does not change, as is the case for most clauses. */
const HAN = /^[\u4e00-\u9fff]*$/u;
const NO_LETTER = /[^\p{L}\p{N}.]|\.(?!\d)|(?<!\d)\./gu;

/** Keeps only letters, digits and decimal points, and folds widths: `对此，我们将　采取…` → `对此我们将采取`. */
export const foldSentence = (text: string): string =>
  HAN.test(text) ? text : text.normalize('NFKC').replace(NO_LETTER, '');
