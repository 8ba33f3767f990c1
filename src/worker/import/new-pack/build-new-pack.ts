import { findReference } from '../../../analysis/reference/find-reference';
import { findCentroid } from '../../../geometry/find-centroid';
import { signedRingArea } from '../../../geometry/ring-area';
import { assembleTexts, type FeatureFile } from '../../../io/assemble-pack';
import { type FeatureRecord, writePackDocument } from '../../../io/pack-document';
import { toGeometry } from '../../../io/write-geojson';
import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { Position } from '../../../lib/units';
import type { MultiPolygonRings } from '../../../model/district';
import type { ImportTarget, PackTexts } from '../import-messages';
import { featureKinds, fileOfKind } from '../kind-files';
import type { Pace } from '../take-a-breath';
import type { WorkedOut } from '../work-out-import';
import { joinAttributions } from '../write-pack';
import { type BoundaryBasis, findDistrictBoundary } from './find-district-boundary';
import { placeGrids } from './place-grids';

type NewPack = Extract<ImportTarget, { kind: 'new-pack' }>;

const boundarySources: Readonly<Record<BoundaryBasis, string>> = {
  file: 'boundary: as imported',
  grids: 'boundary: around the imported grids',
  neighbourhoods: 'boundary: around the imported neighbourhoods',
  rows: 'boundary: illustrative, drawn around the imported rows',
};

/**
 * A district of its own from the rows of an import: boundary, grids and neighbourhood are those of the files,
 * else they are drawn and say so. Errors: `import-no-boundary` (the rows enclose nothing), those of the
 * assembler.
 */
export async function buildNewPack(
  worked: WorkedOut,
  target: NewPack,
  pace: Pace,
): Promise<Result<PackTexts>> {
  const found = findDistrictBoundary(worked) ?? drawnOutline(worked);
  const ids = new Set([...worked.features.values()].flat().map(({ id }) => id));
  const placed =
    found &&
    (await placeGrids(
      worked,
      {
        boundary: found.boundary,
        name: target.name,
        count: worked.laidOut?.count ?? 1,
        freeId: (id) => takeFreeId(id, ids),
      },
      pace,
    ));
  if (!found || !placed)
    return fail(
      appError(
        'import-no-boundary',
        'The rows enclose no area that could be a district; nothing was written.',
      ),
    );
  const { boundary } = placed;
  const attribution = joinAttributions(worked, '');
  const members = { ...(attribution !== '' && { attribution }), ...licenceOf(worked) };
  const lists = new Map<FeatureFile, readonly FeatureRecord[]>(
    featureKinds.map((kind) => [
      fileOfKind[kind],
      (worked.features.get(kind) ?? []).map(({ feature }) => feature),
    ]),
  );
  lists.set('micro-grids.geojson', placed.grids).set('neighbourhoods.geojson', placed.neighbourhoods);
  const files = [...new Set([...worked.accepted.keys()])].join(', ');
  const assembled = assembleTexts(
    {
      id: target.id,
      name: target.name.zh,
      'name:en': target.name.en ?? undefined,
      center: centerOf(boundary),
      as_of: worked.asOf.day,
      timezone: target.timezone,
      country: target.country,
      ...members,
      reference: null,
      'reference:note':
        '90th percentiles over the micro-grids of the places that are free to sit; frozen, never recomputed in a scenario',
      boundary: toGeometry({ kind: 'area', polygons: boundary }),
      source: `${files}; ${boundarySources[found.basis]}`,
      confidence: found.basis === 'rows' ? 'illustrative' : 'medium',
    },
    Object.fromEntries(
      [...lists].map(([file, features]) => [file, writePackDocument({ members, features })]),
    ) as Record<FeatureFile, string>,
    findReference,
  );
  return assembled.ok ? succeed(assembled.value.texts) : assembled;
}

const drawnOutline = ({ drawn }: WorkedOut) =>
  drawn.length > 0 ? { boundary: drawn, basis: 'rows' as const } : null;

/** The centre of the largest piece, to six decimals as it is written. */
function centerOf(boundary: MultiPolygonRings): Position {
  const outlines = boundary.flatMap(([outline]) => (outline ? [outline] : []));
  const largest = outlines.toSorted((a, b) => Math.abs(signedRingArea(b)) - Math.abs(signedRingArea(a)))[0];
  const [lng, lat] = findCentroid(largest ?? []);
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

function licenceOf({ features }: WorkedOut): Record<string, string> {
  const licences = new Set<string>();
  for (const list of features.values())
    for (const { table } of list)
      for (const name of ['licence', 'license'] as const) {
        const text = table.table.members[name];
        if (typeof text === 'string' && text !== '') licences.add(text);
      }
  return licences.size === 0 ? {} : { licence: [...licences].join('; ') };
}

function takeFreeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let i = 2; taken.has(free); i++) free = `${id}-${i}`;
  taken.add(free);
  return free;
}
