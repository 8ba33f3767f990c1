import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addSeatAt } from '../../src/actions/add-seat-at';
import { downloadFile } from '../../src/actions/download-file';
import { exportGridDifferences, exportSeatDifferences } from '../../src/actions/export-differences';
import { exportScenario } from '../../src/actions/export-scenario';
import { moveSeat } from '../../src/actions/move-seat';
import { renameOpenScenario } from '../../src/actions/rename-scenario';
import { readScenario } from '../../src/io/read-scenario';
import { district, featuresById, pack } from '../../src/state/district';
import { lens } from '../../src/state/lens';
import { openScenario } from '../../src/state/scenario';
import { comparison } from '../../src/state/scenario-comparison';
import { bundledDistrict } from '../helpers/bundled-district';
import { expectValue } from '../helpers/expect-value';

vi.mock('../../src/actions/download-file', () => ({ downloadFile: vi.fn() }));

/** What the last export gave: file name and content. */
function lastFile(): { readonly name: string; readonly text: string } {
  const [name = '', , content = ''] = vi.mocked(downloadFile).mock.lastCall ?? [];
  return { name, text: String(content) };
}

const cellsOf = (text: string) =>
  text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

beforeAll(async () => {
  pack.value = { status: 'ready', district: await bundledDistrict(), issues: [] };
  lens.value = 'plan';
  expectValue(addSeatAt([121.4405, 31.2205]));
  expectValue(moveSeat('s001', [121.436, 31.2185]));
  renameOpenScenario('=1+1');
  await vi.waitFor(() => expect(comparison.value?.district.isChanged).toBe(true), 20_000);
});

describe('what one takes away of a scenario', () => {
  it('is a file that opens as the same scenario', () => {
    exportScenario();
    const info = district.value!.info;
    const reading = { fileName: 'x', pack: info, seats: featuresById.value.seat, id: 'x', at: '' };
    const { name, text } = lastFile();
    expect(name).toBe(`1-1-${openScenario.value?.id}.geojson`);
    expect(expectValue(readScenario(text, reading)).scenario).toEqual(openScenario.value);
  });

  it('is a table of every grid and the district, before and after, that no spreadsheet runs', () => {
    exportGridDifferences();
    const [header = [], ...rows] = cellsOf(lastFile().text);
    expect(rows).toHaveLength(36);
    const column = (name: string) => header.indexOf(name);
    const lengths = ['before', 'after'].map((side) =>
      rows.map((row) => Number(row[column(`covered_street_length_m:${side}`)])),
    );
    for (const [index, lengthsOfSide] of lengths.entries()) {
      const total = lengthsOfSide.at(-1) ?? 0;
      const sum = lengthsOfSide.slice(0, -1).reduce((a, b) => a + b, 0);
      expect(sum, `side ${index}`).toBeCloseTo(total, 6);
    }
    expect(new Set(rows.map((row) => row[column('to')]))).toEqual(new Set(["'=1+1"]));
    expect(new Set(rows.map((row) => row[column('from')]))).toEqual(new Set(['baseline']));
    expect(new Set(rows.map((row) => row[column('walk_m')]))).toEqual(new Set(['50']));
  });

  it('is a table of the seats that differ, with what is not there left empty', () => {
    exportSeatDifferences();
    const [header = [], ...rows] = cellsOf(lastFile().text);
    const added = rows.find((row) => row[1] === 'added');
    const moved = rows.find((row) => row[1] === 'moved');
    expect(rows).toHaveLength(2);
    expect([added?.[header.indexOf('lng:before')], added?.[header.indexOf('lng:after')]]).toEqual([
      '',
      '121.4405',
    ]);
    expect(moved?.[0]).toBe('s001');
    expect(moved?.[header.indexOf('places:before')]).toBe(moved?.[header.indexOf('places:after')]);
  });
});
