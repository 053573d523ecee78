/** A text as 24 hexadecimal digits: 8 tell whether two texts are equal, 16 how alike they are. */
import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const BITS = 64;
const plain = (text: string): string => text.replace(/\s/gu, '').normalize('NFKC');

/** A pair of characters as 64 bits: the high half, then the low one. */
type Bits = readonly [high: number, low: number];

/** Pairs recur within a text and between texts; hostile ones must not fill the memory. */
const known = new Map<string, Bits>();
const MOST_KNOWN = 100_000;

function bitsOf(pair: string): Bits {
  let bits = known.get(pair);
  if (!bits) {
    const digest = new DataView(md5(utf8ToBytes(pair)).buffer);
    bits = [digest.getUint32(0), digest.getUint32(4)];
    if (known.size < MOST_KNOWN) known.set(pair, bits);
  }
  return bits;
}

/** Every pair of neighbouring characters votes on every bit; alike texts share most votes (simhash). As 16 hexadecimal digits. */
function likeness(text: string): string {
  const votes = new Int32Array(BITS);
  const vote = ([high, low]: Bits): void => {
    for (let b = 0; b < 32; b++) {
      votes[b] = (votes[b] ?? 0) + ((low >>> b) & 1 ? 1 : -1);
      votes[32 + b] = (votes[32 + b] ?? 0) + ((high >>> b) & 1 ? 1 : -1);
    }
  };
  if (text.length < 2) vote(bitsOf(text));
  for (let at = 0; at < text.length - 1; at++) vote(bitsOf(text.slice(at, at + 2)));
  const half = (from: number): string => {
    let bits = 0;
    for (let b = 0; b < 32; b++) if ((votes[from + b] ?? 0) > 0) bits += 2 ** b;
    return bits.toString(16).padStart(8, '0');
  };
  return half(32) + half(0);
}

export function fingerprint(text: string): string {
  const words = plain(text);
  return bytesToHex(sha256(utf8ToBytes(words))).slice(0, 8) + likeness(words);
}

/** 1 for equal texts, about 0.5 for texts that have nothing in common. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  let different = BigInt(`0x${a.slice(8)}`) ^ BigInt(`0x${b.slice(8)}`);
  let count = 0;
  for (; different > 0n; different &= different - 1n) count++;
  return 1 - count / BITS;
}
