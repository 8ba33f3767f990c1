import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/io/issue';
import { packFiles } from '../../src/io/pack-files';
import { parseDistrict } from '../../src/io/parse-district';
import { maxFileLength } from '../../src/io/read-collection';
import { readBundledPack } from '../helpers/bundled-pack';
import { expectValue } from '../helpers/expect-value';

const bundled = readBundledPack();
const info = JSON.parse(bundled['district.json']);
const parse = (change: Record<string, unknown>) => parseDistrict({ ...bundled, ...change });
const withInfo = (change: Record<string, unknown>) => parse({ 'district.json': { ...info, ...change } });

describe('parseDistrict', () => {
  it('reads the bundled pack without an issue, as text or as parsed JSON', () => {
    const fromText = expectValue(parse({}));
    const parsed = Object.fromEntries(packFiles.map((name) => [name, JSON.parse(bundled[name])]));
    expect(fromText.issues).toEqual([]);
    expect(expectValue(parse(parsed))).toEqual(fromText);
    expect(fromText.district.seats).toHaveLength(127);
  });

  it.each(packFiles.filter((name) => name !== 'district.json'))(
    'stands without %s and says that it is missing',
    (name) => {
      const { district, issues } = expectValue(parse({ [name]: undefined }));
      expect(issues).toMatchObject([{ file: name, came: 'no file', outcome: 'list-empty' }]);
      expect(district.info.id).toBe('jingansi');
    },
  );

  it('takes in more faults than one call has room for', () => {
    const features = Array.from({ length: 50_000 }, (_, i) => ({
      type: 'Feature',
      id: `seat-${i}`,
      properties: { source: 'a bench file', confidence: 'who knows' },
      geometry: { type: 'Point', coordinates: [121.44, 31.22] },
    }));
    const { district, issues } = expectValue(
      parse({ 'seats.geojson': { type: 'FeatureCollection', features } }),
    );
    expect(district.seats).toHaveLength(50_000);
    expect(issues.length).toBeGreaterThan(140_000);
  });

  it.each([
    ['broken text', '{"type": "FeatureCollection", "features": ['],
    ['no text', ''],
    ['another type', '{"type": "Topology"}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['features that are no list', '{"type": "FeatureCollection", "features": {}}'],
    ['an oversize file', ' '.repeat(maxFileLength + 1)],
  ])('leaves out a file that is %s and keeps the rest', (_, text) => {
    const { district, issues } = expectValue(parse({ 'buildings.geojson': text }));
    expect(district.buildings).toEqual([]);
    expect(district.seats).toHaveLength(127);
    expect(issues).toMatchObject([{ file: 'buildings.geojson', feature: null, outcome: 'list-empty' }]);
    expect(issues.map(describeIssue).join().length).toBeLessThan(300);
  });

  it('reads a file that an editor began with a byte order mark', () => {
    expect(expectValue(parse({ 'seats.geojson': `\uFEFF${bundled['seats.geojson']}` })).issues).toEqual([]);
  });

  it('drops one damaged feature of each file and nothing else', () => {
    const damaged = Object.fromEntries(
      packFiles.slice(1).map((name) => {
        const collection = JSON.parse(bundled[name]);
        collection.features[0].geometry.coordinates = 'lost';
        return [name, collection];
      }),
    );
    const whole = expectValue(parse({})).district;
    const { district, issues } = expectValue(parse(damaged));
    expect(issues).toHaveLength(7);
    expect(new Set(issues.map(({ outcome }) => outcome))).toEqual(new Set(['feature-dropped']));
    expect(district.seats).toEqual(whole.seats.slice(1));
    expect(district.streets).toEqual(whole.streets.slice(1));
    expect(district.grids).toEqual(whole.grids.slice(1));
  });

  it.each([
    ['no district.json', { 'district.json': undefined }],
    ['a district.json that is broken', { 'district.json': '{' }],
    ['a district.json that is a list', { 'district.json': [] }],
    ['neither seats nor grids', { 'seats.geojson': undefined, 'micro-grids.geojson': 'x' }],
  ])('refuses a pack with %s in one sentence', (_, change) => {
    const result = parse(change);
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.error).toMatchObject({ code: 'pack-unreadable', message: /^The district pack/ });
  });

  it.each([
    ['name', undefined],
    ['center', [121.4]],
    ['as_of', 'today'],
    ['timezone', 'Asia/Atlantis'],
    ['country', 86],
  ])('refuses a district whose %s is %s, and names the field', (field, value) => {
    const result = withInfo({ [field]: value });
    expect(result).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(field) },
    });
  });

  it('stands without boundary, reference and holidays', () => {
    const { district, issues } = expectValue(
      withInfo({ boundary: null, reference: 'high', holidays: ['2026-01-01', 'soon'] }),
    );
    expect(district.info).toMatchObject({ boundary: [], reference: null, holidays: ['2026-01-01'] });
    expect(issues.map(({ field }) => field)).toEqual(['boundary', 'holidays']);
  });

  it('takes no site address that is not a web address', () => {
    const { district, issues } = expectValue(withInfo({ site_url: 'javascript:alert(1)' }));
    expect(district.info.siteUrl).toBeNull();
    expect(issues).toMatchObject([{ field: 'site_url' }]);
  });

  it("takes the street office's keys, and none that is no key", () => {
    const key = `BA${'_-'.repeat(42)}A`;
    const { district, issues } = expectValue(withInfo({ office_keys: [key, 7, 'short'] }));
    expect(district.info.officeKeys).toEqual([key]);
    expect(issues.map(({ field, came }) => [field, came])).toEqual([
      ['office_keys', '7'],
      ['office_keys', '"short"'],
    ]);
    expect(expectValue(withInfo({ office_keys: key })).district.info.officeKeys).toEqual([key]);
    expect(expectValue(withInfo({})).district.info.officeKeys).toEqual([]);
  });

  it('knows which streets one can walk', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [121.44, 31.22],
        [121.45, 31.22],
      ],
    };
    const street = (id: string, properties: object) => ({
      type: 'Feature',
      id,
      geometry: line,
      properties: { highway: 'tertiary', source: 'map', confidence: 'high', ...properties },
    });
    const features = [
      street('a', {}),
      street('b', { highway: 'motorway' }),
      street('c', { access: 'no' }),
      street('d', { barrier: 'closed' }),
      street('e', { layer: 1, bridge: 'viaduct', foot: 'no' }),
      street('f', { highway: 'living_street' }),
      street('g', { highway: 'railway' }),
      street('h', { bridge: 'yes' }),
      street('i', { highway: 'steps' }),
      street('j', { highway: 'cycleway' }),
      street('k', { highway: 'cycleway', foot: 'designated' }),
      street('l', { highway: 'service', access: 'private' }),
      street('m', { highway: 'footway', access: 'private', foot: 'yes' }),
      street('n', { highway: 'trunk', bridge: 'yes' }),
      street('o', { highway: 'trunk', bridge: 'yes', sidewalk: 'both' }),
      street('p', { highway: 'primary', motorroad: 'yes' }),
    ];
    const { district, issues } = expectValue(
      parse({ 'streets.geojson': { type: 'FeatureCollection', features } }),
    );
    expect(district.streets.filter(({ walkable }) => walkable).map(({ id }) => id)).toEqual([
      'a',
      'f',
      'h',
      'i',
      'k',
      'm',
      'o',
    ]);
    expect(
      district.streets
        .filter(({ lane }) => lane)
        .map(({ id }) => id)
        .join(),
    ).toBe('f,i,j,k,l,m');
    expect(district.streets.filter(({ elevated }) => elevated).map(({ id }) => id)).toEqual(['e', 'n']);
    expect(issues).toMatchObject([{ feature: 'g', field: 'highway', outcome: 'feature-dropped' }]);
  });
});

describe('describeIssue', () => {
  it('says where, what came, what was expected and what was kept, in one short sentence', () => {
    const sentence = describeIssue({
      file: 'seats.geojson',
      feature: 's001',
      field: 'lit',
      came: '"perhaps"',
      expected: 'yes | no',
      outcome: 'value-unknown',
    });
    expect(sentence).toBe(
      'seats.geojson › s001 › lit: "perhaps" where yes | no was expected; the value counts as unknown.',
    );
  });
});
