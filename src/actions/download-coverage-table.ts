import { isComputed } from '../analysis/coverage/data';
import { writeCsv } from '../io/write-csv';
import { coverage } from '../state/coverage';
import { district, featuresById } from '../state/district';
import { rankedGrids } from '../state/grid-ranking';
import { downloadFile } from './download-file';

const header = [
  'rank',
  'id',
  'name',
  'name:en',
  'neighbourhood',
  'walk_m',
  'need',
  'at',
  'area_m2',
  'covered_area_m2',
  'covered_share',
  'gap_area_m2',
  'seats',
  'usable_seats',
  'unknown_seats',
  'places',
  'error',
  'confidence',
] as const;

/** The table on screen as CSV, by rank, with full precision and field names that a script can read. */
export function downloadCoverageTable(): void {
  const found = coverage.value.value;
  const info = district.value?.info;
  if (!found || !info) return;
  const { walk, need } = found.request;
  const rows = rankedGrids.value.map(({ grid, rank, coverage: figures }) => {
    const neighbourhood = featuresById.value.neighbourhood.get(grid.neighbourhoodId);
    const common = [rank, grid.id, grid.name.zh, grid.name.en, neighbourhood?.name.zh ?? null];
    const question = [walk, need.required.join(','), need.at];
    const answer = isComputed(figures)
      ? [
          figures.area,
          figures.coveredArea,
          figures.coveredShare,
          figures.gapArea,
          figures.seats,
          figures.usableSeats,
          figures.unknownSeats,
          figures.places,
          null,
        ]
      : [null, null, null, null, null, null, null, null, figures.error.message];
    return [...common, ...question, ...answer, grid.confidence];
  });
  downloadFile(`${info.id}-coverage-${walk}m.csv`, 'text/csv;charset=utf-8', writeCsv(header, rows));
}
