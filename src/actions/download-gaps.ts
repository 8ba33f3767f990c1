import { type GridCoverage, isFailure } from '../analysis/coverage/data';
import type { Evaluation } from '../analysis/evaluation/data';
import type { UncoveredStretch } from '../analysis/walking/data';
import { type OutputFeature, writeGeoJson } from '../io/write-geojson';
import { district } from '../state/district';
import { evaluation } from '../state/evaluation';
import { downloadFile } from './download-file';

/** What every feature says of where it comes from. */
const provenance = {
  source: 'computed from illustrative seats and grid borders',
  confidence: 'illustrative',
} as const;

/** What the figures were asked for. */
const question = ({ request: { walk, need } }: Evaluation) => ({
  walk,
  need: need.required.join(','),
  at: need.at,
});

const gapFeature = (grid: GridCoverage, found: Evaluation): OutputFeature => ({
  id: `gap-${grid.id}`,
  geometry: { kind: 'area', polygons: grid.gaps },
  properties: {
    grid: grid.id,
    method: 'straight line, exact',
    ...question(found),
    area: grid.area,
    gap_area: grid.gapArea,
    covered_share: grid.coveredShare,
    ...provenance,
  },
});

const stretchFeature = (stretch: UncoveredStretch, number: number, found: Evaluation): OutputFeature => ({
  id: `stretch-${number + 1}`,
  geometry: { kind: 'line', line: stretch.line },
  properties: {
    grid: stretch.gridIds.join(','),
    method: 'on foot',
    ...question(found),
    street: stretch.streetId,
    lane: stretch.lane ? 'yes' : 'no',
    length: stretch.length,
    farthest: stretch.farthest,
    ...provenance,
  },
});

/** The gaps on screen as RFC 7946 GeoJSON: a polygon a grid that has any, and a line an uncovered stretch. */
export function downloadGaps(): void {
  const found = evaluation.value;
  const info = district.value?.info;
  if (!found || !info) return;
  const gaps = found.grids.flatMap(({ coverage }) =>
    isFailure(coverage) || coverage.gaps.length === 0 ? [] : [gapFeature(coverage, found)],
  );
  const stretches = found.stretches.map((stretch, number) => stretchFeature(stretch, number, found));
  const members = { attribution: info.attribution, licence: 'ODbL-1.0' };
  downloadFile(
    `${info.id}-gaps-${found.request.walk}m.geojson`,
    'application/geo+json',
    writeGeoJson([...gaps, ...stretches], members, 7),
  );
}
