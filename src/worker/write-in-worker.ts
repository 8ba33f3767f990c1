import type { SeatFile, SeatFileOrder } from '../io/write-seat-features/seat-file';
import type { Result } from '../lib/result';

/** What is needed of a worker; a worker in a browser, a stand-in in a test. */
export interface WritingPort {
  onmessage: ((event: MessageEvent<Result<SeatFile>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: SeatFileOrder): void;
  terminate(): void;
}

/**
 * Writes a file of seats in a worker that ends with it; on the page where none can be started or it fails.
 */
export async function writeInWorker(
  order: SeatFileOrder,
  start: () => WritingPort = startWorker,
): Promise<Result<SeatFile>> {
  try {
    return await askWorker(order, start());
  } catch {
    const { writeSeatFile } = await import('../io/write-seat-features/write-seat-file');
    return writeSeatFile(order);
  }
}

function askWorker(order: SeatFileOrder, port: WritingPort): Promise<Result<SeatFile>> {
  return new Promise<Result<SeatFile>>((resolve, reject) => {
    port.onmessage = ({ data }) => resolve(data);
    port.onerror = (event) => {
      event.preventDefault();
      reject(new Error('The worker has stopped.'));
    };
    port.postMessage(order);
  }).finally(() => port.terminate());
}

const startWorker = (): WritingPort =>
  new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
