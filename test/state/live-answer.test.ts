import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { liveAnswer } from '../../src/state/live-answer';

/** A worker whose answers a test gives by hand. */
function slowWorker() {
  const asked: number[] = [];
  const pending: ((answer: string) => void)[] = [];
  const failing: ((reason: Error) => void)[] = [];
  const signals: AbortSignal[] = [];
  const ask = (question: number, abort: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      asked.push(question);
      signals.push(abort);
      pending.push(resolve);
      failing.push(reject);
    });
  return {
    asked,
    signals,
    ask,
    answer: async (text: string) => {
      pending.at(-1)?.(text);
      await Promise.resolve();
      await Promise.resolve();
    },
    fail: async () => {
      failing.at(-1)?.(new Error('no file'));
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('a live answer', () => {
  it('asks one question at a time, and of those that came meanwhile only the newest', async () => {
    const worker = slowWorker();
    const question = signal<number | null>(1);
    const live = liveAnswer(question, worker.ask);
    question.value = 2;
    question.value = 3;
    expect(worker.asked).toEqual([1]);
    await worker.answer('one');
    expect(live.value.value).toBe('one');
    expect(worker.asked).toEqual([1, 3]);
    expect(live.isBusy.value).toBe(true);
    await worker.answer('three');
    expect(live.value.value).toBe('three');
    expect(live.isBusy.value).toBe(false);
  });

  it('keeps the last good answer beside an error, and asks again on request', async () => {
    const worker = slowWorker();
    const question = signal<number | null>(1);
    const live = liveAnswer(question, worker.ask);
    await worker.answer('one');
    question.value = 2;
    await worker.fail();
    expect(live.value.value).toBe('one');
    expect(live.error.value?.message).toBe('no file');
    live.retry();
    await worker.answer('two');
    expect(live.value.value).toBe('two');
    expect(live.error.value).toBeNull();
  });

  it('asks nothing while there is no question', () => {
    const worker = slowWorker();
    const live = liveAnswer(signal<number | null>(null), worker.ask);
    expect(worker.asked).toEqual([]);
    expect(live.isBusy.value).toBe(false);
  });

  it('does not abort a question for a newer one', () => {
    const worker = slowWorker();
    const question = signal<number | null>(1);
    liveAnswer(question, worker.ask);
    question.value = 2;
    expect(worker.signals.map(({ aborted }) => aborted)).toEqual([false]);
  });

  it('aborts what is on its way when the question is taken back, without an error, and asks again later', async () => {
    const worker = slowWorker();
    const question = signal<number | null>(1);
    const live = liveAnswer(question, worker.ask);
    await worker.answer('one');
    question.value = 2;
    question.value = 3;
    question.value = null;
    expect(worker.signals.map(({ aborted }) => aborted)).toEqual([false, true]);
    await worker.fail();
    expect(live.error.value).toBeNull();
    expect(live.isBusy.value).toBe(false);
    expect(live.value.value).toBe('one');
    question.value = 4;
    await worker.answer('four');
    expect(worker.asked).toEqual([1, 2, 4]);
    expect(live.value.value).toBe('four');
  });

  it('aborts what is on its way when its subject becomes another, and takes no answer about the old one', async () => {
    const worker = slowWorker();
    const question = signal<number | null>(1);
    const subject = signal('here');
    const live = liveAnswer(question, worker.ask, subject);
    subject.value = 'there';
    expect(worker.signals.map(({ aborted }) => aborted)).toEqual([true]);
    await worker.answer('about here');
    expect(live.value.value).toBeNull();
    expect(worker.asked).toEqual([1, 1]);
    await worker.answer('about there');
    expect(live.value.value).toBe('about there');
  });
});
