import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeats } from '../../../src/io/parse-seats';
import { seatProperties } from '../../../src/io/seat-properties';
import { patchSeats } from '../../../src/io/write-seat-features/patch-seats';
import { listSeatChanges } from '../../../src/io/write-seat-features/seat-changes';
import { writeSeatsGeoJson } from '../../../src/io/write-seat-features/write-seats-geojson';
import { byId } from '../../../src/lib/by-id';
import type { Seat } from '../../../src/model/district';
import { codeOf } from '../../helpers/code-of';
import { expectValue } from '../../helpers/expect-value';
import { randomSeats, strangeMembers } from '../../helpers/random-seats';

const emptyFile = '{"type":"FeatureCollection","licence":"ODbL-1.0","features":[]}';
const nothing = { put: [], removed: [] };
const rewrite = (text: string, changes = nothing as Parameters<typeof patchSeats>[1]) =>
  writeSeatsGeoJson(expectValue(patchSeats(text, changes)));
const sorted = (seats: readonly Seat[]) => [...seats].sort(byId);

describe('a seats file as it is now', () => {
  it('is the bundled one, feature by feature, while nothing has happened', () => {
    const text = readFileSync('data/jingansi/seats.geojson', 'utf8');
    expect(JSON.parse(rewrite(text))).toEqual(JSON.parse(text));
  });

  it('reads back as the seats that were written', () => {
    fc.assert(
      fc.property(randomSeats, (seats) => {
        const { seats: read, issues } = parseSeats(rewrite(emptyFile, { put: seats, removed: [] }));
        expect(read).toEqual(sorted(seats));
        expect(issues).toEqual([]);
      }),
      { seed: 61, numRuns: 300 },
    );
  });

  it('says what the seats are now, and keeps whatever it does not know', () => {
    const mixed = fc.record({
      before: randomSeats,
      after: randomSeats,
      collection: strangeMembers,
      members: fc.array(strangeMembers, { minLength: 12, maxLength: 12 }),
      strange: fc.array(fc.jsonValue(), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(mixed, ({ before, after, collection, members, strange }) => {
        // Some seats of the pack stay, some change, some go, some come.
        const now = sorted([
          ...before.filter((seat, i) => i % 2 === 0 && !after.some(({ id }) => id === seat.id)),
          ...after,
        ]);
        const features = before.map((seat, i) => ({
          ...members[i],
          type: 'Feature',
          id: seat.id,
          properties: { ...members[11 - i], ...seatProperties(seat) },
          geometry: { type: 'Point', coordinates: seat.position },
        }));
        const text = JSON.stringify({
          ...collection,
          type: 'FeatureCollection',
          features: [...features, ...strange],
        });
        const written = JSON.parse(rewrite(text, listSeatChanges(before, now)));
        expect(parseSeats(written).seats.filter(({ id }) => !id.startsWith('#'))).toEqual(now);
        const source = JSON.parse(text);
        const { features: _read, ...rest } = source;
        const { features: out, ...kept } = written;
        expect(kept).toEqual(rest);
        for (const [i, feature] of source.features.entries()) {
          const isSeat = i < before.length;
          if (!isSeat) expect(out).toContainEqual(feature);
          const same = isSeat && out.find((each: { id?: string } | null) => each?.id === feature.id);
          if (!same) continue;
          const { properties, geometry: _, ...own } = same;
          expect({ ...own, properties: 0, geometry: 0 }).toEqual({ ...feature, properties: 0, geometry: 0 });
          for (const key of Object.keys(members[11 - i] as object))
            expect(Object.getOwnPropertyDescriptor(properties, key)).toEqual(
              Object.getOwnPropertyDescriptor(feature.properties, key),
            );
        }
      }),
      { seed: 62, numRuns: 150 },
    );
  });

  it('replaces only what changed: a value that was not understood stays', () => {
    const feature = {
      type: 'Feature',
      id: 'node/7',
      properties: { amenity: 'bench', seats: '3', backrest: 'maybe', lit: 'yes', inscription: '给奶奶' },
      geometry: { type: 'Point', coordinates: [121.4, 31.2, 5] },
    };
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const [seat] = parseSeats(text).seats as [Seat];
    const written = JSON.parse(rewrite(text, { put: [{ ...seat, lit: 'no' }], removed: [] }));
    expect(written.features).toEqual([{ ...feature, properties: { ...feature.properties, lit: 'no' } }]);
  });

  it('says when the file cannot be read', () => {
    for (const text of ['', '[]', '{"type":"FeatureCollection"}'])
      expect(codeOf(patchSeats(text, nothing))).toBe('export-seats-unread');
  });
});
