/** The Han characters in the first `rows` rows of the simplified standard GB 2312: 40 rows have the common ones, 72 have all. */
export function gb2312(rows = 72): string {
  const bytes = Array.from({ length: rows * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]);
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes.flat()));
}
