import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type AppError, appError, messageOf } from '../lib/app-error';
import type { Answer } from './latest-answer';

/**
 * Keeps an answer in step with a question that may change faster than it is answered (a slider, a seat in
 * the hand). One call is on its way at a time; of the questions that come meanwhile only the newest is
 * asked. `latestAnswer` would abort every call while the hand moves and never answer. `null` asks nothing
 * and keeps the last answer.
 */
export function liveAnswer<Question, T>(
  question: ReadonlySignal<Question | null>,
  ask: (question: Question, abort: AbortSignal) => Promise<T>,
): Answer<T> {
  const value = signal<T | null>(null);
  const isBusy = signal(false);
  const error = signal<AppError | null>(null);
  const attempt = signal(0);
  const neverAborted = new AbortController().signal;
  let waiting: { readonly question: Question } | null = null;

  async function answerAll(): Promise<void> {
    isBusy.value = true;
    while (waiting !== null) {
      const asked: { readonly question: Question } = waiting;
      waiting = null;
      try {
        value.value = await ask(asked.question, neverAborted);
        error.value = null;
      } catch (thrown) {
        error.value = appError('not-computed', messageOf(thrown));
      }
    }
    isBusy.value = false;
  }

  effect(() => {
    // Subscribes: a further attempt asks again.
    attempt.value;
    const asked = question.value;
    if (asked === null) return;
    waiting = { question: asked };
    if (!isBusy.peek()) void answerAll();
  });
  const retry = () => {
    attempt.value += 1;
  };
  return { value, isBusy, error, retry };
}
