import type { AppError } from '../lib/app-error';
import type { OperationName, WorkerRequest, WorkerResponse } from './messages';

/** The end of a worker that the page holds; a worker in a browser, a port in a test. */
export interface CallingPort {
  onmessage: ((event: MessageEvent<WorkerResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(request: WorkerRequest): void;
  terminate(): void;
}

/** A call that came back with a sentence instead of a result. */
export class AnalysisError extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message);
    this.name = 'AnalysisError';
    this.error = error;
  }
}

/** The worker is gone: thrown to calls that waited for it, which can be made anew elsewhere. */
export class WorkerLostError extends Error {
  override readonly name = 'WorkerLostError';
}

export interface WorkerCalls {
  readonly call: (name: OperationName, argument: unknown, signal: AbortSignal) => Promise<unknown>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Calls over a port. When the worker fails to load or dies, every waiting call learns it at once. */
export function callWorker(port: CallingPort): WorkerCalls {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isLost = false;

  const take = (id: number): Waiting | undefined => {
    const call = waiting.get(id);
    waiting.delete(id);
    return call;
  };
  const lose = () => {
    isLost = true;
    port.terminate();
    for (const id of [...waiting.keys()]) take(id)?.reject(new WorkerLostError('The worker has stopped.'));
  };
  port.onmessage = ({ data: response }) => {
    if (response.kind === 'done') take(response.id)?.resolve(response.value);
    else take(response.id)?.reject(new AnalysisError(response.error));
  };
  port.onerror = (event) => {
    event.preventDefault();
    lose();
  };
  port.onmessageerror = lose;

  return {
    call: (name, argument, signal) =>
      new Promise((resolve, reject) => {
        if (isLost) throw new WorkerLostError('The worker has stopped.');
        signal.throwIfAborted();
        const id = ++lastId;
        const stop = () => {
          if (!take(id)) return;
          port.postMessage({ kind: 'stop', id });
          reject(signal.reason);
        };
        const finish =
          <T>(then: (value: T) => void) =>
          (value: T) => {
            signal.removeEventListener('abort', stop);
            then(value);
          };
        signal.addEventListener('abort', stop, { once: true });
        waiting.set(id, { resolve: finish(resolve), reject: finish(reject) });
        port.postMessage({ kind: 'call', id, name, argument });
      }),
    close: lose,
  };
}
