import { describe, expect, it } from 'vitest';
import { importLimits } from '../../../src/io/import/limits';
import { createImportOperations } from '../../../src/worker/import/create-import-operations';
import type { ImportReport } from '../../../src/worker/import/import-messages';
import { realParts } from '../../../src/worker/import/real-parts';
import { leftOutText, never, now } from '../../helpers/open-import';

/** Characters of everything that a report says of a table, far more than a screen holds. */
const mostCharacters = 200_000;

const start = () => createImportOperations(() => {}, { parts: realParts, now: () => now });

function openText(name: string, text: string, operations = start()): Promise<ImportReport> {
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  return operations.open({ files, base: null, remembered: {} }, never);
}

const head = 'ref,name,lng,lat,seats';
const row = (i: number) => `r${i},n,121.44${i},31.22${i},2`;

describe('what the page gets of a file', () => {
  it('is bounded for a cell that holds a book', async () => {
    const book = '长'.repeat(1_000_000);
    const { tables } = await openText('a.csv', [head, row(1), `r2,"${book}",121.442,31.222,3`].join('\n'));
    expect(tables[0]?.rowCount).toBe(2);
    expect(JSON.stringify(tables).length).toBeLessThan(mostCharacters);
    // Longer than a list shows, so that the list says that there is more.
    expect(tables[0]?.sample[1]?.values.name?.length).toBeGreaterThan(200);
  });

  it('is bounded in the lists of what would change, whatever things are called', async () => {
    const operations = start();
    const names = Array.from({ length: 5 }, (_, i) => `${i}${'名'.repeat(300_000)}`);
    const lines = names.map((name, i) => `${name},${name},121.44${i},31.22${i},2`);
    await openText('a.csv', ['id,name,lng,lat,座位数', ...lines].join('\n'), operations);
    const call = { kind: 'seats', list: 'added', from: 0, count: 20 } as const;
    const listed = await operations.rows(call, never);
    expect(listed).toHaveLength(names.length);
    expect(JSON.stringify(listed).length).toBeLessThan(10_000);
  });

  it('is bounded where a file names a coordinate system as long as a book', async () => {
    const crs = JSON.stringify({ type: 'name', properties: { name: 'Grid of Nowhere '.repeat(100_000) } });
    const features = Array.from({ length: 9 }, (_, i) => {
      const geometry = { type: 'Point', coordinates: [121.44 + i / 1000, 31.22] };
      return JSON.stringify({ type: 'Feature', properties: { seats: 2 }, geometry });
    });
    const text = `{"type":"FeatureCollection","crs":${crs},"features":[${features}]}`;
    const { tables } = await openText('a.geojson', text);
    expect(tables[0]?.findings).toMatchObject([{ kind: 'unknown-system' }]);
    expect(JSON.stringify(tables).length).toBeLessThan(mostCharacters);
  });

  it('is bounded for a table of thousands of columns, and names those that were understood', async () => {
    const others = Array.from({ length: 9000 }, (_, i) => `c${i}`);
    const lines = [`${others.slice(0, 200)},${head},${others.slice(200)}`];
    for (let i = 1; i < 9; i += 1) lines.push(`${others.slice(0, 200)},${row(i)}`);
    const { tables } = await openText('a.csv', lines.join('\n'));
    expect(tables[0]?.columns.length).toBe(importLimits.columns);
    expect(tables[0]?.columns).toEqual(expect.arrayContaining(['lng', 'lat', 'seats']));
    expect(Object.keys(tables[0]?.plan.mapping ?? {}).length).toBeLessThanOrEqual(importLimits.columns);
    expect(JSON.stringify(tables).length).toBeLessThan(mostCharacters);
  });

  it('is bounded for a feature of a hundred thousand members', async () => {
    const members = Array.from({ length: 100_000 }, (_, i) => `"k${i}":"v"`).join(',');
    const feature = `{"type":"Feature","properties":{${members}},"geometry":{"type":"Point","coordinates":[121.44,31.22]}}`;
    const { tables } = await openText('a.geojson', `{"type":"FeatureCollection","features":[${feature}]}`);
    expect(tables[0]?.rowCount).toBe(1);
    expect(JSON.stringify(tables).length).toBeLessThan(mostCharacters);
  });

  it('is a file where the list of left-out rows is long, and a text to copy where it is short', async () => {
    const operations = start();
    const lost = Array.from({ length: 5000 }, (_, i) => `r${i},n,lost,31.22${i},2`);
    const good = Array.from({ length: 5000 }, (_, i) => row(i));
    await openText('a.csv', [head, ...good, ...lost].join('\n'), operations);
    expect(await operations.leftOutRows(null, never)).toBeInstanceOf(Blob);
    expect((await leftOutText(operations)).match(/coordinate-not-a-number/g)).toHaveLength(lost.length);
    await openText('a.csv', [head, ...good.slice(0, 9), lost[0]].join('\n'), operations);
    expect(await operations.leftOutRows(null, never)).toContain('coordinate-not-a-number');
  });
});
