import type { AppError } from '../lib/app-error';
import type { AnswerPart } from './cut-answer';
import { joinAnswer } from './join-answer';

/** A call of a worker that came back with a sentence instead of a result. */
export class CallError extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message);
    this.name = 'CallError';
    this.error = error;
  }
}

/** How a worker answers a call; a large answer comes in parts, and `done` is what is left of it. */
export type CallReply =
  | { readonly kind: 'part'; readonly id: number; readonly part: AnswerPart }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: AppError };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  /** Of its answer, so far. */
  readonly parts: AnswerPart[];
}

/** The calls of one port that have not been answered yet. */
export interface WaitingCalls {
  /**
   * A new call: `start` sends it by its id, which counts up. When the signal aborts it rejects at once with the
   * signal's reason, and `stop` tells the worker. @throws as the promise does
   */
  readonly add: (
    signal: AbortSignal,
    start: (id: number) => void,
    stop: (id: number) => void,
  ) => Promise<unknown>;
  /** One that nobody waits for any more is no matter. */
  readonly settle: (reply: CallReply) => void;
  readonly has: (id: number) => boolean;
  readonly rejectAll: (reason: unknown) => void;
}

export function createWaitingCalls(): WaitingCalls {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const take = (id: number): Waiting | undefined => {
    const call = waiting.get(id);
    waiting.delete(id);
    return call;
  };
  return {
    add: (signal, start, stop) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const id = ++lastId;
        const abort = () => {
          if (!take(id)) return;
          stop(id);
          reject(signal.reason);
        };
        const finish =
          <T>(then: (value: T) => void) =>
          (value: T) => {
            signal.removeEventListener('abort', abort);
            then(value);
          };
        signal.addEventListener('abort', abort, { once: true });
        waiting.set(id, { resolve: finish(resolve), reject: finish(reject), parts: [] });
        start(id);
      }),
    settle: (reply) => {
      if (reply.kind === 'part') {
        waiting.get(reply.id)?.parts.push(reply.part);
        return;
      }
      const call = take(reply.id);
      if (reply.kind === 'done') call?.resolve(joinAnswer(reply.value, call.parts));
      else call?.reject(new CallError(reply.error));
    },
    has: (id) => waiting.has(id),
    rejectAll: (reason) => {
      for (const id of [...waiting.keys()]) take(id)?.reject(reason);
    },
  };
}
