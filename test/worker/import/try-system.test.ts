import { describe, expect, it } from 'vitest';
import { loadProjection } from '../../../src/io/import/coordinates/load-projection';
import type { CoordinatePlan } from '../../../src/io/import/data';
import { writeCsv } from '../../../src/io/write-csv';
import type { Position } from '../../../src/lib/units';
import { createImportOperations } from '../../../src/worker/import/create-import-operations';
import type { ImportPlan } from '../../../src/worker/import/import-messages';
import { expectValue } from '../../helpers/expect-value';
import { baseOf, bundledTexts, never } from '../../helpers/open-import';

const base = baseOf(await bundledTexts());
const places = Array.from({ length: 30 }, (_, i): Position => [121.44 + i / 10_000, 31.223 + i / 20_000]);

/** A table whose columns are called x and y, in the numbers of a system. */
async function openTable(crs: string, order: readonly [0 | 1, 0 | 1], broken = 0) {
  const { fromDegrees } = expectValue(await loadProjection(crs));
  const rows = places.map((place, i) => {
    const numbers = fromDegrees(place) ?? [0, 0];
    return i < broken ? ['x', 'y', 3] : [numbers[order[0]], numbers[order[1]], 3];
  });
  const bytes = new TextEncoder().encode(writeCsv(['x', 'y', 'seats'], rows));
  const operations = createImportOperations(() => {});
  const report = await operations.open({ files: [{ name: 'a.csv', bytes }], base, remembered: {} }, never);
  return { operations, report };
}

const changeTable = (
  { tables }: ImportPlan,
  name: string,
  coordinates: CoordinatePlan,
): ImportPlan['tables'] => {
  const table = tables[name];
  return table ? { [name]: { ...table, coordinates } } : tables;
};

describe('a coordinate system that is tried', () => {
  it('says where the rows would lie, whatever the order of the axes, and changes nothing', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      const { operations, report } = await openTable('EPSG:4529', order, 2);
      const trial = await operations.trySystem({ table: 'a.csv', crs: 'EPSG:4529' }, never);
      expect(trial).toMatchObject({ table: 'a.csv', placed: 28, of: 30 });
      expect(trial.positions).toHaveLength(56);
      expect(trial.positions[0]).toBeCloseTo(121.4402, 4);
      expect(trial.distance).toBeLessThan(3000);
      const taken = await operations.plan(
        {
          ...report.plan,
          tables: changeTable(report.plan, 'a.csv', trial.coordinates),
        },
        never,
      );
      expect(taken.tables[0]?.accepted).toBe(28);
    }
  });

  it('tells a system that brings the rows to where it is not used', async () => {
    const { operations } = await openTable('EPSG:4529', [0, 1]);
    const wrong = await operations.trySystem({ table: 'a.csv', crs: 'EPSG:2154' }, never);
    expect(wrong.inArea).toBe(0);
    await expect(operations.trySystem({ table: 'constructor', crs: 'EPSG:2154' }, never)).rejects.toThrow();
  });
});
