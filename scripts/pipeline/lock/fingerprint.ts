/** A fingerprint of a text in 24 hexadecimal digits: the first 8 show whether two texts are equal, the other 16 how similar they are. */
import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const BITS = 64;
const plain = (text: string): string => text.replace(/\s/gu, '').normalize('NFKC');

/** Cache of the hashes of character pairs, which recur in and between texts; limited so that a hostile text cannot fill the memory. */
const known = new Map<string, Uint8Array>();
const MOST_KNOWN = 100_000;

function bytesOf(pair: string): Uint8Array {
  const bytes = known.get(pair) ?? md5(utf8ToBytes(pair)).subarray(0, BITS / 8);
  if (known.size < MOST_KNOWN) known.set(pair, bytes);
  return bytes;
}

/** Simhash of a text in 16 hexadecimal digits: every pair of adjacent characters votes on every bit, and similar texts share most votes. */
function likeness(text: string): string {
  const votes = new Int32Array(BITS);
  for (let at = 0; at < Math.max(1, text.length - 1); at++)
    bytesOf(text.slice(at, at + 2)).forEach((byte, i) => {
      for (let b = 0; b < 8; b++) votes[8 * i + b] = (votes[8 * i + b] ?? 0) + ((byte >> b) & 1 ? 1 : -1);
    });
  const bytes = new Uint8Array(BITS / 8);
  votes.forEach((vote, i) => {
    if (vote > 0) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (1 << (i & 7));
  });
  return bytesToHex(bytes);
}

export function fingerprint(text: string): string {
  const words = plain(text);
  return bytesToHex(sha256(utf8ToBytes(words))).slice(0, 8) + likeness(words);
}

/** The similarity of two fingerprints: 1 for equal texts, about 0.5 for texts with nothing in common. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  let different = BigInt(`0x${a.slice(8)}`) ^ BigInt(`0x${b.slice(8)}`);
  let count = 0;
  for (; different > 0n; different &= different - 1n) count++;
  return 1 - count / BITS;
}
