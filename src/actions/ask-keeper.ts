import type { KeeperAnswer, KeeperQuestion } from '../offline/data';

/** Asks the service worker; its answer may take as long as storing does. */
export function askKeeper(worker: ServiceWorker, question: KeeperQuestion): Promise<KeeperAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data as KeeperAnswer);
    };
    worker.postMessage(question, [port2]);
  });
}
