import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readKml } from '../../../../src/io/import/geo/read-kml';
import { readRefusal, readTable, readTables } from '../../../helpers/read-tables';

const kml = (body: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>City</name>${body}</Document></kml>`;
const point = (n: number, further = '') =>
  `<Placemark id="p${n}"><name>Seat ${n}</name>${further}<Point><coordinates>${n},${n}.5,0</coordinates></Point></Placemark>`;
const read = (content: string | Uint8Array) => readTable(readKml, 'a.kml', content);

describe('KML', () => {
  it('gives a row a placemark with its texts, its further data and the folders around it', async () => {
    const further =
      '<description><![CDATA[<b>座椅</b> &amp; more]]></description><ExtendedData><Data name="seats"><value> 3 </value></Data>' +
      '<Data name="__proto__"><value>p</value></Data>' +
      '<SchemaData schemaUrl="#s"><SimpleData name="back">yes</SimpleData></SchemaData></ExtendedData>';
    const { rows, members, rowCount } = await read(
      kml(`<Folder><name>Parks</name><Folder>${point(1, further)}</Folder></Folder>${point(2)}`),
    );
    expect([rowCount, members]).toEqual([2, { name: 'City' }]);
    expect(rows.map(({ row, id, geometry }) => [row, id, geometry])).toEqual([
      [1, 'p1', { kind: 'point', position: [1, 1.5] }],
      [2, 'p2', { kind: 'point', position: [2, 2.5] }],
    ]);
    expect(Object.entries(rows[0]?.values ?? {})).toEqual([
      ['name', 'Seat 1'],
      ['description', '<b>座椅</b> &amp; more'],
      ['seats', '3'],
      ['__proto__', 'p'],
      ['back', 'yes'],
      ['folder', 'Parks'],
    ]);
  });

  it('keeps the words of a description that is markup', async () => {
    const { rows } = await read(
      kml(point(1, '<description>Two <b>red <i>seats</i></b> here&nbsp;</description>')),
    );
    expect(rows[0]?.values.description).toBe('Two red seats here&nbsp;');
  });

  it('reads lines, areas with holes, tracks and mixes, a table a kind', async () => {
    const square = (at: number, size: number) =>
      `${at},${at} ${at + size},${at} ${at + size},${at + size}\n\t${at},${at + size} ${at},${at}`;
    const area =
      `<Polygon><outerBoundaryIs><LinearRing><coordinates>${square(0, 9)}</coordinates></LinearRing></outerBoundaryIs>` +
      `<innerBoundaryIs><LinearRing><coordinates>${square(1, 2)}</coordinates></LinearRing></innerBoundaryIs></Polygon>`;
    const tables = await readTables(
      readKml,
      'a.kml',
      kml(
        `<Placemark><MultiGeometry>${area}${area}<Point><coordinates>1,2,30</coordinates></Point></MultiGeometry></Placemark>` +
          '<Placemark><LineString><coordinates>0,0 1, 1, 5</coordinates></LineString></Placemark>' +
          '<Placemark><gx:Track><gx:coord>1 2 3</gx:coord><gx:coord>4 5 6</gx:coord></gx:Track></Placemark>',
      ),
    );
    expect(tables.map(({ name, rows }) => [name, rows.map(({ geometry }) => geometry)])).toMatchObject([
      [
        'a.kml › LineString',
        [
          {
            lines: [
              [
                [0, 0],
                [1, 1],
              ],
            ],
          },
          {
            lines: [
              [
                [1, 2],
                [4, 5],
              ],
            ],
          },
        ],
      ],
      ['a.kml › Point', [{ position: [1, 2] }]],
      ['a.kml › Polygon', [{ kind: 'area' }]],
    ]);
    const geometry = tables[2]?.rows[0]?.geometry;
    expect(geometry?.kind === 'area' && geometry.polygons.map((rings) => rings.length)).toEqual([2, 2]);
    expect(tables[1]?.rows[0]?.values).toEqual({ ele: 30 });
  });

  it('is read with prefixes, without a document, and from a zip', async () => {
    const prefixed =
      '<k:kml xmlns:k="x"><k:Placemark><k:Point><k:coordinates>1,2</k:coordinates></k:Point></k:Placemark></k:kml>';
    expect((await read(prefixed)).rows).toHaveLength(1);
    const zip = zipSync({
      'doc.kml': new TextEncoder().encode(kml(point(1))),
      'files/a.png': Uint8Array.of(1),
    });
    expect((await read(zip)).name).toBe('a.kml');
    const two = zipSync({
      'one.kml': new TextEncoder().encode(kml(point(1))),
      'two.kml': new TextEncoder().encode(kml(point(2))),
    });
    const tables = await readTables(readKml, 'a.kmz', two);
    expect(tables.map(({ name }) => name)).toEqual(['a.kmz › one.kml', 'a.kmz › two.kml']);
  });

  it.each([
    ['a number that is none', point(2).replace('2,2.5', '2,x'), 'geometry-broken', '2,x,0'],
    ['a number that is missing', point(2).replace('2,2.5,0', '2'), 'geometry-broken', '2'],
    [
      'a line of one position',
      '<Placemark><LineString><coordinates>1,1</coordinates></LineString></Placemark>',
      'geometry-broken',
      '1,1',
    ],
    ['a tag that is cut', point(2).replace('<coordinates>', '<coordinates'), 'broken-row', ''],
  ])('lists a placemark with %s and reads the others', async (_, damaged, code, value) => {
    const { rows, issues } = await read(kml(`${point(1)}${damaged}${point(3)}`));
    expect(rows.map(({ row }) => row)).toEqual([1, 3]);
    expect(issues).toMatchObject([{ row: 2, code, value: expect.stringContaining(value) }]);
  });

  it('keeps a placemark whose place can be read, and says that its text is damaged', async () => {
    const { rows, issues } = await read(kml(`${point(1).replace('<name>', '<name a=b>')}${point(2)}`));
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(issues).toMatchObject([{ row: 1, outcome: 'kept-as-is' }]);
  });

  it.each([
    ['of its place', (text: string) => text.replace('</Point>', '</Pint>'), []],
    ['of the placemark', (text: string) => text.replace('<Placemark id="p2">', '<Plcemark id="p2">'), [2]],
    ['of its end', (text: string) => text.replace('</Point></Placemark>', '</Point></Placmark>'), []],
  ])('with a damaged tag %s keeps the others and their folders', async (_, damage, lost) => {
    const { rows, issues } = await read(
      kml(
        `<Folder><name>A</name>${point(1)}${damage(point(2))}</Folder><Folder><name>B</name>${point(3)}</Folder>`,
      ),
    );
    const others = rows.filter(({ row }) => row !== 2);
    expect(others.map(({ row, id, values }) => [row, id, values.folder])).toEqual([
      [1, 'p1', 'A'],
      [3, 'p3', 'B'],
    ]);
    expect(issues.map(({ row }) => row)).toEqual([2]);
    expect(rows).toHaveLength(3 - lost.length);
  });

  it('gives what came before where it is cut off', async () => {
    const whole = kml([1, 2, 3].map((n) => point(n)).join(''));
    const { rows, issues } = await read(whole.slice(0, whole.indexOf('3,3.5') + 3));
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(issues).toMatchObject([{ row: 3, code: 'broken-row' }]);
  });

  it('expands no entity that the document declares', async () => {
    const laughs = Array.from({ length: 40 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const { rows } = await read(
      kml(
        point(1, '<description>&l40;&file;</description>'),
        `<!DOCTYPE kml [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">${laughs}]>`,
      ),
    );
    expect(rows[0]?.values.description).toBe('&l40;&file;');
  });

  it.each([
    ['without a placemark', kml(''), 'import-no-rows'],
    ['nested without end', kml('<Folder>'.repeat(1e5)), 'import-broken-text'],
    ['that is no XML', '<kml <<< >>', 'import-broken-text'],
  ])('%s is refused', async (_, content, code) => {
    expect(await readRefusal(readKml, 'a.kml', content)).toMatchObject({
      code,
      values: { file: 'a.kml', line: expect.any(Number), value: expect.stringMatching(/./) },
    });
  });
});
