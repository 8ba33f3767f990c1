import { appError, messageOf } from '../../lib/app-error';
import type { ImportOperations } from './import-messages';
import type { ImportAnsweringPort, ImportProgress } from './import-port';

/** Makes the operations of one import worker; `tell` hears how far the call of the moment has come. */
export type CreateImportOperations = (tell: (progress: ImportProgress) => void) => ImportOperations;

/** Answers the calls that come in over a port, each with a signal that its `stop` aborts. */
export function answerImportCalls(port: ImportAnsweringPort, create: CreateImportOperations): void {
  const running = new Map<number, AbortController>();
  let lastId = 0;
  const operations = create((progress) => {
    if (running.has(lastId)) port.postMessage({ kind: 'progress', id: lastId, progress }, []);
  });
  port.onmessage = async ({ data: request }) => {
    if (request.kind === 'stop') {
      running.get(request.id)?.abort();
      return;
    }
    const { id, name, argument } = request;
    const controller = new AbortController();
    running.set(id, controller);
    lastId = id;
    try {
      const value = await operations[name](argument as never, controller.signal);
      if (!controller.signal.aborted) port.postMessage({ kind: 'done', id, value }, buffersOf(value));
    } catch (thrown) {
      if (controller.signal.aborted) return;
      port.postMessage({ kind: 'failed', id, error: appError('import-failed', messageOf(thrown)) }, []);
    } finally {
      running.delete(id);
    }
  };
  port.postMessage({ kind: 'ready' }, []);
}

/** Positions of a report are handed over, not copied: 100,000 of them are 1.6 MB. */
function buffersOf(value: unknown): Transferable[] {
  const positions = typeof value === 'object' && value !== null ? Reflect.get(value, 'positions') : null;
  return positions instanceof Float64Array ? [positions.buffer as ArrayBuffer] : [];
}
