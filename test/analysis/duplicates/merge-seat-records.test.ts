import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeatRecord } from '../../../src/analysis/duplicates/data';
import { mergeSeatRecords, splitSeatRecord } from '../../../src/analysis/duplicates/merge-seat-records';

const kept: SeatRecord = {
  id: 's1',
  position: [121.44, 31.22],
  properties: { seats: 3, backrest: 'no', material: '', note: 'by the gate', unheard: [1] },
};
const other: SeatRecord = {
  id: 'node/7',
  position: [121.44001, 31.22],
  properties: {
    seats: 2,
    material: 'wood',
    armrest: 'yes',
    note: 'shaded',
    'adoption:keeper': '示意单位 01',
    'adoption:start': '2026-01-01',
  },
};

describe('merged records', () => {
  it('know what either knew, and where both know, what the kept one says', () => {
    expect(mergeSeatRecords(kept, other)).toMatchObject({
      id: 's1',
      position: kept.position,
      properties: {
        seats: 3,
        backrest: 'no',
        material: 'wood',
        armrest: 'yes',
        note: 'by the gate\nshaded',
        unheard: [1],
        'adoption:keeper': '示意单位 01',
        'adoption:start': '2026-01-01',
        'merged:ids': 's1;node/7',
      },
    });
  });

  it('take over who keeps a seat whole or not at all', () => {
    const withKeeper = { ...kept, properties: { 'adoption:keeper': '示意单位 02' } };
    const { properties } = mergeSeatRecords(withKeeper, other);
    expect(properties).toMatchObject({ 'adoption:keeper': '示意单位 02' });
    expect(properties).not.toHaveProperty('adoption:start');
  });

  it('can be split again, after several merges too, the last one first', () => {
    const third = { ...other, id: 'x;y', properties: { colour: 'red' } };
    const once = mergeSeatRecords(kept, other);
    const twice = mergeSeatRecords(once, third);
    expect(twice.properties['merged:ids']).toBe('s1;node/7;x;y');
    expect(splitSeatRecord(twice)).toEqual({ kept: once, other: third });
    expect(splitSeatRecord(once)).toEqual({ kept, other });
    expect(splitSeatRecord(kept)).toBeNull();
  });

  it('keep what was changed after the merge', () => {
    const merged = mergeSeatRecords(kept, other);
    const edited = { ...merged, properties: { ...merged.properties, lit: 'yes', backrest: 'yes' } };
    expect(splitSeatRecord(edited)?.kept.properties).toEqual({
      ...kept.properties,
      lit: 'yes',
      backrest: 'yes',
    });
  });

  it('do not grow out of bounds with many merges', () => {
    let merged = kept;
    for (let i = 0; i < 12; i++) merged = mergeSeatRecords(merged, { ...other, id: `node/${i}` });
    expect(JSON.stringify(merged).length).toBeLessThan(12_000);
    for (let i = 11; i >= 0; i--) {
      const parts = splitSeatRecord(merged);
      expect(parts?.other.id).toBe(`node/${i}`);
      merged = parts?.kept as SeatRecord;
    }
    expect(merged).toEqual(kept);
  });

  it.each([
    42,
    '',
    '{',
    'null',
    '[]',
    '{"id":1}',
    '{"id":"a","position":[1,2],"properties":[],"added":[],"was":[]}',
  ])('are none where the note of the merge is broken: %s', (text) =>
    expect(splitSeatRecord({ ...kept, properties: { 'merged:from': text } })).toBeNull(),
  );

  it('split into exactly what was merged, whatever the properties are', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'merged:ids',
        'merged:from',
        'note',
        'seats',
        'adoption:keeper',
        'adoption:end',
      ),
    );
    const value = fc.jsonValue().map((json) => JSON.parse(JSON.stringify(json)) as unknown);
    const properties = fc.array(fc.tuple(key, value)).map((entries) => Object.fromEntries(entries));
    const degrees = fc.double({ min: -90, max: 90, noNaN: true }).map((angle) => angle + 0);
    const record = fc.record({ id: fc.string(), position: fc.tuple(degrees, degrees), properties });
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const json = (value: unknown) => JSON.stringify(value);
        const once = mergeSeatRecords(a, b);
        const twice = mergeSeatRecords(once, c);
        const again = splitSeatRecord(JSON.parse(json(twice)) as SeatRecord);
        expect(json(again?.kept)).toBe(json(once));
        expect(json(again?.other)).toBe(json(c));
        const first = splitSeatRecord(once);
        expect(json(first?.kept)).toBe(json(a));
        expect(json(first?.other)).toBe(json(b));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
