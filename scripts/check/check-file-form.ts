import type { Breach } from '../../src/analysis/invariants/data';
import { signedRingArea } from '../../src/geometry/ring-area';
import type { Position } from '../../src/lib/units';
import type { DataCheck } from './data';

interface RawFeature {
  readonly id?: string | number;
  readonly properties?: { readonly id?: string | number } | null;
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
}

/**
 * How the files are written, which the readers forgive but a pack should not need forgiven: six
 * decimals, the right-hand rule, features in the order of their ids. Takes texts by file name. What the
 * readers leave out, for want of an id or of a ring, is theirs to name.
 */
export function checkFileForm(files: Readonly<Record<string, string>>): DataCheck[] {
  const features = Object.entries(files).flatMap(([file, text]) =>
    readFeatures(text).flatMap((feature) => {
      const id = feature.id ?? feature.properties?.id;
      return id === undefined || id === null ? [] : [{ file, feature, id: String(id) }];
    }),
  );
  return [
    {
      check: 'six-decimals',
      checked: features.length,
      breaches: features.flatMap(({ feature, id }) => findLongDecimal(id, feature)),
    },
    {
      check: 'right-hand-rule',
      checked: features.length,
      breaches: features.flatMap(({ feature, id }) => findWrongWinding(id, feature)),
    },
    {
      check: 'sorted-by-id',
      checked: features.length,
      breaches: features.flatMap(({ file, id }, index): Breach[] => {
        const before = features[index - 1];
        if (!before || before.file !== file || before.id < id) return [];
        return [
          { id, field: 'id', value: `after ${before.id}`, expectation: 'features in the order of their ids' },
        ];
      }),
    },
  ];
}

function readFeatures(text: string): readonly RawFeature[] {
  try {
    const { features } = JSON.parse(text);
    return Array.isArray(features)
      ? features.filter((feature) => typeof feature === 'object' && feature)
      : [];
  } catch {
    // The readers have said so already.
    return [];
  }
}

function findLongDecimal(id: string, { geometry }: RawFeature): Breach[] {
  const long = listNumbers(geometry?.coordinates).find((value) => Math.round(value * 1e6) / 1e6 !== value);
  return long === undefined
    ? []
    : [{ id, field: 'geometry', value: String(long), expectation: 'at most six decimals' }];
}

/** The deepest nesting of RFC 7946: polygons, rings, positions, numbers. */
const deepestNesting = 4;

function listNumbers(value: unknown, depth = deepestNesting): number[] {
  if (typeof value === 'number') return [value];
  return depth === 0 ? [] : listOf(value).flatMap((member) => listNumbers(member, depth - 1));
}

function findWrongWinding(id: string, { geometry }: RawFeature): Breach[] {
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? listOf(geometry.coordinates)
        : [];
  return polygons.flatMap((rings) =>
    listOf(rings).flatMap((ring, index): Breach[] => {
      if (!isRing(ring)) return [];
      const isCounterClockwise = signedRingArea(ring) > 0;
      if (isCounterClockwise === (index === 0)) return [];
      const expectation = index === 0 ? 'an outline counter-clockwise' : 'a hole clockwise';
      return [
        { id, field: 'geometry', value: isCounterClockwise ? 'counter-clockwise' : 'clockwise', expectation },
      ];
    }),
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isRing = (value: unknown): value is Position[] =>
  Array.isArray(value) &&
  value.length >= 4 &&
  value.every((position) => typeof position?.[0] === 'number' && typeof position[1] === 'number');
