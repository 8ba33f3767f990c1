import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/keeper-world';
import { deviceWithA } from '../helpers/visited-device';

/** Steps of the queue that each call of the storage waits, in turn: on a device it answers when it likes. */
const waits = fc.array(fc.nat({ max: 12 }), { minLength: 4, maxLength: 24 });

/** Lets the storage answer late, each call by its own number of steps. */
function delay(caches: CacheStorage, steps: readonly number[]): void {
  let call = 0;
  for (const name of ['has', 'open', 'delete'] as const) {
    const atOnce = caches[name].bind(caches) as (key: string) => Promise<unknown>;
    const late = async (key: string) => {
      const before = steps[call++ % steps.length] ?? 0;
      for (let step = 0; step < before; step += 1) await null;
      const answer = await atOnce(key);
      for (let step = 0; step < before; step += 1) await null;
      return answer;
    };
    Object.assign(caches, { [name]: late });
  }
}

describe('clearing', () => {
  it('leaves nothing, the page goes on from the network, and storing begins anew', async () => {
    const { world, a } = await deviceWithA(2);
    const { amounts } = await a.answerQuestion({ type: 'clear' });
    expect(amounts.stages.map(({ stored }) => stored)).toEqual([0, 0]);
    expect(await ask(a, 'data/seats.geojson', 'old')).toBe('seats A');
    expect(await world.caches.keys()).toEqual([]);
    await a.answerQuestion({ type: 'store', stage: 2 });
    world.isServerThere = false;
    expect(await ask(a, 'assets/plan-A.js', 'old')).toBe('plan A');
  });

  it('ends what is being stored and what waits its turn', async () => {
    await fc.assert(
      fc.asyncProperty(waits, async (steps) => {
        const { world, a } = await deviceWithA();
        delay(world.caches, steps);
        const stores = [1, 2, 3].map(() => a.answerQuestion({ type: 'store', stage: 2 }));
        const cleared = a.answerQuestion({ type: 'clear' });
        await Promise.allSettled([cleared, ...stores]);
        expect(await world.caches.keys()).toEqual([]);
      }),
      { seed: 20261126, numRuns: 100 },
    );
  });

  it('is not undone by a page that asks for a file in the same moment', async () => {
    await fc.assert(
      fc.asyncProperty(waits, async (steps) => {
        const { world, a } = await deviceWithA();
        delay(world.caches, steps);
        const before = ask(a, 'data/seats.geojson', 'old');
        const cleared = a.answerQuestion({ type: 'clear' });
        const after = ask(a, 'index.html', '', 'new');
        await cleared;
        expect([await before, await after]).toEqual(['seats A', 'page A']);
        expect(await world.caches.keys()).toEqual([]);
      }),
      { seed: 20261126, numRuns: 100 },
    );
  });
});
