import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type AppError, appError, messageOf } from '../lib/app-error';
import type { Answer } from './latest-answer';

/**
 * Keeps an answer in step with a question that may change faster than it is answered (a slider, a seat in
 * the hand). One call is on its way at a time; of the questions that come meanwhile only the newest is
 * asked. `latestAnswer` would abort every call while the hand moves and never answer. `null` asks nothing
 * and keeps the last answer; what is on its way is then aborted, for nobody waits for it.
 * @param subject what the questions are about: when it becomes another, the call about the one before is
 * aborted as well.
 */
export function liveAnswer<Question, T>(
  question: ReadonlySignal<Question | null>,
  ask: (question: Question, abort: AbortSignal) => Promise<T>,
  subject?: ReadonlySignal<unknown>,
): Answer<T> {
  const value = signal<T | null>(null);
  const isBusy = signal(false);
  const error = signal<AppError | null>(null);
  const attempt = signal(0);
  let running = new AbortController();
  let lastSubject: unknown;
  let waiting: { readonly question: Question } | null = null;

  async function answerAll(): Promise<void> {
    isBusy.value = true;
    while (waiting !== null) {
      const asked: { readonly question: Question } = waiting;
      waiting = null;
      running = new AbortController();
      const { signal: abort } = running;
      try {
        const answer = await ask(asked.question, abort);
        if (abort.aborted) continue;
        value.value = answer;
        error.value = null;
      } catch (thrown) {
        if (!abort.aborted) error.value = appError('not-computed', messageOf(thrown));
      }
    }
    isBusy.value = false;
  }

  effect(() => {
    // Subscribes: a further attempt asks again.
    attempt.value;
    const asked = question.value;
    const isOtherSubject = subject !== undefined && subject.value !== lastSubject;
    lastSubject = subject?.value;
    if (asked === null || isOtherSubject) running.abort();
    waiting = asked === null ? null : { question: asked };
    if (asked === null) return;
    if (!isBusy.peek()) void answerAll();
  });
  const retry = () => {
    attempt.value += 1;
  };
  return { value, isBusy, error, retry };
}
