import { describe, expect, it } from 'vitest';
import type { RawRow, TableMapping } from '../../../../src/io/import/data';
import { mapRow } from '../../../../src/io/import/mapping/map-row';
import { parseSeats } from '../../../../src/io/parse-seats';

const row = (values: Record<string, unknown>, more: Partial<RawRow> = {}): RawRow => ({
  row: 7,
  id: null,
  geometry: null,
  values: Object.assign(Object.create(null), values),
  ...more,
});

const mapping: TableMapping = {
  编号: { field: 'id' },
  经度: { field: 'lng' },
  纬度: { field: 'lat' },
  靠背: { field: 'backrest', values: { 半个: 'limited' } },
  座位: { field: 'seats' },
  类型: { field: 'form' },
  备注: { field: null },
};

describe('putting a row into the words of the pack', () => {
  it('gives id, place and properties, and keeps what has no field as it came', () => {
    const values = {
      编号: 12,
      经度: '121.44',
      纬度: 31.22,
      靠背: '有',
      座位: '3座',
      类型: '石凳',
      备注: '<b>x</b>\u202e',
    };
    expect(mapRow(row(values), mapping, 'seats', 't.csv')).toEqual({
      id: '12',
      source: { kind: 'numbers', lng: '121.44', lat: 31.22, columns: { lng: '经度', lat: '纬度' } },
      properties: {
        backrest: 'yes',
        seats: 3,
        form: 'stone_block',
        amenity: 'bench',
        备注: '<b>x</b>\u202e',
      },
      issues: [],
    });
  });

  it('leaves an unknown value out and lists it, with the cell kept beside', () => {
    const { properties, issues } = mapRow(
      row({ 编号: 'a', 靠背: '也许', 座位: '很多' }),
      mapping,
      'seats',
      't.csv',
    );
    expect(properties).toEqual({ amenity: 'bench', 'import:backrest': '也许', 'import:seats': '很多' });
    expect(issues).toEqual([
      {
        table: 't.csv',
        row: 7,
        column: '靠背',
        value: '也许',
        code: 'value-not-understood',
        expected: 'yes | no | limited',
        outcome: 'value-unknown',
      },
      expect.objectContaining({ column: '座位', value: '很多' }),
    ]);
  });

  it('puts single values into the words that the mapping says', () => {
    expect(mapRow(row({ 靠背: '半个' }), mapping, 'seats', 't').properties.backrest).toBe('limited');
  });

  it('takes the geometry of the row where no column says where it is', () => {
    const geometry = { kind: 'point', position: [1, 2] } as const;
    expect(mapRow(row({}, { geometry, id: 'node/1' }), {}, 'seats', 't')).toMatchObject({
      id: 'node/1',
      source: { kind: 'geometry', geometry },
    });
    expect(mapRow(row({ 备注: 'x' }), mapping, 'seats', 't').source).toBeNull();
    expect(mapRow(row({ 纬度: '31' }), mapping, 'seats', 't').source).toMatchObject({ lng: '', lat: '31' });
  });

  it('keeps a column under another name where its own is a field that it is not mapped to', () => {
    const { properties } = mapRow(
      row({ backrest: 'wood', seats: 'S' }),
      { seats: { field: 'id' } },
      'seats',
      't',
    );
    expect(properties).toEqual({ amenity: 'bench', 'import:backrest': 'wood' });
  });

  it('treats names of the language as data', () => {
    const { properties } = mapRow(row({ ['__proto__']: 'a', constructor: 'b' }), {}, 'seats', 't');
    expect(Object.entries(properties)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['amenity', 'bench'],
    ]);
  });

  it('makes a seat of every row that is taken for one, but of a leaning bar', () => {
    const seatOf = (values: Record<string, unknown>) => {
      const { properties } = mapRow(row(values), {}, 'seats', 't');
      const geometry = { type: 'Point', coordinates: [121.44, 31.22] };
      const feature = { type: 'Feature', id: 's', properties, geometry };
      return parseSeats({ type: 'FeatureCollection', features: [feature] }).seats[0];
    };
    expect(seatOf({})?.form).toBe('bench');
    expect(seatOf({ leisure: 'picnic_table' })?.form).toBe('bench');
    expect(seatOf({ amenity: 'lounger' })?.form).toBe('movable_chair');
    expect(seatOf({ leisure: 'outdoor_seating' })?.form).toBe('outdoor_seating');
    expect(seatOf({ amenity: 'bench', 'bench:type': 'stand_up' })?.form).toBeNull();
  });

  it('gives buildings, streets and places the kind that a pack needs', () => {
    expect(mapRow(row({ building: 'hotel' }), {}, 'buildings', 't').properties.kind).toBe('hotel');
    expect(mapRow(row({ building: 'yes' }), {}, 'buildings', 't').properties.kind).toBe('mixed');
    expect(mapRow(row({ leisure: 'park' }), {}, 'places', 't').properties.kind).toBe('park');
    expect(mapRow(row({ name: 'x' }), {}, 'places', 't').properties.kind).toBeUndefined();
    expect(mapRow(row({}), {}, 'streets', 't').properties.highway).toBe('residential');
    const classes = { class: { field: 'highway' } };
    expect(mapRow(row({ class: 'proposed' }), classes, 'streets', 't').properties.highway).toBeUndefined();
  });
});
