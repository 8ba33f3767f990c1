import { describe, expect, it } from 'vitest';
import { parseSeats } from '../../src/io/parse-seats';

const seat = (change: Record<string, unknown> = {}, properties: Record<string, unknown> = {}) => ({
  type: 'Feature',
  id: 's1',
  geometry: { type: 'Point', coordinates: [121.44, 31.22] },
  properties: {
    form: 'bench',
    provision: 'new',
    condition: 'in-use',
    seats: 3,
    access: 'yes',
    source: 'survey',
    confidence: 'high',
    ...properties,
  },
  ...change,
});
const parse = (...features: readonly unknown[]) => parseSeats({ type: 'FeatureCollection', features });
const parseOne = (properties: Record<string, unknown>) => parse(seat({}, properties));

describe('parseSeats', () => {
  it('reads a seat without an issue and takes what is absent as unknown', () => {
    const { seats, issues } = parse(seat());
    expect(issues).toEqual([]);
    expect(seats[0]).toMatchObject({
      id: 's1',
      places: 3,
      backrest: 'unknown',
      openingHours: null,
      checkDate: null,
      street: null,
      adoption: { keeper: null, adoptable: true, reason: null },
    });
  });

  it('takes an attribute that it does not understand as unknown, never as no, and says so', () => {
    const { seats, issues } = parseOne({
      backrest: 'perhaps',
      access: 'sometimes',
      check_date: '2026-02-30',
    });
    expect(seats[0]).toMatchObject({ backrest: 'unknown', access: 'unknown', checkDate: null });
    expect(issues.map(({ feature, field, came, outcome }) => [feature, field, came, outcome])).toEqual([
      ['s1', 'access', '"sometimes"', 'value-unknown'],
      ['s1', 'check_date', '"2026-02-30"', 'value-unknown'],
      ['s1', 'backrest', '"perhaps"', 'value-unknown'],
    ]);
  });

  it('leaves out a seat whose condition or provision it does not understand, and keeps the others', () => {
    const { seats, issues } = parse(
      seat({ id: 'a' }, { condition: 'melted' }),
      seat({ id: 'b' }, { provision: 'found' }),
      seat({ id: 'c' }),
    );
    expect(seats.map(({ id }) => id)).toEqual(['c']);
    expect(issues.map(({ feature, field, outcome }) => `${feature} ${field} ${outcome}`)).toEqual([
      'a condition feature-dropped',
      'b provision feature-dropped',
    ]);
  });

  it('reads a plain OSM bench as a bench in use, and a leaning bar as no seat', () => {
    const plain = { form: undefined, condition: undefined };
    expect(parseOne({ ...plain, amenity: 'bench' }).seats[0]).toMatchObject({
      form: 'bench',
      condition: 'in-use',
    });
    expect(parseOne({ ...plain, leisure: 'outdoor_seating' }).seats[0]?.form).toBe('outdoor_seating');
    expect(parseOne({ ...plain, amenity: 'bench', 'bench:type': 'stand_up' }).seats[0]?.form).toBeNull();
    expect(parseOne({ ...plain, amenity: 'fountain' }).seats[0]?.form).toBeNull();
  });

  it.each([[0], [-3], [2.5], ['many'], [Number.NaN], [undefined]])(
    'gives a site with seats=%s at least one place and says so',
    (seats) => {
      const parsed = parseOne({ seats });
      expect(parsed.seats[0]?.places).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(parsed.seats[0]?.places)).toBe(true);
      expect(parsed.issues.map(({ field }) => field)).toContain('seats');
    },
  );

  it('keeps markup in a name as text', () => {
    const { seats, issues } = parseOne({ near: '<img src=x onerror=alert(1)>' });
    expect(seats[0]?.near?.zh).toBe('<img src=x onerror=alert(1)>');
    expect(issues).toEqual([]);
  });

  it('keeps the first of two seats with one id', () => {
    const { seats, issues } = parse(seat({}, { seats: 2 }), seat({}, { seats: 9 }));
    expect(seats.map(({ places }) => places)).toEqual([2]);
    expect(issues).toMatchObject([{ feature: 's1', field: 'id', outcome: 'first-kept' }]);
  });

  it('says that a seat without source or confidence lacks them', () => {
    const { seats, issues } = parseOne({ source: undefined, confidence: undefined });
    expect(seats[0]?.confidence).toBe('low');
    expect(issues.map(({ field }) => field)).toEqual(['source', 'confidence']);
  });

  it('takes a seat that is gone as not adoptable unless the pack says otherwise', () => {
    expect(parseOne({ condition: 'gone' }).seats[0]?.adoption).toMatchObject({
      adoptable: false,
      reason: 'gone',
    });
  });

  it.each([
    ['a missing position', { geometry: null }],
    [
      'a line instead of a point',
      {
        geometry: {
          type: 'LineString',
          coordinates: [
            [1, 1],
            [2, 2],
          ],
        },
      },
    ],
    ['no number for longitude', { geometry: { type: 'Point', coordinates: [Number.NaN, 31] } }],
    ['an infinite latitude', { geometry: { type: 'Point', coordinates: [121, Number.POSITIVE_INFINITY] } }],
    ['text for coordinates', { geometry: { type: 'Point', coordinates: ['121.4', '31.2'] } }],
    ['null for a coordinate', { geometry: { type: 'Point', coordinates: [121, null] } }],
    ['a longitude off the earth', { geometry: { type: 'Point', coordinates: [181, 31] } }],
    ['metres instead of degrees', { geometry: { type: 'Point', coordinates: [13519000, 3660000] } }],
    ['properties that are a list', { properties: [1] }],
    ['an empty id', { id: '' }],
    ['an id that is an object', { id: {} }],
    ['a type that is not Feature', { type: 'Chair' }],
  ])('leaves out a seat with %s and keeps the next', (_, change) => {
    const { seats, issues } = parse(seat(change), seat({ id: 'next' }));
    expect(seats.map(({ id }) => id)).toEqual(['next']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: 'seats.geojson', outcome: 'feature-dropped' });
    expect(issues[0]?.expected).not.toBe('');
  });

  it('names a feature without id by its place in the file', () => {
    const { issues } = parse(seat(), null);
    expect(issues).toMatchObject([{ feature: '#1', came: 'null' }]);
  });

  it('does not depend on the order of the features', () => {
    const some = ['c', 'a', 'b'].map((id) => seat({ id }));
    expect(parse(...some).seats).toEqual(parse(...some.toReversed()).seats);
  });
});
