import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type AppError, appError, messageOf } from '../lib/app-error';

export interface Answer<T> {
  /** The newest good answer; it stays on screen while the next one is on its way. */
  readonly value: ReadonlySignal<T | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<AppError | null>;
  /** Asks the same question again, after an error. */
  readonly retry: () => void;
}

/**
 * Keeps an answer in step with a question: a new question aborts the one before (newest wins), `null`
 * asks nothing and keeps the last answer.
 */
export function latestAnswer<Question, T>(
  question: ReadonlySignal<Question | null>,
  ask: (question: Question, abort: AbortSignal) => Promise<T>,
): Answer<T> {
  const value = signal<T | null>(null);
  const isBusy = signal(false);
  const error = signal<AppError | null>(null);
  const attempt = signal(0);
  effect(() => {
    // Subscribes: a further attempt asks again.
    attempt.value;
    const asked = question.value;
    if (asked === null) return;
    const controller = new AbortController();
    isBusy.value = true;
    ask(asked, controller.signal).then(
      (answer) => {
        if (controller.signal.aborted) return;
        value.value = answer;
        error.value = null;
        isBusy.value = false;
      },
      (thrown: unknown) => {
        if (controller.signal.aborted) return;
        error.value = appError('not-computed', messageOf(thrown));
        isBusy.value = false;
      },
    );
    return () => controller.abort();
  });
  const retry = () => {
    attempt.value += 1;
  };
  return { value, isBusy, error, retry };
}
