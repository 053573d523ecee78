/**
 * Every file of the index is gzipped by us, so that a search costs the same on hosts that do not compress: bytes that begin with BYTES, which
 * need not be parsed, or JSON in GBK, in which Chinese packs a seventh better than in UTF-8. Files are named by their content and can be kept by the browser forever.
 */

/** Reads one pack by its name. */
export type ReadPack = <T>(name: string) => Promise<T>;

/** Loads when first asked, and once; what failed is tried again the next time. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () => {
    coming ??= load();
    coming.catch(() => (coming = null));
    return coming;
  };
}

/** No JSON begins so. */
export const BYTES = 0;

/** What a pack holds, of bytes as they came: compressed, or already unpacked by a host that says so in its headers. */
export async function openPack<T>(bytes: Uint8Array<ArrayBuffer>): Promise<T> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const content = isPacked ? await gunzip(bytes) : bytes;
  return (content[0] === BYTES ? content : JSON.parse(new TextDecoder('gbk').decode(content))) as T;
}

/** A Blob or Response around the stream would ask the browser's other processes, which takes twenty times as long. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const reader = readable.getReader();
  let whole = new Uint8Array();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const joined = new Uint8Array(whole.length + part.value.length);
    joined.set(whole);
    joined.set(part.value, whole.length);
    whole = joined;
  }
  await written;
  return whole;
}
