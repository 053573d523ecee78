/** A text as 24 hexadecimal digits: 8 tell whether two texts are equal, 16 how alike they are. */
import { createHash } from 'node:crypto';

const BITS = 64;
const plain = (text: string): string => text.replace(/\s/gu, '').normalize('NFKC');

const hash64 = (text: string): bigint => BigInt(`0x${createHash('md5').update(text).digest('hex').slice(0, 16)}`);

/** Every pair of neighbouring characters votes on every bit; alike texts share most votes (simhash). */
function likeness(text: string): bigint {
  const votes = new Array<number>(BITS).fill(0);
  const pairs = text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  for (const pair of pairs) {
    const bits = hash64(pair);
    for (let b = 0; b < BITS; b++) votes[b] = (votes[b] ?? 0) + ((bits >> BigInt(b)) & 1n ? 1 : -1);
  }
  return votes.reduce((sum, vote, b) => (vote > 0 ? sum | (1n << BigInt(b)) : sum), 0n);
}

export function fingerprint(text: string): string {
  const words = plain(text);
  return createHash('sha256').update(words).digest('hex').slice(0, 8) + likeness(words).toString(16).padStart(16, '0');
}

/** 1 for equal texts, about 0.5 for texts that have nothing in common. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  let different = BigInt(`0x${a.slice(8)}`) ^ BigInt(`0x${b.slice(8)}`);
  let count = 0;
  for (; different > 0n; different &= different - 1n) count++;
  return 1 - count / BITS;
}
