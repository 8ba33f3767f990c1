import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { packProperties } from '../../../src/io/osm/pack-properties';
import { parseSeats } from '../../../src/io/parse-seats';
import { osmKeys } from '../../../src/io/write-seat-features/osm-tags';
import { patchSeats } from '../../../src/io/write-seat-features/patch-seats';
import { writeOsmXml } from '../../../src/io/write-seat-features/write-osm-xml';
import { writeXmlAttribute } from '../../../src/io/write-seat-features/write-xml-attribute';
import type { Seat } from '../../../src/model/district';
import { expectValue } from '../../helpers/expect-value';
import { randomSeats } from '../../helpers/random-seats';
import { sampleSeat } from '../../helpers/sample-ledger';

interface Node {
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Record<string, string>;
}

/** Reads with a strict parser: what is no XML fails. */
function readNodes(text: string): Node[] {
  const nodes: Node[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'node') nodes.push({ attributes, tags: Object.create(null) });
    const node = nodes.at(-1);
    if (name === 'tag' && node) node.tags[attributes.k ?? ''] = attributes.v ?? '';
  });
  parser.write(text).close();
  return nodes;
}

const emptyFile = '{"type":"FeatureCollection","features":[]}';
const write = (put: readonly Seat[], text = emptyFile) =>
  writeOsmXml(expectValue(patchSeats(text, { put, removed: [] })));
const real = (id: string, fields: Parameters<typeof sampleSeat>[1] = {}) =>
  sampleSeat(id, { confidence: 'high', source: 'survey', ...fields });

describe('a file for OpenStreetMap', () => {
  it('has the tags of OSM and nothing of ours', () => {
    const seat = real('s001', {
      backrest: 'yes',
      wheelchair: 'limited',
      openingHours: 'Mo-Su 06:00-22:00',
      street: { zh: '愚园路', en: 'Yuyuan Road' },
      attributeCheckDates: { backrest: '2026-01-02' },
      adoption: { keeper: { zh: '张三 13800000000', en: null } },
    });
    const { text, written } = write([seat]);
    expect(written).toBe(1);
    expect(readNodes(text)).toEqual([
      {
        attributes: { id: '-1', lat: '31.22', lon: '121.44' },
        tags: {
          amenity: 'bench',
          seats: '3',
          backrest: 'yes',
          wheelchair: 'limited',
          access: 'yes',
          opening_hours: 'Mo-Su 06:00-22:00',
          'check_date:backrest': '2026-01-02',
        },
      },
    ]);
    expect(text).not.toContain('张三');
  });

  const bench = (id: string, more: Readonly<Record<string, unknown>>) => ({
    type: 'Feature',
    id,
    properties: {
      amenity: 'bench',
      source: 'OpenStreetMap',
      confidence: 'medium',
      provision: 'new',
      ...more,
    },
    geometry: { type: 'Point', coordinates: [121.4, 31.2] },
  });
  const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

  it('keeps the number of a node and says which one changed', () => {
    const keys = { 'osm:keys': 'amenity' };
    const text = collection(bench('node/7', { ...keys, 'osm:version': 4 }), bench('node/8', keys));
    const nodes = readNodes(write([real('node/8', { lit: 'yes' })], text).text);
    expect(nodes.map(({ attributes }) => attributes)).toEqual([
      { id: '7', version: '4', lat: '31.2', lon: '121.4' },
      { id: '8', version: '1', action: 'modify', lat: '31.22', lon: '121.44' },
    ]);
    expect(nodes[1]?.tags).toMatchObject({ amenity: 'bench', lit: 'yes' });
  });

  it('leaves out a changed node whose other tags are not known, which an upload would wipe out', () => {
    const text = collection(bench('node/7', { operator: 'X' }), bench('node/8', { operator: 'X' }));
    const { text: xml, omitted } = write([real('node/8', { lit: 'yes' })], text);
    expect(readNodes(xml).map(({ attributes, tags }) => [attributes.id, tags])).toEqual([
      ['7', { amenity: 'bench' }],
    ]);
    expect(omitted['tags-unknown']).toBe(1);
  });

  it('gives a node back every tag that OSM has of it, with the change alone laid over', () => {
    const inOsm = {
      amenity: 'bench',
      backrest: '3',
      access: 'permit',
      inscription: 'For "A" & B',
      source: 'survey',
      check_date: '2024-05',
      form: 'curved',
      'adoption:keeper': 'a tag of somebody',
    };
    const role = { kind: 'seats', suffix: '', own: { form: 'bench', condition: 'in-use' } } as const;
    const properties = packProperties({ tags: inOsm, version: 3 }, role);
    const text = collection(bench('node/9', { ...properties, phone: '13800000000', near: '某路' }));
    const before = expectValue(patchSeats(text, { put: [], removed: [] }));
    const [seat] = parseSeats({ type: 'FeatureCollection', features: before.features }).seats;
    expect(readNodes(write([], text).text)[0]?.tags).toEqual(inOsm);

    const edited = { ...(seat as Seat), lit: 'yes', backrest: 'no', places: 4 } as const;
    const [node] = readNodes(write([edited], text).text);
    expect(node?.attributes).toMatchObject({ id: '9', version: '3', action: 'modify' });
    expect(node?.tags).toEqual({ ...inOsm, lit: 'yes', backrest: 'no', seats: '4' });
  });

  it('leaves out what OSM must not have, and counts it', () => {
    const { omitted, written, longValues } = write([
      sampleSeat('s1'),
      real('s2', { condition: 'gone' }),
      real('s3', { form: 'steps' }),
      real('way/4'),
      real('s5', { openingHours: 'x'.repeat(300) }),
    ]);
    expect(omitted).toEqual({
      illustrative: 1,
      gone: 1,
      'no-tag': 1,
      'drawn-as-line': 1,
      'tags-unknown': 0,
      unread: 0,
    });
    expect([written, longValues]).toEqual([1, 1]);
  });

  it('is XML whatever the texts hold, and reads back as the tags that were written', () => {
    fc.assert(
      fc.property(randomSeats, (seats) => {
        const { text, written } = write(seats);
        const nodes = readNodes(text);
        expect(nodes).toHaveLength(written);
        expect(new Set(nodes.map(({ attributes }) => attributes.id)).size).toBe(written);
        for (const { tags } of nodes) for (const key of Object.keys(tags)) expect(osmKeys).toContain(key);
      }),
      { seed: 64, numRuns: 200 },
    );
  });

  it('keeps every sign that XML can hold, and drops the others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        let read = '';
        const parser = new SaxesParser();
        parser.on('opentag', ({ attributes }) => {
          read = attributes.v ?? '';
        });
        parser.write(`<a v=${writeXmlAttribute(value)}/>`).close();
        const holdable = [...value].filter((sign) => {
          const code = sign.codePointAt(0) ?? 0;
          return (
            [9, 10, 13].includes(code) ||
            (code >= 0x20 && code <= 0xd7ff) ||
            (code >= 0xe000 && code <= 0xfffd) ||
            code >= 0x1_0000
          );
        });
        expect(read).toBe(holdable.join(''));
      }),
      { seed: 65, numRuns: 2000 },
    );
    expect(writeXmlAttribute('a\ud800b\udc00c🪑\u0000')).toBe('"abc🪑"');
  });
});
