import { anything, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/worker/create-answerer';
import { cutAnswer } from '../../src/worker/cut-answer';
import { joinAnswer } from '../../src/worker/join-answer';
import { type CallReply, createWaitingCalls } from '../../src/worker/waiting-calls';
import { weigh } from '../../src/worker/weigh-answer';

/** Grids of a city, each with rings of its own. */
const city = (grids: number) => ({
  request: { walk: 100 },
  grids: Array.from({ length: grids }, (_, i) => ({
    id: `G${i}`,
    rings: [Array.from({ length: 30 }, (_, corner) => [i, corner / 3])],
  })),
  ranks: new Map(Array.from({ length: grids }, (_, i) => [`G${i}`, { rank: i + 1 }] as const)),
  codes: new Uint8Array(grids),
  inner: { none: null, streets: Array.from({ length: grids }, (_, i) => `street ${i} of a large city`) },
});

/** What arrives in another thread. */
const copied = <T>(value: T): T => structuredClone(value);

describe('cutting an answer', () => {
  it('leaves a small one as it is', () => {
    const answer = city(3);
    const cut = cutAnswer(answer);
    expect(cut.rest).toBe(answer);
    expect(cut.parts).toEqual([]);
  });

  it('gives parts that are light and put together are the same answer, in the same order', () => {
    const answer = city(4_000);
    const { rest, parts } = cutAnswer(answer);
    expect(parts.length).toBeGreaterThan(10);
    for (const part of [rest, ...parts]) expect(weigh(part, Number.MAX_SAFE_INTEGER)).toBeLessThan(10_000);
    const joined = joinAnswer(copied(rest), parts.map(copied)) as ReturnType<typeof city>;
    expect(joined).toEqual(answer);
    expect([...joined.ranks.keys()]).toEqual([...answer.ranks.keys()]);
    expect(answer).toEqual(city(4_000));
  });

  it('puts together whatever it cuts', () => {
    assert(
      property(anything({ withMap: true, withTypedArray: true }), constantFrom(1, 3_000), (item, times) => {
        const answer = {
          list: Array.from({ length: times }, () => item),
          map: new Map(Array.from({ length: times }, (_, i) => [i, item])),
        };
        const { rest, parts } = cutAnswer(answer);
        expect(joinAnswer(rest, parts)).toEqual(answer);
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});

describe('an answer in parts', () => {
  const ask = async (value: unknown, beforeDone: (abort: AbortController) => void = () => {}) => {
    const replies: CallReply[] = [];
    const waiting = createWaitingCalls();
    const abort = new AbortController();
    const answer = createAnswerer(
      { ask: async () => value },
      'failed',
      (reply) => replies.push(reply),
      () => true,
    );
    const asked = waiting.add(
      abort.signal,
      (id) => void answer({ kind: 'call', id, name: 'ask', argument: null }),
      () => {},
    );
    asked.catch(() => {});
    await expect.poll(() => replies.at(-1)?.kind).toBe('done');
    for (const reply of replies.slice(0, -1)) waiting.settle(copied(reply));
    beforeDone(abort);
    waiting.settle(copied(replies.at(-1) as CallReply));
    return { asked, replies };
  };

  it('is whole for who asked', async () => {
    const { asked, replies } = await ask(city(4_000));
    expect(replies.length).toBeGreaterThan(10);
    expect(await asked).toEqual(city(4_000));
  });

  it('is one message where it is small', async () => {
    const { asked, replies } = await ask(city(35));
    expect(replies.map(({ kind }) => kind)).toEqual(['done']);
    expect(await asked).toEqual(city(35));
  });

  it('is let go when nobody waits for it any more', async () => {
    const { asked } = await ask(city(4_000), (abort) => abort.abort(new Error('left')));
    await expect(asked).rejects.toThrow('left');
  });
});
