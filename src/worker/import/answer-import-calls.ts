import { createAnswerer } from '../create-answerer';
import type { ImportOperations } from './import-messages';
import type { ImportAnsweringPort, ImportProgress } from './import-port';

/** Makes the operations of one import worker; `tell` hears how far the call of the moment has come. */
export type CreateImportOperations = (tell: (progress: ImportProgress) => void) => ImportOperations;

/** Answers the calls that come in over a port, and says when it can. */
export function answerImportCalls(port: ImportAnsweringPort, create: CreateImportOperations): void {
  let running: number | null = null;
  const operations = create((progress) => {
    if (running !== null) port.postMessage({ kind: 'progress', id: running, progress }, []);
  });
  const answer = createAnswerer(
    operations,
    'import-failed',
    (reply) => port.postMessage(reply, reply.kind === 'done' ? buffersOf(reply.value) : []),
    () => true,
  );
  port.onmessage = async ({ data: request }) => {
    if (request.kind === 'call') running = request.id;
    await answer(request);
    if (running === request.id) running = null;
  };
  port.postMessage({ kind: 'ready' }, []);
}

/** Positions of a report are handed over, not copied: 100,000 of them are 1.6 MB. */
function buffersOf(value: unknown): Transferable[] {
  const positions = typeof value === 'object' && value !== null ? Reflect.get(value, 'positions') : null;
  return positions instanceof Float64Array ? [positions.buffer as ArrayBuffer] : [];
}
