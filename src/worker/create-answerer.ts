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
 * Answers calls, each with a signal that its `stop` aborts; one that was stopped is not answered. A
 * large answer is sent in parts, for whoever waits for it would stand still while it comes in.
 * @param code of the error by which something that was thrown is told
 * @param mayBeLarge whether answers may be so large that they are worth cutting
 */
export function createAnswerer<Name extends string>(
  operations: Answering<Name>,
  code: string,
  reply: (reply: CallReply) => void,
  mayBeLarge: () => boolean,
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
      const cut = mayBeLarge() ? (await import('./cut-answer')).cutAnswer(value) : { rest: value, parts: [] };
      if (signal.aborted) return;
      for (const part of cut.parts) reply({ kind: 'part', id, part });
      reply({ kind: 'done', id, value: cut.rest });
    } catch (thrown) {
      if (!signal.aborted) reply({ kind: 'failed', id, error: appError(code, messageOf(thrown)) });
    } finally {
      running.delete(id);
    }
  };
}
