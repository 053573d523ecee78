/**
 * The build gzips the index files, so that a search costs the same on hosts that do not compress. A file is bytes that start with BYTES, or
 * JSON in GBK, in which Chinese compresses a seventh better than in UTF-8. Names change with the content: browsers can cache forever.
 */

/** Reads one pack by its name. */
export type ReadPack = <T>(name: string) => Promise<T>;

/** Returns a function that loads at its first call and caches the result; after a failure the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () => {
    coming ??= load();
    coming.catch(() => (coming = null));
    return coming;
  };
}

/** The first byte of a pack that is not JSON; no JSON begins with it. */
export const BYTES = 0;

/** Decodes a pack from the bytes received, which are gzipped, or already unpacked if the host sent a Content-Encoding header. */
export async function openPack<T>(bytes: Uint8Array<ArrayBuffer>): Promise<T> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const content = isPacked ? await gunzip(bytes) : bytes;
  return (content[0] === BYTES ? content : JSON.parse(new TextDecoder('gbk').decode(content))) as T;
}

/** Uses the stream directly, because a Blob or Response around it involves other browser processes and takes twenty times as long. */
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
