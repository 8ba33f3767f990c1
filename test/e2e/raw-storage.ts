import type { Page } from 'playwright-core';
import type { LedgerRecord } from '../../src/model/ledger/event';

/** One request to a store of the page's database. */
export interface RawRequest {
  readonly store: string;
  readonly method: 'put' | 'get' | 'getAll' | 'count' | 'clear' | 'delete';
  readonly values?: readonly unknown[];
}

/** Asks the page's storage past the app, in one transaction; the answers in order. */
export function askStorage(page: Page, requests: readonly RawRequest[]): Promise<unknown[]> {
  return page.evaluate(async (asked) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('zuozuo');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    // Whatever happens below, this connection stands in nobody's way.
    database.onversionchange = () => database.close();
    const transaction = database.transaction(
      asked.map(({ store }) => store),
      'readwrite',
    );
    const answers = asked.map(({ store, method, values = [] }) => {
      const target: IDBObjectStore = transaction.objectStore(store);
      return Reflect.apply(target[method] as (...values: unknown[]) => IDBRequest, target, values);
    });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    return answers.map(({ result }) => result);
  }, requests);
}

/** Records handed to the page at once. */
const batch = 20_000;

/**
 * Puts records into the page's storage, as one write of the given revision. They go over as one text: a hundred thousand
 * objects would be taken apart one by one on the way.
 */
export async function fillLedger(
  page: Page,
  records: readonly LedgerRecord[],
  revision: number,
): Promise<void> {
  for (let start = 0; start < records.length; start += batch)
    await page.evaluate(
      putRecords,
      JSON.stringify(
        records
          .slice(start, start + batch)
          .map(({ event, authorship }) => ({ key: event.id, event, authorship, revision })),
      ),
    );
  await askStorage(page, [{ store: 'meta', method: 'put', values: [revision, 'revision'] }]);
}

/** Runs in the page. */
async function putRecords(text: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('zuozuo');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  database.onversionchange = () => database.close();
  const transaction = database.transaction('records', 'readwrite');
  const store = transaction.objectStore('records');
  for (const record of JSON.parse(text)) store.put(record);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** The name of the page's device. */
export async function readDeviceName(page: Page): Promise<string> {
  const [keys] = await askStorage(page, [{ store: 'keys', method: 'get', values: ['device'] }]);
  return (keys as { readonly device: string }).device;
}

/** Makes the page's device the street office's; returns its name. */
export async function makeOffice(page: Page): Promise<string> {
  await askStorage(page, [{ store: 'profile', method: 'put', values: [{ isOffice: true }, 'device'] }]);
  return readDeviceName(page);
}

/** Whether the page has kept a snapshot of its ledger. */
export async function hasSnapshot(page: Page): Promise<boolean> {
  const [count] = await askStorage(page, [{ store: 'snapshot', method: 'count' }]);
  return (count as number) > 0;
}
