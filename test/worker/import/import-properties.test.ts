import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawGeometry, RawRow } from '../../../src/io/import/data';
import { importKinds } from '../../../src/io/import/data';
import { writeCsv } from '../../../src/io/write-csv';
import { createImportOperations } from '../../../src/worker/import/create-import-operations';
import { featureKinds } from '../../../src/worker/import/kind-files';
import { realParts } from '../../../src/worker/import/real-parts';
import { makeTable } from '../../helpers/import-parts';
import {
  apply,
  baseOf,
  bundledTexts,
  leftOutText,
  never,
  now,
  openTables,
  openTexts,
} from '../../helpers/open-import';

const texts = await bundledTexts();
const base = baseOf(texts);

const lng = fc.double({ min: 121.428, max: 121.45, noNaN: true });
const lat = fc.double({ min: 31.214, max: 31.233, noNaN: true });
const position = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(lng, lat) },
  { weight: 1, arbitrary: fc.tuple(fc.double(), fc.double()) },
);
const geometry: fc.Arbitrary<RawGeometry | null> = fc.oneof(
  position.map((at): RawGeometry => ({ kind: 'point', position: at })),
  fc.array(position, { maxLength: 4 }).map((line): RawGeometry => ({ kind: 'line', lines: [line] })),
  fc.array(position, { maxLength: 5 }).map((ring): RawGeometry => ({ kind: 'area', polygons: [[ring]] })),
  fc.constant(null),
);
const key = fc.oneof(
  fc.constantFrom(
    'seats',
    'backrest',
    'name',
    'kind',
    'highway',
    'condition',
    'provision',
    'check_date',
    'lit',
  ),
  fc.constantFrom('__proto__', 'constructor', 'id', 'toString', '备注', 'x'),
  fc.string({ maxLength: 6 }),
);
const value = fc.oneof(
  fc.constantFrom('yes', 'no', '', 'bench', 'residential', '2', 'gone', '2026-02-30'),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);
const row: fc.Arbitrary<Omit<RawRow, 'row'>> = fc.record({
  id: fc.option(
    fc.oneof(fc.constantFrom('s001', 's002', '0', 'a', 'JA-01', 'b'), fc.string({ maxLength: 4 })),
  ),
  geometry,
  values: fc.dictionary(key, value, { maxKeys: 5 }),
});
const table = fc.record({
  kind: fc.constantFrom(...importKinds),
  rows: fc.array(row, { maxLength: 12 }),
});

describe('whatever the rows hold', () => {
  it('each of them is accepted or listed once, and the pack opens again without a word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(table, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (made, isKept) => {
          const tables = made.map(({ kind, rows }, i) => makeTable(`t${i}`, rows, { kind }));
          const opened = await openTables(tables, base);
          const { operations } = opened;
          const report = await operations.plan(
            {
              ...opened.report.plan,
              outside: isKept ? 'kept' : 'left-out',
              target: { kind: 'open-pack', removed: isKept ? [] : featureKinds },
            },
            never,
          );
          for (const [i, { name, rowCount, accepted, leftOut, plan }] of report.tables.entries()) {
            expect(accepted + leftOut).toBe(rowCount);
            expect(rowCount).toBe(made[i]?.rows.length);
            if (plan.kind === 'ignore') continue;
            const issues = await operations.issues(
              { table: name, outcome: null, code: null, from: 0, count: 1000 },
              never,
            );
            const rows = issues.filter(({ outcome }) => outcome === 'row-left-out').map((issue) => issue.row);
            expect(new Set(rows).size).toBe(rows.length);
            expect(rows).toHaveLength(leftOut);
          }
          if (report.obstacle) return;
          const applied = await apply(opened);
          openTexts(applied.texts);
          const again = await openTables(tables, baseOf(applied.texts));
          const second = await again.operations.plan(
            { ...report.plan, tables: again.report.plan.tables },
            never,
          );
          expect(second.counts).toMatchObject({ added: 0, changed: 0 });
        },
      ),
      { numRuns: 60, seed: 6 },
    );
  }, 120_000);

  it('members that nobody knows come out as they went in', async () => {
    const strange = fc.dictionary(
      fc.oneof(
        fc.constantFrom('__proto__', 'constructor', '座椅编号', 'a:b'),
        fc.string({ minLength: 3, maxLength: 8 }),
      ),
      fc.jsonValue({ maxDepth: 3 }).filter((member) => member !== null),
      { maxKeys: 6 },
    );
    await fc.assert(
      fc.asyncProperty(strange, async (members) => {
        const values = Object.fromEntries(
          Object.entries(members).map(([name, member]) => [`x-${name}`, member]),
        );
        const rows = [
          { id: 'n1', geometry: { kind: 'point', position: [121.4401, 31.2236] } as const, values },
        ];
        const { texts: written } = await apply(await openTables([makeTable('a', rows)], base));
        const features = JSON.parse(written['seats.geojson'] ?? '').features;
        // Through JSON, as −0 is written 0.
        expect(features.at(-1).properties).toMatchObject(JSON.parse(JSON.stringify(values)));
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

describe('the list of left-out rows', () => {
  const columns = ['编号', '经度', '纬度', '座位数', '备注'];
  /** Enough that the column of numbers is known for ids although one stands twice. */
  const sound = Array.from({ length: 40 }, (_, i) => [
    `r${i}`,
    `${121.438 + i / 10_000}`,
    '31.2236',
    '3',
    '',
  ]);
  const broken = [
    ...sound,
    ['k1', '121.4401', '31.2236', '3', '=SUM(A1)'],
    ['k2', '', '', '2', '说明, "引号"\n第二行'],
    ['k1', '121.4402', '31.2236', '2', 'twice'],
    ['k4', 'east', '31.2236', '2', ''],
    ['k5', '120.1', '30.2', '2', 'elsewhere'],
  ];
  const openCsv = async (name: string, text: string) => {
    const operations = createImportOperations(() => {}, { parts: realParts, now: () => now });
    const files = [{ name, bytes: new TextEncoder().encode(text) }];
    return { operations, report: await operations.open({ files, base, remembered: {} }, never) };
  };

  it('holds each with every column as it came, its row and the reason', async () => {
    const { operations, report } = await openCsv('座椅.csv', writeCsv(columns, broken));
    expect(report.tables).toMatchObject([{ rowCount: 45, accepted: 41, leftOut: 4 }]);
    const list = await leftOutText(operations);
    expect(list).toMatch(/^\uFEFFrow,reason,编号,经度,纬度,座位数,备注\r\n/);
    expect(list).toContain('"说明, ""引号""\n第二行"');
    expect(list).toContain('45,id-twice: k1; expected');
  });

  it('comes back mended, its two columns in front being no data', async () => {
    const { operations } = await openCsv('座椅.csv', writeCsv(columns, broken));
    const list = await leftOutText(operations);
    const mended = list
      .replace('k2,,', 'k2,121.4403,31.2236')
      .replace(',k1,121.4402', ',k3,121.4402')
      .replace('k4,east', 'k4,121.4404')
      .replace('k5,120.1,30.2', 'k5,121.4405,31.2236');
    const again = await openCsv('left-out-rows.csv', mended);
    expect(again.report.tables).toMatchObject([{ rowCount: 4, accepted: 4, leftOut: 0, columns }]);
    expect(again.report.counts).toMatchObject({ added: 4 });
  });
});
