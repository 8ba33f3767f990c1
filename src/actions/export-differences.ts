import type { AreaDifference, ComparedFigures } from '../analysis/scenario-difference/data';
import { type CsvValue, writeCsv } from '../io/write-csv';
import { editableFields } from '../model/scenario/scenario';
import { featuresById } from '../state/district';
import { evaluation } from '../state/evaluation';
import { openScenario } from '../state/scenario';
import { comparedScenario, comparison, seatDifferences } from '../state/scenario-comparison';
import { downloadFile } from './download-file';
import { scenarioFileName } from './export-scenario';

const csvType = 'text/csv;charset=utf-8';

const figures: readonly (readonly [name: string, value: (of: ComparedFigures) => CsvValue])[] = [
  ['need', ({ need }) => need],
  ['rank', ({ rank }) => rank?.rank ?? null],
  ['street_length_m', ({ streetLength }) => streetLength],
  ['covered_street_length_m', ({ coveredStreetLength }) => coveredStreetLength],
  ['covered_street_share', ({ coveredStreetShare }) => coveredStreetShare],
  ['covered_area_m2', ({ coveredArea }) => coveredArea],
  ['covered_area_share', ({ coveredAreaShare }) => coveredAreaShare],
  ['places', ({ places }) => places],
  ['longest_stretch_m', ({ longestStretch }) => longestStretch],
];

/** The table of differences per grid, the district last, with full precision. */
export function exportGridDifferences(): void {
  const scenario = openScenario.value;
  const asked = evaluation.value?.request;
  if (!scenario || !asked || !comparison.value) return;
  const names = figures.flatMap(([name]) => [`${name}:before`, `${name}:after`]);
  const header = [
    'id',
    'name',
    'name:en',
    ...names,
    'from',
    'to',
    'walk_m',
    'need_filter',
    'at',
    'confidence',
  ];
  const question = [
    comparedScenario.value?.name ?? 'baseline',
    scenario.name,
    asked.walk,
    asked.need.required.join(','),
    asked.need.at,
    'illustrative',
  ];
  const toRow = ({ id, before, after }: AreaDifference): CsvValue[] => {
    const grid = featuresById.value.grid.get(id);
    const values = figures.flatMap(([, value]) => [value(before), value(after)]);
    return [id, grid?.name.zh ?? null, grid?.name.en ?? null, ...values, ...question];
  };
  const rows = [...comparison.value.grids, comparison.value.district].map(toRow);
  downloadFile(`${scenarioFileName(scenario)}-grids.csv`, csvType, writeCsv(header, rows));
}

/** The seats that differ, before and after, field by field. */
export function exportSeatDifferences(): void {
  const scenario = openScenario.value;
  if (!scenario) return;
  const fields = ['lng', 'lat', ...editableFields];
  const header = ['id', 'change', ...fields.flatMap((field) => [`${field}:before`, `${field}:after`])];
  const rows = seatDifferences.value.map(({ id, kinds, before, after }): CsvValue[] => [
    id,
    kinds.join(','),
    ...[0, 1].flatMap((axis) => [before?.position[axis] ?? null, after?.position[axis] ?? null]),
    ...editableFields.flatMap((field) => [before?.[field] ?? null, after?.[field] ?? null]),
  ]);
  downloadFile(`${scenarioFileName(scenario)}-seats.csv`, csvType, writeCsv(header, rows));
}
