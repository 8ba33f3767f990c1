import { describe, expect, it } from 'vitest';
import definitions from '../../../../src/io/import/coordinates/epsg.json';
import { loadProjection, type Projection } from '../../../../src/io/import/coordinates/load-projection';
import { straightDistance } from '../../../../src/lib/straight-distance';
import type { Position } from '../../../../src/lib/units';

async function load(crs: string): Promise<Projection> {
  const projection = await loadProjection(crs);
  if (!projection.ok) throw new Error(projection.error.message);
  return projection.value;
}

const degree = 'UNIT["Degree",0.0174532925199433]';
const grad = 'UNIT["Grad",0.01570796326794897]';
const metre = 'UNIT["Meter",1.0]';

const geographic = (datum: string, ellipsoid: string, meridian = '"Greenwich",0.0', unit = degree): string =>
  `GEOGCS["GCS",DATUM["${datum}",SPHEROID["E",${ellipsoid}]],PRIMEM[${meridian}],${unit}]`;

const projected = (
  base: string,
  method: string,
  parameters: Readonly<Record<string, number>>,
  unit = metre,
): string =>
  `PROJCS["P",${base},PROJECTION["${method}"],${Object.entries(parameters)
    .map(([name, value]) => `PARAMETER["${name}",${value}]`)
    .join(',')},${unit}]`;

const dms = (degrees: number, minutes: number, seconds: number): number =>
  Math.sign(degrees) * (Math.abs(degrees) + minutes / 60 + seconds / 3600);

const clarke1866 = '6378206.4,294.9786982';
const footUs = 'UNIT["Foot_US",0.3048006096012192]';
const clarkesLink = 'UNIT["Link_Clarke",0.201166195164]';

/**
 * Worked examples of IOGP's Geomatics Guidance Note 7-2 (Coordinate Conversions and Transformations including
 * Formulas): a point in degrees of its own datum, and in the numbers of the projection.
 */
const guidanceNote: readonly [
  what: string,
  base: string,
  wkt: string,
  degrees: Position,
  numbers: Position,
][] = (
  [
    [
      'Lambert with one parallel (Jamaica)',
      geographic('D_Jamaica_1969', clarke1866),
      'Lambert_Conformal_Conic_1SP',
      {
        latitude_of_origin: 18,
        central_meridian: -77,
        scale_factor: 1,
        false_easting: 250000,
        false_northing: 150000,
      },
      metre,
      [dms(-76, 56, 37.26), dms(17, 55, 55.8)],
      [255966.58, 142493.51],
    ],
    [
      'Lambert with two parallels, in US survey feet (Texas)',
      geographic('D_North_American_1927', clarke1866),
      'Lambert_Conformal_Conic',
      {
        False_Easting: 2000000,
        False_Northing: 0,
        Central_Meridian: -99,
        Standard_Parallel_1: dms(28, 23, 0),
        Standard_Parallel_2: dms(30, 17, 0),
        Latitude_Of_Origin: dms(27, 50, 0),
      },
      footUs,
      [-96, 28.5],
      [2963503.91, 254759.8],
    ],
    [
      'transverse Mercator (Britain)',
      geographic('D_OSGB_1936', '6377563.396,299.32496'),
      'Transverse_Mercator',
      {
        False_Easting: 400000,
        False_Northing: -100000,
        Central_Meridian: -2,
        Scale_Factor: 0.9996012717,
        Latitude_Of_Origin: 49,
      },
      metre,
      [0.5, 50.5],
      [577274.99, 69740.5],
    ],
    [
      'Mercator (Makassar)',
      geographic('D_Makassar', '6377397.155,299.15281'),
      'Mercator_1SP',
      { central_meridian: 110, scale_factor: 0.997, false_easting: 3900000, false_northing: 900000 },
      metre,
      [120, -3],
      [5009726.58, 569150.82],
    ],
    [
      'Cassini-Soldner, in links of Clarke (Trinidad)',
      geographic('D_Trinidad_1903', '6378293.645208759,294.2606763692569'),
      'Cassini_Soldner',
      {
        latitude_of_origin: dms(10, 26, 30),
        central_meridian: dms(-61, 20, 0),
        false_easting: 430000,
        false_northing: 325000,
      },
      clarkesLink,
      [-62, 10],
      [66644.94, 82536.22],
    ],
    [
      'oblique stereographic (the Netherlands)',
      geographic('D_Amersfoort', '6377397.155,299.15281'),
      'Double_Stereographic',
      {
        False_Easting: 155000,
        False_Northing: 463000,
        Central_Meridian: dms(5, 23, 15.5),
        Scale_Factor: 0.9999079,
        Latitude_Of_Origin: dms(52, 9, 22.178),
      },
      metre,
      [6, 53],
      [196105.283, 557057.739],
    ],
    [
      'Lambert of equal area (Europe)',
      geographic('D_ETRS_1989', '6378137,298.257222101'),
      'Lambert_Azimuthal_Equal_Area',
      { latitude_of_center: 52, longitude_of_center: 10, false_easting: 4321000, false_northing: 3210000 },
      metre,
      [5, 50],
      [3962799.45, 2999718.85],
    ],
  ] as const
).map(([what, base, method, parameters, unit, degrees, numbers]) => [
  what,
  base,
  projected(base, method, parameters, unit),
  degrees,
  numbers,
]);

