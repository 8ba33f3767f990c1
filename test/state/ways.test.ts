import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { metres, type Position } from '../../src/lib/units';
import { pack } from '../../src/state/district';
import { lens } from '../../src/state/lens';
import { isStraight, nearest, nearestSeats } from '../../src/state/nearest';
import { position } from '../../src/state/position';
import { selection } from '../../src/state/selection';
import { waysOnFoot } from '../../src/state/ways';
import { at, makeDistrict, makeSeat } from '../helpers/make-district';

/** A street along the middle, with a seat at either side of it, and a seat that no street leads to. */
const district = {
  ...makeDistrict({
    seats: [makeSeat('near', at(30, 5)), makeSeat('far', at(90, -5)), makeSeat('apart', at(0, 500))],
  }),
  streets: [
    {
      id: 'main',
      name: null,
      streetClass: 'tertiary',
      line: [at(-100, 0), at(100, 0)],
      lane: false,
      elevated: false,
      walkable: true,
      source: 'test',
      confidence: 'high',
    },
  ],
} as const;

async function stand(where: Position, accuracy: number | null = null): Promise<void> {
  const before = nearest.value.value;
  position.value = { at: where, accuracy: accuracy === null ? null : metres(accuracy), source: 'tap' };
  await expect.poll(() => nearest.value.value).not.toBe(before);
}

const aimOf = () => waysOnFoot.value.map(({ legs }) => legs.at(-1)?.at(-1));

describe('the way on the map', () => {
  beforeAll(() => {
    pack.value = { status: 'ready', district, issues: [] };
  });
  afterEach(() => {
    position.value = null;
    selection.value = null;
    lens.value = 'find';
  });

  it('is none before the person has said where they stand', async () => {
    await expect.poll(() => nearestSeats.value?.length).toBe(3);
    expect(waysOnFoot.value).toEqual([]);
  });

  it('leads to the nearest seat, along the street and by a leg at either end', async () => {
    await stand(at(0, 4));
    expect(aimOf()).toEqual([at(30, 5)]);
    expect(waysOnFoot.value[0]?.rank).toBe(1);
    expect(waysOnFoot.value[0]?.line.length).toBeGreaterThanOrEqual(2);
  });

  it('leads to the seat that is open, and to none while something else is', async () => {
    await stand(at(1, 4));
    selection.value = { kind: 'seat', id: 'far' };
    expect(aimOf()).toEqual([at(90, -5)]);
    selection.value = { kind: 'seat', id: 'apart' };
    expect(waysOnFoot.value).toEqual([]);
    selection.value = { kind: 'grid', id: 'JA-01' };
    expect(waysOnFoot.value).toEqual([]);
    selection.value = null;
    lens.value = 'plan';
    expect(waysOnFoot.value).toEqual([]);
  });

  it('is the same object while there is none, so that the map draws nothing anew', async () => {
    await stand(at(2, 4));
    lens.value = 'adopt';
    const none = waysOnFoot.value;
    lens.value = 'plan';
    expect(waysOnFoot.value).toBe(none);
  });

  it('is none where the list goes by straight lines', async () => {
    await stand(at(0, 800));
    expect(isStraight.value).toBe(true);
    expect(waysOnFoot.value).toEqual([]);
  });

  it('says which side only as far as the fix is sure of it', async () => {
    const acrossOf = () => nearestSeats.value?.map(({ id, walk }) => [id, walk?.across ?? null]);
    await stand(at(0, 4), 3);
    expect(acrossOf()).toEqual([
      ['near', false],
      ['far', true],
      ['apart', null],
    ]);
    // Who is found anew: a good fix that grows coarse on the spot still holds.
    position.value = null;
    await stand(at(0, 4), 15);
    expect(acrossOf()?.map(([, across]) => across)).toEqual([null, null, null]);
  });
});
