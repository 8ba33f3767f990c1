import type { SeatFile, SeatFileOrder } from '../io/write-seat-features/seat-file';
import type { Result } from '../lib/result';
import { askWorkerOnce, type OncePort } from './ask-worker-once';

export type WritingPort = OncePort<SeatFileOrder, Result<SeatFile>>;

/**
 * Writes a file of seats in a worker that ends with it; on the page where none can be started or it fails.
 */
export async function writeInWorker(
  order: SeatFileOrder,
  start: () => WritingPort = startWorker,
): Promise<Result<SeatFile>> {
  try {
    return await askWorkerOnce(order, start());
  } catch {
    const { writeSeatFile } = await import('../io/write-seat-features/write-seat-file');
    return writeSeatFile(order);
  }
}

const startWorker = (): WritingPort =>
  new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
