import fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areLight, featuresById, portionsOf } from '../../src/map/engine/source-portions';
import { linesFeature, pointFeature } from '../../src/map/sources/geometry';

const byId = (features: readonly Feature[]) => {
  const found = featuresById(features);
  if (!found) throw new Error('The features have no ids of their own.');
  return found;
};

/** A hatch of so many lines. */
const hatchOf = (id: string, lines: number, fill = 'a'): Feature =>
  linesFeature(
    Array.from({ length: lines }, (_, i) => [[i, 0] as const, [i, 1] as const] as never),
    { id, fill },
  );

/** What a source has after its portions: removed first, then added. */
function take(held: ReadonlyMap<string, Feature>, next: ReadonlyMap<string, Feature>) {
  const source = new Map(held);
  for (const { remove = [], add = [] } of portionsOf(held, next)) {
    for (const id of remove) source.delete(id as string);
    for (const feature of add) source.set(feature.properties?.id, feature);
  }
  return source;
}

describe('the portions of a source', () => {
  it('turn any features into any others', () => {
    const features = fc
      .uniqueArray(fc.tuple(fc.string({ maxLength: 2 }), fc.nat({ max: 2500 })), { selector: ([id]) => id })
      .map((list) => list.map(([id, lines]) => hatchOf(id, lines)));
    fc.assert(
      fc.property(features, features, (before, after) => {
        const source = take(byId(before), byId(after));
        for (const { geometry } of source.values())
          expect((geometry as { coordinates: unknown[] }).coordinates).not.toEqual([]);
        expect(new Set(source.keys())).toEqual(new Set(byId(after).keys()));
        for (const [id, feature] of byId(after)) expect(source.get(id)).toBe(feature);
      }),
      { numRuns: 40, seed: 8 },
    );
  });

  it('are small, and hold what has changed alone', () => {
    const before = byId(Array.from({ length: 300 }, (_, i) => hatchOf(`G${i}`, 100)));
    const all = [...portionsOf(new Map(), before)];
    expect(all.length).toBeGreaterThan(10);
    for (const { add = [] } of all) expect(add.length).toBeLessThan(20);

    // The same shapes in other objects, as a source makes them anew.
    const copies = [...before.values()].map((feature) => ({ ...feature }));
    expect([...portionsOf(before, byId(copies))]).toEqual([]);
    const [first, ...others] = copies as [Feature, ...Feature[]];
    const painted = { ...first, properties: { ...first.properties, fill: 'b' } };
    expect([...portionsOf(before, byId([painted, ...others]))]).toEqual([{ remove: [], add: [painted] }]);
    expect([...portionsOf(before, byId(others))]).toEqual([{ remove: ['G0'], add: [] }]);
  });

  it('are not made of features that cannot be told apart', () => {
    const [one, other] = [pointFeature([0, 0], { id: 'S' }), pointFeature([1, 1], { id: 'S' })];
    expect(featuresById([one, other])).toBeNull();
    expect(featuresById([pointFeature([0, 0], {})])).toBeNull();
  });

  it('leave out what has no shape, and take away what has lost it', () => {
    const before = byId([hatchOf('G1', 3), hatchOf('G2', 3)]);
    const after = byId([hatchOf('G1', 0), before.get('G2') as Feature]);
    expect([...after.keys()]).toEqual(['G2']);
    expect([...portionsOf(before, after)]).toEqual([{ remove: ['G1'], add: [] }]);
  });

  it('are not needed for a few shapes', () => {
    expect(areLight([hatchOf('G', 100)])).toBe(true);
    expect(areLight(Array.from({ length: 100 }, (_, i) => hatchOf(`G${i}`, 100)))).toBe(false);
  });
});
