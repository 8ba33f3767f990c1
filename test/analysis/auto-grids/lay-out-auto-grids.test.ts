import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AutoGridRequest, AutoGrids, CutLine } from '../../../src/analysis/auto-grids/data';
import { layOutAutoGrids } from '../../../src/analysis/auto-grids/lay-out-auto-grids';
import { checkOutlines } from '../../../src/analysis/invariants/check-outlines';
import { checkTiling } from '../../../src/analysis/invariants/check-tiling';
import { findCentroid } from '../../../src/geometry/find-centroid';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { measureArea, measurePerimeter, toPlanePolygons } from '../../../src/geometry/plane-polygons';
import { paceSteps } from '../../../src/lib/pace-steps';
import { runSteps } from '../../../src/lib/run-steps';
import type { Position, Ring } from '../../../src/lib/units';
import type { District, MultiPolygonRings } from '../../../src/model/district';
import { bundledDistrict } from '../../helpers/bundled-district';

/** Without a pause. */
const layOut = (request: AutoGridRequest) => runSteps(layOutAutoGrids(request));

const bundled = await bundledDistrict();
const centre: Position = [2.35, 48.85];
const plane = createLocalPlane(centre);

/** A ring round the centre, metres from it by angle. */
const starOf = (radii: readonly number[], [cx, cy]: Position = [0, 0]): Ring => {
  const ring = radii.map((radius, i): Position => {
    const angle = (2 * Math.PI * i) / radii.length;
    return plane.toPosition([cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)]);
  });
  return [...ring, ring[0] as Position];
};

/** The laid-out grids as a district, for the checks that every pack must stand. */
function toDistrict({ grids, boundary }: AutoGrids): District {
  const base = bundled;
  const [sample] = base.grids;
  if (!sample) throw new Error('no grid');
  return {
    ...base,
    info: { ...base.info, center: findCentroid(boundary[0]?.[0] as Ring), boundary },
    grids: grids.map(({ id, rings }) => ({ ...sample, id, polygons: [rings], neighbourhoodId: '' })),
    neighbourhoods: [],
    buildings: [],
  };
}

function expectTiling(laidOut: AutoGrids | null, boundary: MultiPolygonRings): AutoGrids {
  if (!laidOut) throw new Error('nothing laid out');
  const district = toDistrict(laidOut);
  const breaches = [...checkTiling(district), checkOutlines(district)].flatMap((check) => check.breaches);
  expect(breaches).toEqual([]);
  // Rounding at the border moves it by less than a decimetre.
  const perimeter = measurePerimeter(toPlanePolygons(boundary, plane));
  const before = measureArea(toPlanePolygons(boundary, plane));
  const after = measureArea(toPlanePolygons(laidOut.boundary, plane));
  expect(Math.abs(before - after)).toBeLessThan(0.1 * perimeter);
  for (const position of laidOut.grids.flatMap(({ rings }) => rings.flat()))
    for (const degrees of position) expect(Math.round(degrees * 1e6) / 1e6).toBe(degrees);
  return laidOut;
}

const lines = fc.array(
  fc.record({
    line: fc.array(
      fc
        .tuple(fc.integer({ min: -700, max: 700 }), fc.integer({ min: -700, max: 700 }))
        .map((at) => plane.toPosition(at)),
      { minLength: 2, maxLength: 8 },
    ),
    lane: fc.boolean(),
  }),
  { maxLength: 25 },
);
const radii = fc.array(fc.integer({ min: 150, max: 600 }), { minLength: 5, maxLength: 24 });

