import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/io/read-baseline';
import type { Position } from '../../src/lib/units';
import { at, center } from '../helpers/make-district';

const ring = [at(-500, -500), at(500, -500), at(500, 500), at(-500, 500), at(-500, -500)];
const info = { center, boundary: [[ring]] };

const feature = (id: string, coordinates: unknown = at(0, 0), properties: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { provision: 'new', seats: 3, source: 'survey', confidence: 'high', ...properties },
});
const read = (features: readonly unknown[], members: object = {}) =>
  readBaseline(JSON.stringify({ type: 'FeatureCollection', ...members, features }), 'new.geojson', info);

describe('reading a newer seats file', () => {
  it('takes a sound file with the day that it says', () => {
    const result = read([feature('s2'), feature('s1', at(400, 400))], { as_of: '2026-12-01' });
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.seats.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(result.value).toMatchObject({ asOf: '2026-12-01', issues: [] });
  });

  it.each(['2026-02-30', '1.12.2026', 20261201, null])('takes no day from %j', (day) => {
    expect(read([feature('s1')], { as_of: day })).toMatchObject({ ok: true, value: { asOf: null } });
  });

  it('takes a value that is not understood as unknown, and says so', () => {
    const result = read([feature('s1', at(0, 0), { backrest: 'perhaps' })]);
    expect(result).toMatchObject({
      ok: true,
      value: { seats: [{ backrest: 'unknown' }], issues: [{ feature: 's1', field: 'backrest' }] },
    });
  });

  const far: Position = [2.35, 48.85];
  it.each([
    ['no JSON', '{', 'baseline-unreadable', 0, ''],
    ['another GeoJSON', '{"type":"Feature"}', 'baseline-unreadable', 0, ''],
    ['no seat', [], 'baseline-empty', 0, ''],
    ['an id twice', [feature('s1'), feature('s2'), feature('s1')], 'baseline-twice', 1, 's1'],
    ['broken geometry', [feature('s1'), feature('s2', ['a', 0])], 'baseline-broken', 1, 's2'],
    ['a feature without an id', [feature('s1'), { ...feature(''), id: '' }], 'baseline-broken', 1, '#1'],
    ['another district', [feature('s1', far), feature('s2', far)], 'baseline-elsewhere', 2, 's1'],
    ['a seat that lies elsewhere', [feature('s1'), feature('s2', far)], 'baseline-outside', 1, 's2'],
  ] as const)(
    'refuses a file with %s, as a whole and in a sentence',
    (_what, content, code, count, example) => {
      const result = typeof content === 'string' ? readBaseline(content, 'new.geojson', info) : read(content);
      if (result.ok) throw new Error('it was taken');
      expect(result.error).toMatchObject({ code, values: { file: 'new.geojson', count, example } });
      expect(result.error.message).toMatch(/^new\.geojson .*; nothing was taken from it\.$/);
    },
  );
});
