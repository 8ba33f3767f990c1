import { t } from '../i18n/translate';
import { type CsvValue, writeCsv } from '../io/write-csv';
import type { BoardRow } from '../model/adoption/group-adoptions';
import { boardRows } from '../state/adoption-board';
import { district, featuresById } from '../state/district';
import { today } from '../state/ledger';
import { downloadFile } from './download-file';

/** Every column with its value. Public names only: a contact is in no event, and so in none of these. */
const columns: readonly (readonly [name: string, value: (row: BoardRow) => CsvValue])[] = [
  ['id', ({ adoption }) => adoption.id],
  ['keeper', ({ adoption }) => adoption.keeper.zh],
  ['keeper:en', ({ adoption }) => adoption.keeper.en],
  ['track', ({ adoption }) => adoption.track],
  ['state', ({ adoption }) => adoption.state],
  ['seat', ({ adoption }) => adoption.seatId],
  ['lng', ({ adoption }) => adoption.position?.[0] ?? null],
  ['lat', ({ adoption }) => adoption.position?.[1] ?? null],
  ['building', ({ buildingId }) => nameOf(featuresById.value.building, buildingId)],
  ['grid', ({ gridId }) => gridId],
  ['neighbourhood', ({ neighbourhoodId }) => nameOf(featuresById.value.neighbourhood, neighbourhoodId)],
  ['start', ({ adoption }) => adoption.start],
  ['end', ({ adoption }) => adoption.end],
  ['from', ({ adoption }) => (adoption.pledgeId === null ? 'pack' : 'ledger')],
  ['confidence', ({ adoption }) => (adoption.isIllustrative ? 'illustrative' : null)],
];

type Named = ReadonlyMap<string, { readonly name: { readonly zh: string } }>;

const nameOf = (features: Named, id: string | null): string | null =>
  id === null ? null : (features.get(id)?.name.zh ?? null);

/** All adoptions as CSV, closed ones too, with field names that a script can read. */
export function downloadBoard(): void {
  const info = district.value?.info;
  if (!info) return;
  const sample = t('common.illustrative');
  const rows = boardRows.value.map((row) => [
    ...columns.map(([, value]) => value(row)),
    row.adoption.isIllustrative ? sample : null,
  ]);
  // The last column says it once more in the words of who reads the table.
  const header = [...columns.map(([name]) => name), sample];
  downloadFile(`${info.id}-adoptions-${today.value}.csv`, 'text/csv;charset=utf-8', writeCsv(header, rows));
}
