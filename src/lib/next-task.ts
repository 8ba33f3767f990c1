/**
 * Resolves in the next task of the event loop, after the messages that wait. A message channel, since
 * browsers stretch nested timers to 4 ms.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
