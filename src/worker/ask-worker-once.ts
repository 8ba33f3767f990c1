/** What is needed of a worker that does one thing; a worker in a browser, a stand-in in a test. */
export interface OncePort<Order, Answer> {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: Order): void;
  terminate(): void;
}

/** Asks a worker for its answer to one order, and ends it. Rejects where the worker dies. */
export function askWorkerOnce<Order, Answer>(order: Order, port: OncePort<Order, Answer>): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    port.onmessage = ({ data }) => resolve(data);
    port.onerror = (event) => {
      event.preventDefault();
      reject(new Error('The worker has stopped.'));
    };
    port.postMessage(order);
  }).finally(() => port.terminate());
}
