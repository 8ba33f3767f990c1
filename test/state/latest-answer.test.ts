import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { latestAnswer } from '../../src/state/latest-answer';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A question whose answers are released by hand. */
function asking() {
  const question = signal<number | null>(null);
  const calls = new Map<
    number,
    { resolve: (value: string) => void; reject: (reason: Error) => void; abort: AbortSignal }
  >();
  const answer = latestAnswer(
    question,
    (asked, abort) => new Promise<string>((resolve, reject) => calls.set(asked, { resolve, reject, abort })),
  );
  return { question, calls, answer };
}

describe('the latest answer', () => {
  it('ignores an old answer that comes late, and aborts its work', async () => {
    const { question, calls, answer } = asking();
    question.value = 1;
    question.value = 2;
    calls.get(2)?.resolve('two');
    calls.get(1)?.resolve('one');
    await settled();
    expect(answer.value.value).toBe('two');
    expect(calls.get(1)?.abort.aborted).toBe(true);
    expect(answer.isBusy.value).toBe(false);
  });

  it('stays on screen while the next question is being answered', async () => {
    const { question, calls, answer } = asking();
    question.value = 1;
    calls.get(1)?.resolve('one');
    await settled();
    question.value = 2;
    expect(answer.value.value).toBe('one');
    expect(answer.isBusy.value).toBe(true);
  });

  it('survives a failure with a sentence, and recovers with the next answer', async () => {
    const { question, calls, answer } = asking();
    question.value = 1;
    calls.get(1)?.reject(new Error('The grid has no area.'));
    await settled();
    expect(answer.error.value?.message).toBe('The grid has no area.');
    question.value = 2;
    calls.get(2)?.resolve('two');
    await settled();
    expect(answer.error.value).toBeNull();
    expect(answer.value.value).toBe('two');
  });

  it('asks nothing for no question', async () => {
    const { calls, answer } = asking();
    await settled();
    expect(calls.size).toBe(0);
    expect(answer.isBusy.value).toBe(false);
  });
});
