import { coverOutline } from '../../src/geometry/discs/cover-outline';
import type { DiscCover, GapRing } from '../../src/geometry/discs/data';
import { prepareOutline } from '../../src/geometry/discs/prepare-outline';
import { uniteDiscs } from '../../src/geometry/discs/unite-discs';
import type { PlanePoint } from '../../src/geometry/local-plane';
import type { PlanePolygons } from '../../src/geometry/plane-polygons';
import { type DiscCase, makeDiscCase } from './disc-cases';
import { exactCoveredArea } from './exact-covered-area';
import { hasCrossing } from './has-crossing';
import { turfCoveredArea } from './turf-covered-area';

/** Square metres that rounding may move in a case of some hundred metres. */
const slack = 1e-6;
const sagitta = 0.25;

/** How often the slower questions are asked of a run of seeds. */
const every = { crossing: 5, order: 3, more: 4, turf: 50 } as const;

const coverCase = ({ centres, polygons, radius }: DiscCase): DiscCover =>
  coverOutline(uniteDiscs(Float64Array.from(centres.flat()), radius), prepareOutline(polygons), sagitta);

/**
 * Everything that must hold of the case of a seed, against two independent oracles: what does not, a
 * sentence each.
 */
export function checkDiscCase(seed: number): string[] {
  const one = makeDiscCase(seed);
  const { centres, polygons, radius } = one;
  const faults: string[] = [];
  const hold = (holds: boolean, sentence: () => string) => {
    if (!holds) faults.push(`${one.kind}: ${sentence()}`);
  };
  const cover = coverCase(one);
  const { area, coveredArea, gapArea } = cover;
  const expected = exactCoveredArea(polygons, centres, radius);
  hold(
    Math.abs(coveredArea - expected) <= slack,
    () => `covers ${coveredArea} m², the oracle ${expected} m²`,
  );
  hold(coveredArea >= 0 && coveredArea <= area, () => `covers ${coveredArea} of ${area} m²`);
  hold(
    Math.abs(coveredArea + gapArea - area) <= slack,
    () => `${coveredArea} and ${gapArea} are not ${area}`,
  );
  checkRings(cover, one, hold);
  if (seed % every.crossing === 0)
    hold(!hasCrossing(closedRings(cover), slack), () => 'has rings that cross');
  if (seed % every.order === 0) {
    const other = coverCase({ ...one, centres: [...centres].reverse(), polygons: turn(polygons) });
    hold(
      Math.abs(other.coveredArea - coveredArea) <= slack,
      () => `covers ${other.coveredArea} m² instead of ${coveredArea} m² in another order`,
    );
  }
  if (seed % every.more === 0) {
    const more = coverCase({ ...one, centres: [...centres, firstVertex(polygons)] });
    hold(more.gapArea <= gapArea + slack, () => `has a larger gap with one disc more`);
  }
  if (seed % every.turf === 0) {
    const opinion = turfCoveredArea(polygons, centres, radius);
    // A thousandth of the outline, and what 256 corners lack of every circle.
    const bound = 0.001 * area + 0.0002 * Math.PI * radius ** 2 * Math.min(20, centres.length);
    hold(
      opinion === null || Math.abs(opinion - coveredArea) <= bound,
      () => `covers ${coveredArea} m², Turf ${opinion} m²`,
    );
  }
  return faults;
}

function checkRings(
  { gaps, gapArea, retraced }: DiscCover,
  { centres, radius }: DiscCase,
  hold: (holds: boolean, sentence: () => string) => void,
): void {
  const rings = gaps.flat();
  const exact = rings.reduce((sum, ring) => sum + ring.signedArea, 0);
  const chords = rings.reduce((sum, ring) => sum + signedArea(ring), 0);
  // Rings below a square millimetre are left out; retraced ones have centres moved by up to 0.1 mm.
  const dropped = 2e-6 * (centres.length + 10) + (retraced ? 1 : 0);
  hold(Math.abs(exact - gapArea) <= dropped, () => `has rings of ${exact} m² for a gap of ${gapArea} m²`);
  const bound = sagitta * 2 * Math.PI * radius * centres.length + dropped;
  hold(Math.abs(chords - gapArea) <= bound, () => `has chords of ${chords} m² for a gap of ${gapArea} m²`);
  for (const [outline, ...holes] of gaps) {
    hold((outline?.signedArea ?? 0) > 0, () => 'has an outline that is not counter-clockwise');
    hold(
      holes.every((hole) => hole.signedArea < 0),
      () => 'has a hole that is not clockwise',
    );
  }
  hold(
    rings.every(({ points }) => points.length >= 6),
    () => 'has a ring of fewer than three corners',
  );
  hold(!rings.some(hasRepeat), () => 'has a ring that repeats a position');
}

/** Shoelace formula over the chords. */
function signedArea({ points }: GapRing): number {
  const [x0 = 0, y0 = 0] = points;
  let twice = 0;
  for (let i = 2; i + 3 < points.length; i += 2)
    twice += (points[i]! - x0) * (points[i + 3]! - y0) - (points[i + 2]! - x0) * (points[i + 1]! - y0);
  return twice / 2;
}

const hasRepeat = ({ points }: GapRing): boolean =>
  points.some(
    (x, i) =>
      i % 2 === 0 && x === points.at(i - 2) && points[i + 1] === points.at(i - 1) && points.length > 2,
  );

/** Chords and edges of the gaps as closed rings. */
const closedRings = ({ gaps }: DiscCover): PlanePoint[][] =>
  gaps.flat().map(({ points }) => {
    const ring = points.flatMap((x, i): PlanePoint[] => (i % 2 === 0 ? [[x, points[i + 1]!]] : []));
    return [...ring, ring[0]!];
  });

const firstVertex = (polygons: PlanePolygons): PlanePoint => polygons[0]![0]![0]!;

const turn = (polygons: PlanePolygons): PlanePolygons =>
  polygons.map((rings) => rings.map((ring) => [...ring].reverse()));
