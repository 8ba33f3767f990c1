import { layOutAutoGrids } from '../../../src/analysis/auto-grids/lay-out-auto-grids';
import { findInnerPoint } from '../../../src/geometry/find-inner-point';
import { isInside } from '../../../src/geometry/locate-point';
import type { OutputFeature, PropertyValue } from '../../../src/io/write-geojson';
import { byId } from '../../../src/lib/by-id';
import { runSteps } from '../../../src/lib/run-steps';
import type { LocalName, MultiPolygonRings, Street } from '../../../src/model/district';
import type { NamedArea } from '../read-areas';

export interface BuiltAreas {
  readonly boundary: MultiPolygonRings;
  readonly grids: readonly OutputFeature[];
  readonly neighbourhoods: readonly OutputFeature[];
}

interface AreasRequest {
  readonly boundary: MultiPolygonRings;
  readonly name: LocalName;
  readonly streets: readonly Street[];
  /** Areas of a file, or how many are to be laid out. */
  readonly grids: readonly NamedArea[] | number;
  readonly neighbourhoods: readonly NamedArea[] | null;
}

/**
 * Grids and neighbourhoods: those of the files as they are, with every member; else grids from street blocks
 * and one neighbourhood for all, both marked as illustrative.
 */
export function buildAreas({ boundary, name, streets, grids, neighbourhoods }: AreasRequest): BuiltAreas {
  const given = neighbourhoods?.map((area, i) => ({ ...area, id: area.id ?? `N-${i + 1}` })) ?? [];
  if (typeof grids !== 'number') {
    const around = given.length > 0 ? given.map(toNeighbourhood) : [wholeDistrict(name, boundary)];
    return {
      boundary,
      grids: grids.map((grid, i) => toGrid(grid, i, around)).sort(byId),
      neighbourhoods: around.sort(byId),
    };
  }
  const laidOut = runSteps(
    layOutAutoGrids({
      boundary,
      lines: streets.filter(({ elevated }) => !elevated),
      count: grids,
      zones: given,
    }),
  );
  if (!laidOut) throw new Error('The boundary encloses nothing that could be cut into grids.');
  const outlines = new Map(laidOut.zones.map(({ id, polygons }) => [id, polygons]));
  const rest = laidOut.rest.length > 0 ? [wholeDistrict(name, laidOut.rest, 'N-rest')] : [];
  const around =
    given.length > 0
      ? [
          ...given.map((area) =>
            toNeighbourhood({ ...area, polygons: outlines.get(area.id) ?? area.polygons }),
          ),
          ...rest,
        ]
      : [wholeDistrict(name, laidOut.boundary)];
  return {
    boundary: laidOut.boundary,
    neighbourhoods: around.sort(byId),
    grids: laidOut.grids
      .map(
        ({ id, rings, zone }): OutputFeature => ({
          id,
          geometry: { kind: 'area', polygons: [rings] },
          properties: {
            name: id,
            ref: id,
            neighbourhood: zone ?? (rest[0] ?? around[0])?.id,
            source:
              laidOut.basis === 'blocks'
                ? 'illustrative: merged from street blocks by the computer; no office has drawn it'
                : 'illustrative: cut by straight lines; no office has drawn it',
            confidence: 'illustrative',
          },
        }),
      )
      .sort(byId),
  };
}

const wholeDistrict = (name: LocalName, polygons: MultiPolygonRings, id = 'N-1'): OutputFeature => ({
  id,
  geometry: { kind: 'area', polygons },
  properties: {
    name: name.zh,
    'name:en': name.en,
    source:
      id === 'N-1'
        ? 'illustrative: the whole district, since no neighbourhoods were given'
        : 'illustrative: what none of the neighbourhoods that were given covers',
    confidence: 'illustrative',
  },
});

function toNeighbourhood({ id, properties, polygons }: NamedArea & { readonly id: string }): OutputFeature {
  return {
    id,
    geometry: { kind: 'area', polygons },
    properties: { name: id, ...ofFile(properties) },
  };
}

/** The neighbourhood that a grid names, else the one in which a point of it lies. */
function toGrid(
  { id, properties, polygons }: NamedArea,
  i: number,
  around: readonly OutputFeature[],
): OutputFeature {
  const own = id ?? `G-${String(i + 1).padStart(2, '0')}`;
  const named = around.find((area) => area.id === properties.neighbourhood);
  const inner = findInnerPoint(polygons[0]?.[0] ?? []);
  const found =
    named ??
    around.find(({ geometry }) => inner && geometry.kind === 'area' && isInside(inner, geometry.polygons)) ??
    around[0];
  return {
    id: own,
    geometry: { kind: 'area', polygons },
    properties: { name: own, ...ofFile(properties), neighbourhood: found?.id },
  };
}

const ofFile = (properties: NamedArea['properties']): Record<string, PropertyValue> => ({
  source: 'a file of the person who built the pack',
  confidence: 'medium',
  ...(properties as Record<string, PropertyValue>),
});
