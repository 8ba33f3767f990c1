import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepEqual } from '../../src/lib/keep-equal';

const seed = 20261125;

describe('keepEqual', () => {
  it('gives back the very same object where a copy equals it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Object.is(keepEqual(value, structuredClone(value)), value)).toBe(true);
      }),
      { seed },
    );
  });

  it('never changes what is said', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
        expect(keepEqual(before, structuredClone(next))).toEqual(next);
      }),
      { seed },
    );
  });

  it('keeps the seats of an overlay that did not move, and takes the one that did', () => {
    const before = new Map([
      ['a', { id: 'a', position: [1, 2] }],
      ['b', { id: 'b', position: [3, 4] }],
    ]);
    const next = structuredClone(before).set('b', { id: 'b', position: [3, 5] });
    const kept = keepEqual(before, next);
    expect(kept.get('a')).toBe(before.get('a'));
    expect(kept.get('b')).toEqual({ id: 'b', position: [3, 5] });
    expect(kept).not.toBe(before);
  });

  it('does not take a missing value for an undefined one', () => {
    expect(keepEqual({ a: undefined }, { b: undefined })).toEqual({ b: undefined });
    expect(keepEqual(new Map([['a', undefined]]), new Map([['b', undefined]])).has('b')).toBe(true);
  });
});
