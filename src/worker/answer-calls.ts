import { createAnswerer } from './create-answerer';
import type { Operations, WorkerRequest, WorkerResponse } from './messages';

/** The end of a message port that answers: a worker's own scope, or a port in a test. */
export interface AnsweringPort {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(response: WorkerResponse): void;
}

/** Answers the calls that come in over a port. */
export function answerCalls(port: AnsweringPort, operations: Operations): void {
  const answer = createAnswerer(operations, 'analysis-failed', (reply) => port.postMessage(reply));
  port.onmessage = ({ data }) => void answer(data);
}
