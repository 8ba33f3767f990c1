import { layOutAutoGrids } from '../../../analysis/auto-grids/lay-out-auto-grids';
import type { FeatureRecord } from '../../../io/pack-document';
import { toGeometry } from '../../../io/write-geojson';
import { paceSteps } from '../../../lib/pace-steps';
import type { LocalName, MultiPolygonRings, Neighbourhood, Street } from '../../../model/district';
import type { CheckedFeature } from '../check-features';
import { nameNeighbourhood } from '../name-neighbourhood';
import type { Pace } from '../take-a-breath';
import type { WorkedOut } from '../work-out-import';

export interface PlacedGrids {
  readonly grids: readonly FeatureRecord[];
  readonly neighbourhoods: readonly FeatureRecord[];
  /** With the vertices of grids that were laid out in it. */
  readonly boundary: MultiPolygonRings;
}

export interface GridRequest {
  readonly boundary: MultiPolygonRings;
  readonly name: LocalName;
  /** How many are laid out where the files bring none. */
  readonly count: number;
  /** An id that nothing else has. */
  readonly freeId: (id: string) => string;
}

/** What is drawn for the sake of the figures says so. */
const laidOut = { confidence: 'illustrative' } as const;

/**
 * The grids and neighbourhoods of a new district: its own, else grids laid out along the streets that the files
 * bring and one neighbourhood for all of them. Every grid names a neighbourhood that there is. Null where no
 * grid can be laid out: the boundary encloses nothing. Laying them out can be stopped by `pace`.
 */
export async function placeGrids(
  { features }: WorkedOut,
  request: GridRequest,
  pace: Pace,
): Promise<PlacedGrids | null> {
  const own = features.get('grids') ?? [];
  const zones = features.get('neighbourhoods') ?? [];
  if (own.length > 0) {
    const single = zones.length === 0 ? makeNeighbourhood(request, request.boundary) : null;
    const known = zones.map(({ parsed }) => parsed as Neighbourhood);
    const grids = own.map((grid) => nameNeighbourhood(grid, known, single ? String(single.id) : null));
    const neighbourhoods = single ? [single] : zones.map(({ feature }) => feature);
    return { grids, neighbourhoods, boundary: request.boundary };
  }
  const streets = (features.get('streets') ?? []).map(({ parsed }) => parsed as Street);
  const steps = layOutAutoGrids({
    boundary: request.boundary,
    lines: streets.filter(({ walkable }) => walkable).map(({ line, lane }) => ({ line, lane })),
    count: request.count,
    zones: zones.map(({ parsed }) => parsed as Neighbourhood),
  });
  const laid = await paceSteps(steps, () => pace(0));
  if (!laid || laid.grids.length === 0) return null;
  const single = zones.length === 0 ? makeNeighbourhood(request, laid.boundary) : null;
  const outlines = new Map(laid.zones.map(({ id, polygons }) => [id, polygons]));
  const source = `illustrative: laid out ${laid.basis === 'blocks' ? 'along streets' : 'by straight lines'}`;
  return {
    boundary: laid.boundary,
    neighbourhoods: single ? [single] : zones.map((zone) => withOutline(zone, outlines.get(zone.id))),
    grids: laid.grids.map((grid): FeatureRecord => {
      const id = request.freeId(grid.id);
      const name = `${request.name.zh} ${grid.id.replace(/^\D*0*/, '')}`;
      const neighbourhood = single?.id ?? grid.zone ?? zones[0]?.id;
      return {
        type: 'Feature',
        id,
        properties: { name, ...nameInEnglish(request.name, grid.id), neighbourhood, source, ...laidOut },
        geometry: toGeometry({ kind: 'area', polygons: [grid.rings] }),
      };
    }),
  };
}

const nameInEnglish = ({ en }: LocalName, id: string): Record<string, string> =>
  en === null ? {} : { 'name:en': `${en} ${id.replace(/^\D*0*/, '')}` };

/** One neighbourhood for all, named as the district. */
function makeNeighbourhood({ name, freeId }: GridRequest, polygons: MultiPolygonRings): FeatureRecord {
  return {
    type: 'Feature',
    id: freeId('N-01'),
    properties: {
      name: name.zh,
      ...(name.en !== null && { 'name:en': name.en }),
      source: 'illustrative: the whole district, as no neighbourhoods were given',
      ...laidOut,
    },
    geometry: toGeometry({ kind: 'area', polygons }),
  };
}

/** Laid-out grids tile their neighbourhoods, so these take the grids' vertices. */
function withOutline({ feature }: CheckedFeature, polygons: MultiPolygonRings | undefined): FeatureRecord {
  const isDrawn = polygons !== undefined && polygons.length > 0;
  return isDrawn ? { ...feature, geometry: toGeometry({ kind: 'area', polygons }) } : feature;
}
