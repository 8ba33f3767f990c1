import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Usability } from '../../src/analysis/usability/data';
import { metres } from '../../src/lib/units';
import { sourceIds } from '../../src/map/layers/style-context';
import type { MapScene, Symbology } from '../../src/map/scene';
import { createSceneSources, viewStepOf } from '../../src/map/sources/scene-sources';
import { spreadDiscs } from '../../src/map/sources/spread';
import { iconDrawing } from '../../src/map/symbology/icons';
import type { District } from '../../src/model/district';
import { adoptionStatuses } from '../../src/model/vocabulary';
import { bundledDistrict } from '../helpers/bundled-district';
import { cover } from '../helpers/cover';

let district: District;
beforeAll(async () => {
  district = await bundledDistrict();
});

/** A scene in which every look of a seat occurs. */
function sceneOf(symbology: Symbology, change: Partial<MapScene> = {}): MapScene {
  const answers: readonly Usability[] = ['usable', 'unusable', 'unknown'];
  const { seats } = district;
  return {
    district,
    language: 'zh',
    theme: 'dark',
    symbology,
    selection: { kind: 'seat', id: seats[3]?.id ?? '' },
    hovered: { kind: 'seat', id: seats[4]?.id ?? '' },
    coverage: symbology === 'plan' ? cover(district, 50, 4) : null,
    usability: new Map(seats.map(({ id }, i) => [id, answers[i % 3] ?? 'unknown'])),
    statuses: new Map(seats.map(({ id }, i) => [id, adoptionStatuses[i % 5] ?? 'available'])),
    ranked: symbology === 'find' ? seats.slice(0, 12).map(({ id }) => id) : [],
    position: { at: district.info.center, accuracy: metres(20) },
    arcs: [],
    keepers: new Set(),
    circle: { center: district.info.center, radius: metres(100) },
    ...change,
  };
}

describe.each(['plan', 'adopt', 'find'] as const)('the sources of %s', (symbology) => {
  it.each([13, 15, 16, 18])('hold every source and only signs that can be drawn at zoom %d', (zoom) => {
    const data = createSceneSources()(sceneOf(symbology), viewStepOf(zoom, 0));
    expect(Object.keys(data).sort()).toEqual([...sourceIds].sort());
    const icons = Object.values(data).flatMap(({ features }) =>
      features.flatMap(({ properties }) => (typeof properties?.icon === 'string' ? [properties.icon] : [])),
    );
    expect(icons.length).toBeGreaterThan(100);
    for (const icon of new Set(icons)) expect(iconDrawing(icon), icon).not.toBeNull();
  });

  it('draw every seat that is not gone once, as a glyph and, unless it bears a number, as a dot', () => {
    const data = createSceneSources()(sceneOf(symbology), viewStepOf(17, 0));
    const there = district.seats.filter(({ condition }) => condition !== 'gone').map(({ id }) => id);
    const idsIn = (source: 'seat-glyphs' | 'seat-dots') =>
      data[source].features.map(({ properties }) => properties?.id);
    expect(idsIn('seat-glyphs')).toEqual(there);
    expect(idsIn('seat-dots')).toHaveLength(there.length - (symbology === 'find' ? numbered() : 0));
  });

  const numbered = () => district.seats.slice(0, 9).filter(({ condition }) => condition !== 'gone').length;
});

describe('sources', () => {
  it('stay the same objects while nothing that they depend on changes', () => {
    const sources = createSceneSources();
    const scene = sceneOf('plan');
    const before = sources(scene, viewStepOf(15, 0));
    const after = sources({ ...scene, hovered: { kind: 'grid', id: 'JA-07' } }, viewStepOf(15.2, 3));
    for (const id of sourceIds) if (id !== 'focus') expect(after[id], id).toBe(before[id]);
  });

  it('name every street, place and building in both languages', () => {
    const data = createSceneSources()(sceneOf('find'), viewStepOf(16, 0));
    for (const id of ['streets', 'building-labels'] as const)
      for (const { properties } of data[id].features)
        expect(Boolean(properties?.zh), JSON.stringify(properties)).toBe(Boolean(properties?.en));
    const park = data['place-points'].features.find(({ properties }) => properties?.kind === 'park');
    expect(park?.properties?.zh).not.toBe(park?.properties?.en);
  });

  it('give each of the 35 grids its own number on its own ground', () => {
    const { plates, grids } = createSceneSources()(sceneOf('plan'), viewStepOf(14, 0));
    expect(new Set(plates.features.map(({ properties }) => properties?.plate)).size).toBe(35);
    expect(plates.features.map(({ properties }) => properties?.id)).toEqual(
      grids.features.map(({ properties }) => properties?.id),
    );
  });
});

describe('seats pushed apart', () => {
  const discs = fc
    .array(
      fc.record({
        x: fc.double({ min: -60, max: 60, noNaN: true }),
        y: fc.double({ min: -60, max: 60, noNaN: true }),
      }),
      {
        minLength: 1,
        maxLength: 24,
      },
    )
    .map((places) => places.map((place, i) => ({ id: `s${i}`, radius: 9 + (i % 3) * 2, ...place })));

  it('never overlap, whatever the crowd, and do not depend on the order that they come in', () => {
    fc.assert(
      fc.property(discs, (crowd) => {
        const places = spreadDiscs(crowd);
        expect(spreadDiscs([...crowd].reverse())).toEqual(places);
        const at = (id: string) => places.get(id) ?? [Number.NaN, Number.NaN];
        for (const a of crowd)
          for (const b of crowd) {
            if (a.id >= b.id) continue;
            const [[ax, ay], [bx, by]] = [at(a.id), at(b.id)];
            expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThanOrEqual(a.radius + b.radius - 1e-6);
          }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('move no farther than it takes to lay the whole crowd side by side; who stands alone stays', () => {
    fc.assert(
      fc.property(discs, (crowd) => {
        const bound = crowd.reduce((sum, { radius }) => sum + 2 * radius, 0);
        const places = spreadDiscs(crowd);
        for (const { id, x, y, radius } of crowd) {
          const [px, py] = places.get(id) ?? [Number.NaN, Number.NaN];
          expect(Math.hypot(px - x, py - y)).toBeLessThanOrEqual(bound);
          const alone = crowd.every(
            (other) => other.id === id || Math.hypot(other.x - x, other.y - y) > bound + radius,
          );
          if (alone) expect([px, py]).toEqual([x, y]);
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});