describe('layOutAutoGrids', () => {
  it('tiles any boundary with as many simple grids as are asked for, whatever the streets are', () => {
    fc.assert(
      fc.property(radii, lines, fc.integer({ min: 1, max: 40 }), (star, streets: CutLine[], count) => {
        const boundary = [[starOf(star)]];
        const { grids } = expectTiling(layOut({ boundary, lines: streets, count }), boundary);
        expect(grids).toHaveLength(count);
        for (const { rings } of grids) expect(rings).toHaveLength(1);
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('leaves holes open and gives each piece of a boundary a grid of its own', () => {
    const hole = starOf([80, 80, 80, 80, 80]).toReversed();
    const boundary = [[starOf([500, 480, 500, 510, 490]), hole], [starOf([90, 80, 90, 90], [1200, 0])]];
    const { grids } = expectTiling(layOut({ boundary, lines: [], count: 12 }), boundary);
    expect(grids).toHaveLength(12);
    expect(
      grids.some(({ rings: [outline] }) => (outline?.[0]?.[0] ?? 0) > plane.toPosition([1000, 0])[0]),
    ).toBe(true);
    const one = expectTiling(layOut({ boundary, lines: [], count: 1 }), boundary);
    expect(one.grids.length).toBe(2);
  });

  it('numbers them as one reads, the same way every time, and follows streets where there are any', () => {
    const { info, streets } = bundled;
    const request = {
      boundary: info.boundary,
      lines: streets.filter(({ elevated }) => !elevated),
      count: 35,
    };
    const laidOut = layOut(request);
    expect(layOut(request)).toEqual(laidOut);
    expect(laidOut?.basis).toBe('blocks');
    expect(laidOut?.grids.map(({ id }) => id)).toEqual(
      Array.from({ length: 35 }, (_, i) => `G-${String(i + 1).padStart(2, '0')}`),
    );
    // As near to each other in size as those of the bundled layout, whose search is exact: 32,000 to 63,000 m².
    for (const { area } of laidOut?.grids ?? []) {
      expect(area).toBeGreaterThan(28_000);
      expect(area).toBeLessThan(66_000);
    }
    const vertices = new Set(streets.flatMap(({ line }) => line.map(String)));
    const own = (laidOut?.grids ?? []).flatMap(({ rings }) => rings.flat());
    expect(own.filter((position) => vertices.has(String(position))).length / own.length).toBeGreaterThan(0.9);
  });

  it('lets no grid go across a zone, and tells the zones with the vertices of the grids', () => {
    const { info, neighbourhoods, streets } = bundled;
    const zones = neighbourhoods.map(({ id, polygons }) => ({ id, polygons }));
    const laidOut = layOut({ boundary: info.boundary, lines: streets, count: 40, zones });
    expect(laidOut?.grids).toHaveLength(40);
    const district = { ...toDistrict(laidOut as AutoGrids) };
    const [sample] = neighbourhoods;
    const withZones: District = {
      ...district,
      neighbourhoods: (laidOut?.zones ?? []).map(({ id, polygons }) => ({
        ...(sample as never as object),
        id,
        polygons,
      })) as never,
      grids: district.grids.map((grid, i) => ({ ...grid, neighbourhoodId: laidOut?.grids[i]?.zone ?? '' })),
    };
    expect(checkTiling(withZones).flatMap(({ breaches }) => breaches)).toEqual([]);
  });

  it('lays nothing out where nothing is enclosed', () => {
    expect(layOut({ boundary: [], lines: [], count: 5 })).toBeNull();
    const line = [plane.toPosition([0, 0]), plane.toPosition([50, 0]), plane.toPosition([0, 0])];
    expect(layOut({ boundary: [[line]], lines: [], count: 5 })).toBeNull();
  });

  it('can be ended between two steps, and is the same in steps as at once', async () => {
    const boundary = bundled.info.boundary;
    const request = { boundary, lines: [], count: 20 };
    let steps = 0;
    const paced = await paceSteps(layOutAutoGrids(request), () => {
      steps += 1;
    });
    expect(paced).toEqual(layOut(request));
    expect(steps).toBeGreaterThan(20);
    let last = 0;
    const ended = paceSteps(layOutAutoGrids(request), async () => {
      last += 1;
      if (last === 10) throw new Error('stopped');
    });
    await expect(ended).rejects.toThrow('stopped');
    expect(last).toBe(10);
  });
});
