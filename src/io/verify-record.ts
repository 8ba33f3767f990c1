import { readBase64Url } from '../lib/base64url';
import { nextTask } from '../lib/next-task';
import { fail, type Result, succeed } from '../lib/result';
import { canonicalText } from '../model/ledger/canonical-text';
import type { Authorship, LedgerEvent, LedgerRecord } from '../model/ledger/event';
import { deviceOfKey } from './device-of-key';
import { signatureScheme, signingUnavailable } from './signature-scheme';

/** The keys of a file by their text; null = no key. A promise, so that two events wait for one import. */
type KnownKeys = Map<string, Promise<KnownKey | null>>;

interface KnownKey {
  readonly key: CryptoKey;
  readonly device: string;
}

/** Events between two breaths of the page; a batch takes a few tens of milliseconds. */
const batchLength = 200;
/** Keys remembered at once: a file made to fill the memory with keys gets no further. */
const keyLimit = 10_000;

/**
 * Who an event from elsewhere is from: `signed`, `unsigned` or `forged` (see `Authorship`). In a browser
 * without WebCrypto nothing can be told apart: `verifyRecords` says so, this says `unsigned`.
 */
export async function verifyRecord(event: LedgerEvent, keys: KnownKeys = new Map()): Promise<Authorship> {
  const subtle = globalThis.crypto?.subtle;
  if ((event.key === undefined && event.signature === undefined) || !subtle) return 'unsigned';
  const signature = readBase64Url(event.signature ?? '');
  const known = await knownKey(event.key ?? '', keys);
  if (!signature || !known || known.device !== event.actor.device) return 'forged';
  const text = new TextEncoder().encode(canonicalText(event));
  const holds = await subtle.verify(signatureScheme, known.key, signature, text);
  return holds ? 'signed' : 'forged';
}

/**
 * Checks the events of a file where they come in, once; later only the verdict is read. 100,000 events
 * take many seconds, so the page breathes between batches.
 * @param onProgress is told how many are done
 * @returns the records in the order of the events, or `signing-unavailable`
 */
export async function verifyRecords(
  events: readonly LedgerEvent[],
  onProgress?: (done: number) => void,
): Promise<Result<readonly LedgerRecord[]>> {
  if (!globalThis.crypto?.subtle) return fail(signingUnavailable);
  const keys: KnownKeys = new Map();
  const records: LedgerRecord[] = [];
  for (let start = 0; start < events.length; start += batchLength) {
    const batch = events.slice(start, start + batchLength);
    const verdicts = await Promise.all(batch.map((event) => verifyRecord(event, keys)));
    batch.forEach((event, index) => {
      records.push({ event, authorship: verdicts[index] ?? 'forged' });
    });
    onProgress?.(records.length);
    await nextTask();
  }
  return succeed(records);
}

function knownKey(text: string, keys: KnownKeys): Promise<KnownKey | null> {
  const known = keys.get(text) ?? importKey(text);
  if (keys.size < keyLimit) keys.set(text, known);
  return known;
}

async function importKey(text: string): Promise<KnownKey | null> {
  const device = await deviceOfKey(text);
  const point = readBase64Url(text);
  if (device === null || !point) return null;
  try {
    const key = await crypto.subtle.importKey('raw', point, signatureScheme, false, ['verify']);
    return { key, device };
  } catch {
    // 65 bytes that are no point of the curve.
    return null;
  }
}
