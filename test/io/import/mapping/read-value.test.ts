import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../../src/io/field-reader';
import { importKinds } from '../../../../src/io/import/data';
import { kindFields } from '../../../../src/io/import/mapping/kind-fields';
import { readValue } from '../../../../src/io/import/mapping/read-value';
import {
  accessValues,
  buildingKinds,
  conditions,
  knowledgeValues,
  placeKinds,
  provisions,
  seatForms,
  streetClasses,
} from '../../../../src/model/vocabulary';

const read = (field: string, cell: unknown, kind: (typeof importKinds)[number] = 'seats') => {
  const reading = readValue(field, cell, kind);
  return reading.kind === 'value' ? reading.value : reading.kind;
};

/** `field`, what it reads as, and the cells that say so. */
const readings: readonly (readonly [string, string | number, readonly unknown[]])[] = [
  [
    'backrest',
    'yes',
    [
      '有',
      '是',
      'yes',
      'Y',
      'TRUE',
      true,
      1,
      '1',
      '✓',
      'oui',
      'ja',
      'Sí',
      '有靠背',
      'with back',
      '具备',
      '2',
      'Backed',
    ],
  ],
  [
    'backrest',
    'no',
    [
      '无',
      '否',
      'no',
      'N',
      'False',
      false,
      0,
      '0',
      '没有',
      'nein',
      '無',
      '无靠背',
      'without back',
      '没',
      'backless',
    ],
  ],
  ['covered', 'limited', ['部分', '部分有', 'partial', 'Partly', 'limited', '有限']],
  [
    'wheelchair',
    'unknown',
    ['', '-', '/', '未知', '不详', 'unknown', 'N/A', 'null', '待核实', null, undefined, ' '],
  ],
  ['lit', 'not-understood', ['也许', 'see notes', '好像晚上十点以后就没有了']],
  ['seats', 3, ['3', 3, '3座', '3 个', '３人', '三', '三人座', '约3个', '3 seats', '3.0', '3位', 'ca. 3']],
  ['seats', 2, ['两座', '双人', '2 places']],
  ['seats', 12, ['十二', '12人']],
  ['seats', 'not-understood', ['0', '-1', '2.5', '3-4', '很多', '几个']],
  [
    'form',
    'bench',
    [
      '长椅',
      '座凳',
      'Bench',
      'Wooden bench with arms',
      'Sitzbank',
      'Banc double',
      '1-长椅',
      'SEATS',
      'Benches',
    ],
  ],
  ['form', 'stone_block', ['石凳', '石墩', 'stone bench', '石凳（圆形）']],
  ['form', 'planter_edge', ['花坛边', '树池', 'seat wall', '樹池']],
  ['form', 'steps', ['台阶', '臺階', 'steps']],
  ['form', 'movable_chair', ['可移动座椅', '折叠椅', 'Chair']],
  ['form', 'bus_stop_bench', ['公交站座椅', 'bus shelter']],
  ['form', 'outdoor_seating', ['外摆', '咖啡外摆', 'Terrasse']],
  ['form', 'not-understood', ['垃圾桶', 'lamp']],
  ['access', 'yes', ['公共', '对外开放', '對外開放', 'Public', 'yes', '免费', '是', '全天开放']],
  ['access', 'customers', ['仅顾客', '仅限消费者', 'customers only', 'customers', '付费']],
  ['access', 'private', ['内部', '业主专用', '不对外开放', 'no', '否', 'private']],
  ['condition', 'in-use', ['正常', '完好', 'Good', '使用中', 'in use', 'bon état']],
  ['condition', 'temporarily-closed', ['停用', '维修中', 'closed', '暫停使用']],
  ['condition', 'gone', ['已拆除', '拆除', 'Removed', 'no longer there', 'abgebaut']],
  ['condition', 'not-understood', ['不正常', 'not good', '半截']],
  ['provision', 'new', ['新增', '新建', 'new']],
  ['provision', 'shared', ['开放共享', 'shared']],
  ['provision', 'adopted', ['认领', '認養']],
  [
    'check_date',
    '2026-08-04',
    [
      '2026-08-04',
      '2026/8/4',
      '2026.8.4',
      '2026年8月4日',
      '20260804',
      '2026-08-04T10:00:00Z',
      '2026/08/04 09:30',
      '4.8.2026',
      '民国115年8月4日',
      '民國115年8月4日',
      '115/8/4',
      'Aug 4, 2026',
      '4 août 2026',
      '4. August 2026',
      '4 de agosto de 2026',
      '46238',
      46238,
    ],
  ],
  ['check_date', '2026-08-14', ['14/8/2026', '8/14/2026', '14-08-2026']],
  ['check_date', '2026-08-01', ['2026-08', '2026年8月']],
  ['check_date', 'not-understood', ['3/4/2026', '2026-02-30', '去年', 'yesterday', '2026', 7]],
  ['opening_hours', '24/7', ['全天', '24小时', '24/7']],
  ['opening_hours', '06:00-22:00', ['6:00-22:00', '6：00—22：00', '06:00~22:00']],
  ['opening_hours', 'Mo-Fr 08:00-18:00; Sa off', ['Mo-Fr 08:00-18:00; Sa off']],
  ['material', 'steel', ['steel', '不锈钢', 'Stainless steel']],
  ['material', 'granite', ['granite']],
  ['material', 'wood', ['木', '防腐木', 'Timber', 'Holz']],
  ['material', 'metal;wood', ['金属/木', 'Metall, Holz']],
  ['material', '再生橡胶', ['再生橡胶']],
  ['name', '愚园路 · 镇宁路口', ['  愚园路 · 镇宁路口 ']],
];

