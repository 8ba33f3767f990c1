import { appError, messageOf } from '../lib/app-error';
import type { CallReply } from './waiting-calls';

/** A call that comes in over a port, or the word that nobody waits for it any more. */
export type IncomingCall<Name extends string> =
  | { readonly kind: 'call'; readonly id: number; readonly name: Name; readonly argument: unknown }
  | { readonly kind: 'stop'; readonly id: number };

type Answering<Name extends string> = Readonly<
  Record<Name, (argument: never, signal: AbortSignal) => Promise<unknown>>
>;

/**
 * Answers calls, each with a signal that its `stop` aborts; one that was stopped is not answered.
 * @param code of the error by which something that was thrown is told
 */
export function createAnswerer<Name extends string>(
  operations: Answering<Name>,
  code: string,
  reply: (reply: CallReply) => void,
): (request: IncomingCall<Name>) => Promise<void> {
  const running = new Map<number, AbortController>();
  return async (request) => {
    if (request.kind === 'stop') {
      running.get(request.id)?.abort();
      return;
    }
    const { id, name, argument } = request;
    const controller = new AbortController();
    const { signal } = controller;
    running.set(id, controller);
    try {
      const value = await operations[name](argument as never, signal);
      if (!signal.aborted) reply({ kind: 'done', id, value });
    } catch (thrown) {
      if (!signal.aborted) reply({ kind: 'failed', id, error: appError(code, messageOf(thrown)) });
    } finally {
      running.delete(id);
    }
  };
}
