import type { UnzipFile } from 'fflate';
import { nextTask } from '../lib/next-task';

/** What came out of a zip. */
export interface UnpackedEntries {
  /** By path as written in the zip, in the zip's order. */
  readonly entries: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Paths that were not asked for, or came a second time; the first hundred. */
  readonly passedOver: readonly string[];
  /** The zip is damaged or cut off; what is here was read before that. */
  readonly isDamaged: boolean;
  /** More came out than is allowed; what is here is not to be used. */
  readonly isTooMuch: boolean;
}

/** What may come out. */
export interface UnpackingLimits {
  /** Bytes of one entry; 0 = it is passed over. */
  readonly bytesOf: (path: string) => number;
  /** Bytes of all entries together, those left out that `isFree` names. */
  readonly total: number;
  readonly isFree?: (path: string) => boolean;
  readonly entries: number;
}

/** Compressed bytes at a time: deflate makes at most 1,032 times as much of them, here 17 MB. */
const slice = 16_384;

/** Names of passed-over entries that are kept. */
const listedNames = 100;

/**
 * Unpacks a zip as a stream, counting what comes out: a small file that unpacks to gigabytes is given up
 * where it passes a limit, whatever sizes it claims. Never throws but for an abort.
 */
export async function unpackEntries(
  bytes: Uint8Array,
  limits: UnpackingLimits,
  signal?: AbortSignal,
): Promise<UnpackedEntries> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const parts = new Map<string, Uint8Array<ArrayBuffer>[]>();
  const passedOver: string[] = [];
  const unfinished = new Set<string>();
  let total = 0;
  let isTooMuch = false;
  let isDamaged = false;
  const unzip = new Unzip((file) => {
    const limit = limits.bytesOf(file.name);
    if (limit === 0 || parts.has(file.name) || parts.size >= limits.entries) {
      if (passedOver.length < listedNames) passedOver.push(file.name);
      return;
    }
    const list: Uint8Array<ArrayBuffer>[] = [];
    parts.set(file.name, list);
    const isFree = limits.isFree?.(file.name) ?? false;
    let length = 0;
    unfinished.add(file.name);
    collect(file, (part, isLast) => {
      if (isLast) unfinished.delete(file.name);
      length += part.length;
      if (!isFree) total += part.length;
      isTooMuch ||= length > limit || total > limits.total;
      if (!isTooMuch) list.push(part);
    });
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && !isTooMuch; from += slice) {
      unzip.push(bytes.subarray(from, from + slice), from + slice >= bytes.length);
      if ((from / slice) % 16 === 15) await nextTask();
      if (signal?.aborted) break;
    }
  } catch {
    isDamaged = true;
  }
  signal?.throwIfAborted();
  const entries = new Map([...parts].map(([path, list]) => [path, join(list)]));
  return { entries, passedOver, isDamaged: isDamaged || unfinished.size > 0, isTooMuch };
}

function collect(file: UnzipFile, take: (part: Uint8Array<ArrayBuffer>, isLast: boolean) => void): void {
  file.ondata = (error, part, isLast) => {
    if (error) throw error;
    take(part as Uint8Array<ArrayBuffer>, isLast);
  };
  file.start();
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
