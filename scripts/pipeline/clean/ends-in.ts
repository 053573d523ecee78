const CLOSING = '”’"\'）)》】';

/**
 * Whether a text ends in one of these marks, ignoring closing marks after it: …全面完成。”） ends in 。 (A pattern that ends in `$` would
 * be tried at every character of a long paragraph.)
 */
export function endsIn(marks: string, text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--;
  return end > 0 && marks.includes(text.charAt(end - 1));
}
