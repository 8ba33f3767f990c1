import { type GridCoverage, isFailure } from '../analysis/coverage/data';
import { writeGeoJson } from '../io/write-geojson';
import { district } from '../state/district';
import { evaluation } from '../state/evaluation';
import { downloadFile } from './download-file';

const properties = (figures: GridCoverage, walk: number) => ({
  grid: figures.id,
  method: 'straight line, exact',
  walk,
  area: figures.area,
  gap_area: figures.gapArea,
  covered_share: figures.coveredShare,
  source: 'computed from illustrative seats and grid borders',
  confidence: 'illustrative',
});

/** The gaps on screen as RFC 7946 GeoJSON, one feature a grid that has any. */
export function downloadGaps(): void {
  const found = evaluation.value;
  const info = district.value?.info;
  if (!found || !info) return;
  const { walk, need } = found.request;
  const features = found.grids
    .flatMap(({ coverage }) => (isFailure(coverage) || coverage.gaps.length === 0 ? [] : [coverage]))
    .map((figures) => ({
      id: `gap-${figures.id}`,
      geometry: { kind: 'area', polygons: figures.gaps } as const,
      properties: { ...properties(figures, walk), need: need.required.join(','), at: need.at },
    }));
  const text = writeGeoJson(features, { attribution: info.attribution, licence: 'ODbL-1.0' });
  downloadFile(`${info.id}-gaps-${walk}m.geojson`, 'application/geo+json', text);
}
