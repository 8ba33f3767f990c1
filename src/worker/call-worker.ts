import type { OperationName, WorkerRequest, WorkerResponse } from './messages';
import { createWaitingCalls } from './waiting-calls';

/** The end of a worker that the page holds; a worker in a browser, a port in a test. */
export interface CallingPort {
  onmessage: ((event: MessageEvent<WorkerResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(request: WorkerRequest): void;
  terminate(): void;
}

/** The worker is gone: thrown to calls that waited for it, which can be made anew elsewhere. */
export class WorkerLostError extends Error {
  override readonly name = 'WorkerLostError';
}

export interface WorkerCalls {
  readonly call: (name: OperationName, argument: unknown, signal: AbortSignal) => Promise<unknown>;
  readonly close: () => void;
}

/** Calls over a port. When the worker fails to load or dies, every waiting call learns it at once. */
export function callWorker(port: CallingPort): WorkerCalls {
  const waiting = createWaitingCalls();
  let isLost = false;

  const lose = () => {
    isLost = true;
    port.terminate();
    waiting.rejectAll(new WorkerLostError('The worker has stopped.'));
  };
  port.onmessage = ({ data }) => waiting.settle(data);
  port.onerror = (event) => {
    event.preventDefault();
    lose();
  };
  port.onmessageerror = lose;

  return {
    call: async (name, argument, signal) => {
      if (isLost) throw new WorkerLostError('The worker has stopped.');
      return waiting.add(
        signal,
        (id) => port.postMessage({ kind: 'call', id, name, argument }),
        (id) => port.postMessage({ kind: 'stop', id }),
      );
    },
    close: lose,
  };
}
