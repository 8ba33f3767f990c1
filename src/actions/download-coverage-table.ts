import { axisNames } from '../analysis/axes/data';
import { isFailure } from '../analysis/coverage/data';
import { writeCsv } from '../io/write-csv';
import { district, featuresById } from '../state/district';
import { evaluation } from '../state/evaluation';
import { type RankedGrid, rankedGrids } from '../state/grid-ranking';
import { downloadFile } from './download-file';

type Cell = string | number | null;

/** Every column: its field name, as in `analyse --json` where that has the figure, and its value. */
const columns: readonly (readonly [name: string, value: (row: RankedGrid) => Cell])[] = [
  ['rank', ({ rank }) => rank.rank],
  ['rank_first', ({ rank }) => rank.first],
  ['rank_last', ({ rank }) => rank.last],
  ['id', ({ grid }) => grid.id],
  ['name', ({ grid }) => grid.name.zh],
  ['name:en', ({ grid }) => grid.name.en],
  [
    'neighbourhood',
    ({ grid }) => featuresById.value.neighbourhood.get(grid.neighbourhoodId)?.name.zh ?? null,
  ],
  ['walk_m', () => evaluation.value?.request.walk ?? null],
  ['need', () => evaluation.value?.request.need.required.join(',') ?? null],
  ['at', () => evaluation.value?.request.need.at ?? null],
  ['street_length_m', ({ figures }) => figures.walking.headline.streetLength],
  ['covered_street_length_m', ({ figures }) => figures.walking.headline.coveredStreetLength],
  ['covered_street_share', ({ figures }) => figures.walking.headline.coveredShare],
  ['longest_stretch_m', ({ figures }) => figures.walking.headline.longestStretch],
  ['unreachable_length_m', ({ figures }) => figures.walking.headline.unreachableLength],
  ['street_kind', ({ figures }) => figures.walking.headlineKind],
  ['need_score', ({ figures }) => figures.axes.need.value],
  ['need_low', ({ figures }) => figures.axes.need.low],
  ['need_high', ({ figures }) => figures.axes.need.high],
  ...axisNames.map((name) => [name, ({ figures }: RankedGrid) => figures.axes.axes[name].value] as const),
  ['area_m2', (row) => areaFigure(row, 'area')],
  ['covered_area_m2', (row) => areaFigure(row, 'coveredArea')],
  ['covered_share', (row) => areaFigure(row, 'coveredShare')],
  ['gap_area_m2', (row) => areaFigure(row, 'gapArea')],
  ['seats', (row) => areaFigure(row, 'seats')],
  ['usable_seats', (row) => areaFigure(row, 'usableSeats')],
  ['unknown_seats', (row) => areaFigure(row, 'unknownSeats')],
  ['places', (row) => areaFigure(row, 'places')],
  ['error', ({ figures }) => (isFailure(figures.coverage) ? figures.coverage.error.message : null)],
  ['confidence', ({ grid }) => grid.confidence],
];

type AreaFigure =
  | 'area'
  | 'coveredArea'
  | 'coveredShare'
  | 'gapArea'
  | 'seats'
  | 'usableSeats'
  | 'unknownSeats'
  | 'places';

const areaFigure = ({ figures: { coverage } }: RankedGrid, figure: AreaFigure): Cell =>
  isFailure(coverage) ? null : coverage[figure];

/** The table on screen as CSV, by rank, with full precision and field names that a script can read. */
export function downloadCoverageTable(): void {
  const found = evaluation.value;
  const info = district.value?.info;
  if (!found || !info) return;
  const rows = rankedGrids.value.map((row) => columns.map(([, value]) => value(row)));
  const header = columns.map(([name]) => name);
  const name = `${info.id}-coverage-${found.request.walk}m.csv`;
  downloadFile(name, 'text/csv;charset=utf-8', writeCsv(header, rows));
}