describe('reading what a cell means', () => {
  it.each(readings)('%s is %j in %j', (field, value, cells) => {
    for (const cell of cells) expect([cell, read(field, cell)]).toEqual([cell, value]);
  });

  it('reads kinds by what the rows are', () => {
    expect(read('kind', '写字楼', 'buildings')).toBe('office');
    expect(read('kind', '公厕', 'places')).toBe('toilets');
    expect(read('kind', '咖啡店', 'organisations')).toBe('shop');
    expect(read('building:levels', '58层', 'buildings')).toBe(58);
    expect(read('height', '226,2 m', 'buildings')).toBe(226.2);
    expect(read('workers', '11,940', 'buildings')).toBe(11940);
    expect(read('highway', 'unclassified', 'streets')).toBe('residential');
    expect(read('highway', '步行街', 'streets')).toBe('pedestrian');
  });

  it('gives nothing but values that a pack has, whatever the cell says', () => {
    const known: Readonly<Record<string, readonly unknown[]>> = {
      backrest: knowledgeValues,
      armrest: knowledgeValues,
      covered: knowledgeValues,
      lit: knowledgeValues,
      wheelchair: knowledgeValues,
      form: seatForms,
      access: accessValues,
      condition: conditions,
      provision: provisions,
      highway: streetClasses,
    };
    const word = fc.constantFrom(...readings.flatMap(([, , cells]) => cells.map(String)));
    const cell = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'grapheme' }),
      fc.tuple(word, word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(cell, (cell) => {
        for (const kind of importKinds)
          for (const field of kindFields[kind]) {
            const reading = readValue(field, cell, kind);
            if (reading.kind !== 'value') continue;
            if (known[field]) expect(known[field]).toContain(reading.value);
            if (field === 'check_date') expect(isDay(reading.value)).toBe(true);
            if (field === 'seats')
              expect(Number.isInteger(reading.value) && Number(reading.value) >= 1).toBe(true);
            if (field === 'kind' && kind === 'buildings') expect(buildingKinds).toContain(reading.value);
            if (field === 'kind' && kind === 'places') expect(placeKinds).toContain(reading.value);
          }
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  it('never reads an empty or unknown cell as "no"', () => {
    for (const cell of ['', ' ', '-', '?', '未知', 'unknown', null, undefined, 'N/A'])
      for (const field of kindFields.seats) expect(readValue(field, cell, 'seats').kind).toBe('unknown');
  });
});
