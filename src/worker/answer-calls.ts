import { createAnswerer } from './create-answerer';
import type { Operations, WorkerRequest, WorkerResponse } from './messages';

/** The end of a message port that answers: a worker's own scope, or a port in a test. */
export interface AnsweringPort {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(response: WorkerResponse): void;
}

/** Answers the calls that come in over a port. */
export function answerCalls(port: AnsweringPort, operations: Operations): void {
  // A district that came in portions is answered in parts.
  let isLarge = false;
  const answer = createAnswerer(
    operations,
    'analysis-failed',
    (reply) => port.postMessage(reply),
    () => isLarge,
  );
  port.onmessage = ({ data }) => {
    if (data.kind === 'call' && data.name === 'takePortion') isLarge = true;
    void answer(data);
  };
}
