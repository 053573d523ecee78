/**
 * The container of every file of the index: a JSON head and bytes, gzipped by us, so that a search costs the same on hosts
 * that do not compress. Files are named by their content and can be kept by the browser forever.
 */

/** A pack as it was before it was compressed. */
export interface Opened<Head> {
  head: Head;
  body: Uint8Array;
}

/** Reads one pack by its name. */
export type ReadPack = <Head>(name: string) => Promise<Opened<Head>>;

/** Loads when first asked, and once; what failed is tried again the next time. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () => {
    coming ??= load();
    coming.catch(() => (coming = null));
    return coming;
  };
}

/** Head and bytes → one block, not yet compressed: length of the head (4 bytes, little endian), head, bytes. */
export function joinPack(head: unknown, body: Uint8Array = new Uint8Array()): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const block = new Uint8Array(4 + text.length + body.length);
  new DataView(block.buffer).setUint32(0, text.length, true);
  block.set(text, 4);
  block.set(body, 4 + text.length);
  return block;
}

/** The inverse of joinPack, of bytes as they came: compressed, or already unpacked by a host that says so in its headers. */
export async function openPack<Head>(bytes: Uint8Array<ArrayBuffer>): Promise<Opened<Head>> {
  const block = bytes[0] === 0x1f && bytes[1] === 0x8b ? await gunzip(bytes) : bytes;
  const length = new DataView(block.buffer, block.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(block.subarray(4, 4 + length))) as Head;
  return { head, body: block.subarray(4 + length) };
}

/** A Blob or Response around the stream would ask the browser's other processes, which takes twenty times as long. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const parts: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  await written;
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

const UTF16 = new TextDecoder('utf-16le');

/** Text in a pack stands as UTF-16, which packs Chinese a twelfth better than UTF-8. */
export const textOf = (body: Uint8Array): string => UTF16.decode(body);
export const linesOf = (body: Uint8Array): string[] => textOf(body).split('\n');