/** Geocentric translation of degrees on an ellipsoid to WGS-84, by the closed formulas (Bowring's for the way back). */
function translate(
  [lng, lat]: Position,
  [size, inverse]: readonly [number, number],
  [dx, dy, dz]: readonly number[],
): Position {
  const [phi, lambda, f] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180, 1 / inverse];
  const e2 = f * (2 - f);
  const n = size / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const x = n * Math.cos(phi) * Math.cos(lambda) + (dx ?? 0);
  const y = n * Math.cos(phi) * Math.sin(lambda) + (dy ?? 0);
  const z = n * (1 - e2) * Math.sin(phi) + (dz ?? 0);
  const [a, flattening] = [6378137, 1 / 298.257223563];
  const [b, square] = [a * (1 - flattening), flattening * (2 - flattening)];
  const p = Math.hypot(x, y);
  const theta = Math.atan2(z * a, p * b);
  const latitude = Math.atan2(
    z + ((a * a - b * b) / b) * Math.sin(theta) ** 3,
    p - square * a * Math.cos(theta) ** 3,
  );
  return [(Math.atan2(y, x) * 180) / Math.PI, (latitude * 180) / Math.PI];
}

const paris = 2.33722917;
const clarkeIgn = [6378249.2, 293.4660212936265] as const;
const clarkeIgnText = clarkeIgn.join(',');
const ntf = [-168, -60, 320];
const lambertParameters = {
  False_Easting: 600000,
  False_Northing: 2200000,
  Central_Meridian: 0,
  Standard_Parallel_1: 52,
  Scale_Factor: 0.99987742,
  Latitude_Of_Origin: 52,
};

