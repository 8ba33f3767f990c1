import { describe, expect, it } from 'vitest';
import { coverOutline } from '../../../src/geometry/discs/cover-outline';
import { measureCells } from '../../../src/geometry/discs/measure-cells';
import { prepareOutline } from '../../../src/geometry/discs/prepare-outline';
import { uniteDiscs } from '../../../src/geometry/discs/unite-discs';
import type { PlanePoint } from '../../../src/geometry/local-plane';
import type { PlanePolygons } from '../../../src/geometry/plane-polygons';
import { checkDiscCase } from '../../helpers/check-disc-case';
import { createRandom, makeDiscCase } from '../../helpers/disc-cases';
import { exactCoveredArea } from '../../helpers/exact-covered-area';

const ring = (...corners: PlanePoint[]): PlanePoint[] => [...corners, corners[0]!];
const box = (x: number, y: number, width: number, height: number): PlanePoint[] =>
  ring([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
const square: PlanePolygons = [[box(0, 0, 200, 200)]];

const cover = (centres: readonly PlanePoint[], polygons: PlanePolygons = square, radius = 50) =>
  coverOutline(uniteDiscs(Float64Array.from(centres.flat()), radius), prepareOutline(polygons));

const disc = Math.PI * 50 ** 2;

describe('the covered area of an outline', () => {
  it('is a disc, its half and its quarter', () => {
    expect(cover([[100, 100]]).coveredArea).toBeCloseTo(disc, 9);
    expect(cover([[100, 0]]).coveredArea).toBeCloseTo(disc / 2, 9);
    expect(cover([[200, 200]]).coveredArea).toBeCloseTo(disc / 4, 9);
  });

  it('counts the lens of two discs once, and discs that touch in full', () => {
    const lens = 2 * 50 ** 2 * Math.acos(0.6) - 30 * Math.sqrt(4 * 50 ** 2 - 60 ** 2);
    const two = cover([
      [70, 100],
      [130, 100],
    ]);
    expect(two.coveredArea).toBeCloseTo(2 * disc - lens, 8);
    const touching = cover([
      [50, 100],
      [150, 100],
    ]);
    expect(touching.coveredArea).toBeCloseTo(2 * disc, 8);
  });

  it('is nothing without a centre and far from one, and the gap is the outline', () => {
    for (const centres of [[], [[500, 500]], [[250, 100]]] as PlanePoint[][]) {
      const { coveredArea, gapArea, gaps } = cover(centres);
      expect(coveredArea).toBe(0);
      expect(gapArea).toBe(40_000);
      expect(gaps.map((rings) => rings.map(({ points }) => points.length / 2))).toEqual([[4]]);
    }
  });

  it('is all of an outline that one disc holds or that many cover, without a gap', () => {
    for (const centres of [
      [[100, 100]],
      Array.from({ length: 121 }, (_, i) => [(i % 11) * 20, Math.floor(i / 11) * 20]),
    ] as PlanePoint[][]) {
      const { coveredArea, gaps } = cover(centres, square, 142);
      expect(coveredArea).toBe(40_000);
      expect(gaps).toEqual([]);
    }
  });

  it('is the same for 10,000 centres at one point as for one', () => {
    const many = Array.from({ length: 10_000 }, (): PlanePoint => [60, 70]);
    expect(cover(many)).toEqual(cover([[60, 70]]));
  });

  it('does not know centres that are no numbers', () => {
    expect(
      cover([
        [60, 70],
        [Number.NaN, 1],
        [Number.POSITIVE_INFINITY, 0],
      ]),
    ).toEqual(cover([[60, 70]]));
  });
});

describe('the gap rings', () => {
  it('are a frame with a clockwise hole round a disc inside', () => {
    const { gaps } = cover([[100, 100]]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.map(({ signedArea }) => Math.sign(signedArea))).toEqual([1, -1]);
    expect(gaps[0]?.[1]?.signedArea).toBeCloseTo(-disc, 9);
  });

  it('are a pocket that discs enclose, measured with its arcs', () => {
    const centres = Array.from({ length: 6 }, (_, k): PlanePoint => {
      const angle = (k * Math.PI) / 3;
      return [100 + 80 * Math.cos(angle), 100 + 80 * Math.sin(angle)];
    });
    const { gaps, gapArea } = cover(centres);
    const pocket = gaps.find(([outline]) =>
      outline?.points.every((value, i) => Math.abs(value - 100) < 50 && i >= 0),
    );
    expect(pocket).toHaveLength(1);
    expect(gapArea).toBeCloseTo(40_000 - exactCoveredArea(square, centres, 50), 6);
  });

  it('lie at most a sagitta beside their circles', () => {
    const union = uniteDiscs(Float64Array.of(100, 100), 50);
    for (const sagitta of [0.01, 0.25, 2]) {
      const hole = coverOutline(union, prepareOutline(square), sagitta).gaps[0]?.[1]?.points ?? [];
      const middles = hole.flatMap((x, i) =>
        i % 2 === 0
          ? Math.hypot(
              (x + hole[(i + 2) % hole.length]!) / 2 - 100,
              (hole[i + 1]! + hole[(i + 3) % hole.length]!) / 2 - 100,
            )
          : [],
      );
      expect(50 - Math.min(...middles)).toBeLessThanOrEqual(sagitta + 1e-9);
      expect(50 - Math.min(...middles)).toBeGreaterThan(sagitta / 3);
    }
  });
});

describe('random and degenerate cases', () => {
  it('agree with the oracles, in every respect', () => {
    const faults = Array.from({ length: 2000 }, (_, seed) => checkDiscCase(seed)).flat();
    expect(faults).toEqual([]);
  });

  it('agree cell by cell, the way that stands in where rings cannot be traced at once', () => {
    for (let seed = 0; seed < 500; seed++) {
      const { centres, polygons, radius } = makeDiscCase(seed);
      const { mesh } = uniteDiscs(Float64Array.from(centres.flat()), radius);
      const measured = measureCells(mesh, radius, prepareOutline(polygons));
      expect(Math.abs(measured - exactCoveredArea(polygons, centres, radius))).toBeLessThan(1e-6);
    }
  });

  it('include some whose rings must be traced anew, which are told', () => {
    const retraced = Array.from({ length: 2000 }, (_, seed) => makeDiscCase(seed)).filter(
      ({ centres, polygons, radius }) => cover(centres, polygons, radius).retraced,
    );
    expect(retraced.length).toBeGreaterThan(0);
    expect(retraced.length).toBeLessThan(60);
  });

  it('agree for many centres, whose discs close and open pockets', () => {
    const random = createRandom(7);
    for (const count of [200, 600]) {
      const centres = Array.from({ length: count }, (): PlanePoint => [300 * random(), 300 * random()]);
      const { coveredArea } = cover(centres, [[box(20, 20, 260, 260)]], 12);
      expect(coveredArea).toBeCloseTo(exactCoveredArea([[box(20, 20, 260, 260)]], centres, 12), 6);
    }
  });
});
