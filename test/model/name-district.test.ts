import { describe, expect, it } from 'vitest';
import { nameDistrict } from '../../src/model/name-district';

describe('a district that comes from a file', () => {
  it.each([
    ['bath_park_seats_and_benches.geojson', 'bath-park-seats-and-benches', 'bath park seats and benches'],
    ['Bancs Été 2026.osm.pbf', 'bancs-e-te-2026', 'Bancs Été 2026'],
    ['南京西路座椅.csv', expect.stringMatching(/^district-[0-9a-z]+$/), '南京西路座椅'],
    ['v1.2 seats.csv', 'v1-2-seats', 'v1.2 seats'],
  ])('is called after it: %s', (file, id, name) => {
    expect(nameDistrict(file)).toEqual({ id, name });
  });

  it('has an id and a name of one line, and other ids for other names without letters', () => {
    const { id, name } = nameDistrict(`${'a'.repeat(300)}.csv`);
    expect([id.length, name.length]).toEqual([40, 60]);
    expect(nameDistrict('座椅.csv').id).not.toBe(nameDistrict('凳子.csv').id);
  });
});
