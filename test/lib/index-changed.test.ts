import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexById } from '../../src/lib/index-by-id';
import { indexChanged } from '../../src/lib/index-changed';

const seed = 20261126;

interface Item {
  readonly id: string;
  readonly text: string;
}

const word = fc.oneof(fc.stringMatching(/^[a-f]$/), fc.constantFrom('__proto__', 'constructor'));
const list = fc.uniqueArray(fc.record({ id: word, text: fc.string() }), { selector: ({ id }) => id });

/** A list, and another one in which some items are others, gone or new. */
const change = fc
  .record({ before: list, others: list, gone: fc.uniqueArray(word) })
  .map(({ before, others, gone }) => {
    const next = new Map(before.map((item) => [item.id, item]));
    for (const id of gone) next.delete(id);
    for (const item of others) next.set(item.id, item);
    return {
      before,
      next: [...next.values()],
      ids: new Set([...gone, ...others.map(({ id }) => id)]),
    };
  });

describe('indexChanged', () => {
  it('finds in the changed list what an index of all of it finds', () => {
    fc.assert(
      fc.property(change, fc.array(word), ({ before, next, ids }, asked) => {
        const whole = new Map(next.map((item) => [item.id, item]));
        indexChanged<Item>(next, before, ids);
        const index = indexById(next);
        expect(index.size).toBe(whole.size);
        for (const id of [...asked, ...whole.keys(), ...before.map((item) => item.id)]) {
          expect(index.get(id)).toBe(whole.get(id));
          expect(index.has(id)).toBe(whole.has(id));
        }
        expect([...index]).toEqual([...whole]);
        expect([...index.keys()]).toEqual([...whole.keys()]);
        expect([...index.values()]).toEqual([...whole.values()]);
        const told: Item[] = [];
        index.forEach((item) => void told.push(item));
        expect(told).toEqual(next);
      }),
      { seed },
    );
  });
});