describe('a system of coordinates', () => {
  it.each(guidanceNote)('puts the point of the guidance note: %s', async (_, base, wkt, degrees, numbers) => {
    // Both go to WGS-84 by the same parameters, so that only the projection is held against the note.
    const [plane, sphere] = [await load(wkt), await load(base)];
    const place = sphere.toDegrees(degrees) as Position;
    expect(straightDistance(plane.toDegrees(numbers) as Position, place)).toBeLessThan(0.05);
  });

  it.each([
    ['Esri', geographic('D_NTF', clarkeIgnText, `"Paris",${paris}`, grad), 'Lambert_Conformal_Conic'],
    [
      'OGC, with the meridian in grads',
      geographic('Nouvelle_Triangulation_Francaise_Paris', clarkeIgnText, '"Paris",2.5969213', grad),
      'Lambert_Conformal_Conic_1SP',
    ],
  ])(
    'on the meridian of Paris, in grads, lies where its origin is by formula: %s',
    async (_, base, method) => {
      const { Standard_Parallel_1: parallel, ...others } = lambertParameters;
      const parameters = method.endsWith('1SP') ? others : { ...others, Standard_Parallel_1: parallel };
      const { toDegrees, untied } = await load(projected(base, method, parameters));
      const origin = translate([paris, 46.8], clarkeIgn, ntf);
      expect(straightDistance(toDegrees([600000, 2200000]) as Position, origin)).toBeLessThan(0.05);
      expect(untied).toBeNull();
      const grads = await load(base);
      expect(straightDistance(grads.toDegrees([0, 52]) as Position, origin)).toBeLessThan(0.05);
      const byCode = await load('EPSG:27572');
      const place: Position = [652000, 2430000];
      expect(
        straightDistance(toDegrees(place) as Position, byCode.toDegrees(place) as Position),
      ).toBeLessThan(0.05);
    },
  );

  it.each([
    ['Lisbon', -9.131906111111, 20790, 'D_Lisbon', '6378388,297', 1, 39 + 2 / 3, 200000, 300000],
    ['Ferro', -17.666666666666668, 31288, 'D_MGI', '6377397.155,299.1528128', 28, 0, 150000, 0],
    ['Oslo', 10.722916666666666, 27391, 'D_NGO_1948', '6377492.018,299.1528128', -14 / 3, 58, 0, 0],
  ])('on the meridian of %s lies where it is counted from Greenwich', async (...row) => {
    const [name, meridian, code, datum, ellipsoid, lng, lat, x, y] = row;
    const parameters = (center: number) => ({
      False_Easting: x,
      False_Northing: y,
      Central_Meridian: center,
      Scale_Factor: 1,
      Latitude_Of_Origin: lat,
    });
    const local = geographic(datum, ellipsoid, `"${name}",${meridian}`);
    const onIt = await load(projected(local, 'Transverse_Mercator', parameters(lng)));
    const greenwich = projected(
      geographic(datum, ellipsoid),
      'Transverse_Mercator',
      parameters(lng + meridian),
    );
    const counted = await load(greenwich);
    const coded = await load(`EPSG:${code}`);
    for (const numbers of [
      [x, y],
      [x + 43000, y + 61000],
    ] as const) {
      const place = onIt.toDegrees(numbers) as Position;
      expect(straightDistance(place, counted.toDegrees(numbers) as Position)).toBeLessThan(0.05);
      expect(straightDistance(place, coded.toDegrees(numbers) as Position)).toBeLessThan(1000);
    }
  });

  it('of each code goes from the middle of its area to its numbers and back', async () => {
    for (const code of Object.keys(definitions)) {
      const { area, toDegrees, fromDegrees } = await load(`EPSG:${code}`);
      const [west, south, east, north] = area ?? [-180, -90, 180, 90];
      const middle = (west + (east < west ? east + 360 : east)) / 2;
      const center: Position = [middle > 180 ? middle - 360 : middle, (south + north) / 2];
      const back = toDegrees(fromDegrees(center) as Position);
      expect(back && straightDistance(center, back), code).toBeLessThan(0.5);
    }
  });

  it('whose origin the registry itself has misplaced is not used, by code or by its text', async () => {
    for (const code of [2155, 6141, 26591, 26592]) {
      expect(await loadProjection(`EPSG:${code}`)).toMatchObject({ ok: false });
      const text = projected(geographic('D_WGS_1984', '6378137,298.257223563'), 'Transverse_Mercator', {
        central_meridian: 15,
      }).replace(/\]$/, `,AUTHORITY["EPSG","${code}"]]`);
      expect(await loadProjection(text)).toMatchObject({ ok: false, error: { values: { crs: 'P' } } });
    }
  });

  const wgs84 = geographic('D_WGS_1984', '6378137,298.257223563');
  const mercator = { central_meridian: 0 };
  it.each([
    [
      'kind',
      'LOCAL_CS',
      'LOCAL_CS["site",LOCAL_DATUM["d",0],UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]',
    ],
    ['kind', 'ENGCRS', 'ENGCRS["site",EDATUM["d"],CS[Cartesian,2],AXIS["x",east],LENGTHUNIT["metre",1]]'],
    ['kind', 'VERT_CS', 'VERT_CS["height",VERT_DATUM["d",2005],UNIT["metre",1],AXIS["Up",UP]]'],
    ['kind', 'GEOCCS', 'GEOCCS["c",DATUM["D_WGS_1984",SPHEROID["e",6378137,298.257223563]],UNIT["Meter",1]]'],
    ['method', 'Bonne', projected(wgs84, 'Bonne', mercator)],
    ['parameter', 'X_Scale', projected(wgs84, 'Transverse_Mercator', { ...mercator, X_Scale: 2 })],
    ['parameter', 'Flat_Earth', projected(wgs84, 'Transverse_Mercator', { ...mercator, Flat_Earth: 1 })],
    ['unit', 'Pixel', projected(wgs84, 'Transverse_Mercator', mercator, 'UNIT["Pixel"]')],
    ['meridian', 'Atlantis', geographic('D_WGS_1984', '6378137,298.257223563', '"Atlantis",30', grad)],
    ['meridian', 'Paris', geographic('D_NTF', clarkeIgnText, '"Paris",12')],
    [
      'axis',
      'Southing',
      projected(
        wgs84,
        'Transverse_Mercator',
        mercator,
        `${metre},AXIS["Southing",SOUTH],AXIS["Westing",WEST]`,
      ),
    ],
  ])('is refused by the %s that is not understood: %s', async (part, detail, wkt) => {
    const projection = await loadProjection(wkt);
    expect(projection).toMatchObject({
      ok: false,
      error: { code: 'import-crs-unknown', values: { part, detail } },
    });
  });

  it('in kilometres, with a height, and within bounds of its own is read all the same', async () => {
    const utm = { Central_Meridian: 123, Scale_Factor: 0.9996, False_Easting: 500, Latitude_Of_Origin: 0 };
    const kilometres = projected(wgs84, 'Transverse_Mercator', utm, 'UNIT["Kilometer",1000.0]');
    const compound = `COMPD_CS["both",${kilometres},VERT_CS["h",VERT_DATUM["d",2005],UNIT["metre",1]]]`;
    const here: Position = [121.44, 31.22];
    const expected = (await load('EPSG:32651')).fromDegrees(here) as Position;
    for (const text of [kilometres, compound]) {
      const [x, y] = (await load(text)).fromDegrees(here) as Position;
      expect(Math.hypot(x * 1000 - expected[0], y * 1000 - expected[1])).toBeLessThan(0.01);
    }
    const source = geographic('Nobody', '6377397.155,299.1528128').replace('GEOGCS', 'GEOGCRS');
    const bound = `BOUNDCRS[SOURCECRS[${source}],TARGETCRS[${wgs84}],ABRIDGEDTRANSFORMATION["t",METHOD["Geocentric translations (geog2D domain)"],PARAMETER["X-axis translation",674.374],PARAMETER["Y-axis translation",15.056],PARAMETER["Z-axis translation",405.346]]]`;
    const place = translate([7.44, 46.95], [6377397.155, 299.1528128], [674.374, 15.056, 405.346]);
    expect(straightDistance((await load(bound)).toDegrees([7.44, 46.95]) as Position, place)).toBeLessThan(
      0.05,
    );
  });

  it('with the axes to the west and the south is read as it counts', async () => {
    const { toDegrees } = await load('EPSG:2048');
    const [lng, lat] = toDegrees([50000, 3_750_000]) as Position;
    expect(lng).toBeLessThan(19);
    expect(lat).toBeCloseTo(-33.88, 1);
  });

  it('says where its datum is tied to WGS-84 roughly only', async () => {
    expect((await load('EPSG:2363')).untied).toBe('EPSG:2363');
    expect((await load('EPSG:4549')).untied).toBeNull();
    expect((await load('EPSG:27700')).untied).toBeNull();
    expect((await load(geographic('D_Beijing_1954', '6378245,298.3'))).untied).toBe('D_Beijing_1954');
    expect((await load(geographic('D_Somewhere', '6378388,297'))).untied).toBe('D_Somewhere');
    expect((await load(geographic('D_Somewhere', '6378137,298.257222101'))).untied).toBeNull();
  });
});
