import { appError, messageOf } from '../lib/app-error';
import type { Operations, WorkerRequest, WorkerResponse } from './messages';

/** The end of a message port that answers: a worker's own scope, or a port in a test. */
export interface AnsweringPort {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(response: WorkerResponse): void;
}

/** Answers the calls that come in over a port, each with a signal that its `stop` aborts. */
export function answerCalls(port: AnsweringPort, operations: Operations): void {
  const running = new Map<number, AbortController>();
  port.onmessage = async ({ data: request }) => {
    if (request.kind === 'stop') {
      running.get(request.id)?.abort();
      return;
    }
    const { id, name, argument } = request;
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const value = await operations[name](argument as never, controller.signal);
      if (!controller.signal.aborted) port.postMessage({ kind: 'done', id, value });
    } catch (thrown) {
      if (controller.signal.aborted) return;
      port.postMessage({ kind: 'failed', id, error: appError('analysis-failed', messageOf(thrown)) });
    } finally {
      running.delete(id);
    }
  };
}
