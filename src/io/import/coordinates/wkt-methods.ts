/** A method of projection as proj4 calls it, by the names that WKT has for it. */
export interface ProjectionMethod {
  readonly proj: string;
  /** Names of OGC, EPSG, GDAL and Esri: small letters and digits only. */
  readonly names: readonly string[];
  /** What further stands in the definition. */
  readonly extra?: string;
  /** A standard parallel is where the scale is true. */
  readonly parallelIs?: 'lat_ts';
  /** `pole`: the axes run away from a pole, whatever they are called. */
  readonly axes?: 'pole' | 'south';
}

/** Methods whose formula proj4 has; held against PROJ with each system of the EPSG dataset that uses one. */
export const projectionMethods: readonly ProjectionMethod[] = [
  { proj: 'tmerc', names: ['transversemercator', 'gausskruger', 'transversemercatorcomplex'] },
  {
    proj: 'tmerc',
    names: ['transversemercatorsouthorientated', 'transversemercatorsouthoriented'],
    axes: 'south',
  },
  {
    proj: 'lcc',
    names: [
      'lambertconformalconic',
      'lambertconformalconic1sp',
      'lambertconformalconic2sp',
      'lambertconicconformal1sp',
      'lambertconicconformal2sp',
    ],
  },
  { proj: 'aea', names: ['albers', 'albersequalarea', 'albersconicequalarea'] },
  { proj: 'laea', names: ['lambertazimuthalequalarea'], axes: 'pole' },
  { proj: 'aeqd', names: ['azimuthalequidistant', 'modifiedazimuthalequidistant'], axes: 'pole' },
  {
    proj: 'merc',
    names: ['mercator', 'mercator1sp', 'mercator2sp', 'mercatorvarianta', 'mercatorvariantb'],
    parallelIs: 'lat_ts',
  },
  { proj: 'sterea', names: ['obliquestereographic', 'doublestereographic'] },
  {
    proj: 'stere',
    names: [
      'polarstereographic',
      'polarstereographicvarianta',
      'polarstereographicvariantb',
      'stereographicnorthpole',
      'stereographicsouthpole',
    ],
    parallelIs: 'lat_ts',
    axes: 'pole',
  },
  {
    proj: 'omerc',
    names: [
      'hotineobliquemercator',
      'hotineobliquemercatorvarianta',
      'hotineobliquemercatorazimuthnaturalorigin',
      'rectifiedskeworthomorphicnaturalorigin',
    ],
    extra: ' +no_uoff',
  },
  {
    proj: 'omerc',
    names: [
      'hotineobliquemercatorvariantb',
      'hotineobliquemercatorazimuthcenter',
      'rectifiedskeworthomorphiccenter',
      'obliquemercator',
    ],
  },
  { proj: 'somerc', names: ['swissobliquecylindrical', 'swissobliquemercator'] },
  { proj: 'krovak', names: ['krovak', 'krovaknorthorientated'] },
  { proj: 'cass', names: ['cassini', 'cassinisoldner'] },
  { proj: 'poly', names: ['polyconic', 'americanpolyconic'] },
  { proj: 'nzmg', names: ['newzealandmapgrid'] },
  {
    proj: 'eqc',
    names: ['equirectangular', 'equidistantcylindrical', 'platecarree'],
    parallelIs: 'lat_ts',
  },
  { proj: 'cea', names: ['cylindricalequalarea', 'lambertcylindricalequalarea'], parallelIs: 'lat_ts' },
  { proj: 'eqearth', names: ['equalearth'] },
  { proj: 'eqdc', names: ['equidistantconic'] },
];

/** Mercator on a sphere of the numbers of an ellipsoid, as web maps have it. */
export const webMercatorNames: ReadonlySet<string> = new Set([
  'mercatorauxiliarysphere',
  'popularvisualisationpseudomercator',
]);

/** Parameters of methods by their names in WKT; `angle`, `length` and `number` say in which unit they are. */
export const methodParameters: Readonly<
  Record<string, readonly [key: string, measure: 'angle' | 'length' | 'number']>
> = {
  latitudeoforigin: ['lat_0', 'angle'],
  latitudeofcenter: ['lat_0', 'angle'],
  latitudeofcentre: ['lat_0', 'angle'],
  centralparallel: ['lat_0', 'angle'],
  latitudeofnaturalorigin: ['lat_0', 'angle'],
  latitudeoffalseorigin: ['lat_0', 'angle'],
  latitudeofprojectioncentre: ['lat_0', 'angle'],
  centralmeridian: ['lon_0', 'angle'],
  longitudeoforigin: ['lon_0', 'angle'],
  longitudeofcenter: ['lon_0', 'angle'],
  longitudeofcentre: ['lon_0', 'angle'],
  longitudeofnaturalorigin: ['lon_0', 'angle'],
  longitudeoffalseorigin: ['lon_0', 'angle'],
  longitudeofprojectioncentre: ['lon_0', 'angle'],
  straightverticallongitudefrompole: ['lon_0', 'angle'],
  standardparallel1: ['lat_1', 'angle'],
  latitudeof1ststandardparallel: ['lat_1', 'angle'],
  latitudeofstandardparallel: ['lat_1', 'angle'],
  standardparallel2: ['lat_2', 'angle'],
  latitudeof2ndstandardparallel: ['lat_2', 'angle'],
  scalefactor: ['k', 'number'],
  scalefactoratnaturalorigin: ['k', 'number'],
  scalefactoratprojectioncentre: ['k', 'number'],
  scalefactoronpseudostandardparallel: ['k', 'number'],
  scalefactoroninitialline: ['k', 'number'],
  falseeasting: ['x_0', 'length'],
  eastingatfalseorigin: ['x_0', 'length'],
  eastingatprojectioncentre: ['x_0', 'length'],
  falsenorthing: ['y_0', 'length'],
  northingatfalseorigin: ['y_0', 'length'],
  northingatprojectioncentre: ['y_0', 'length'],
  azimuth: ['alpha', 'angle'],
  azimuthatprojectioncentre: ['alpha', 'angle'],
  azimuthofinitialline: ['alpha', 'angle'],
  colatitudeofconeaxis: ['alpha', 'angle'],
  rectifiedgridangle: ['gamma', 'angle'],
  anglefromrectifiedtoskewgrid: ['gamma', 'angle'],
  pseudostandardparallel1: ['pseudo', 'angle'],
  latitudeofpseudostandardparallel: ['pseudo', 'angle'],
  xscale: ['x_scale', 'number'],
  yscale: ['y_scale', 'number'],
  xyplanerotation: ['rotation', 'number'],
  auxiliaryspheretype: ['sphere', 'number'],
};

/**
 * Meridians that longitudes are counted from, degrees east of Greenwich (EPSG dataset, PROJ's list of them).
 * Programs write them in degrees even where all other angles of a system are grads.
 */
export const primeMeridians: Readonly<Record<string, number>> = {
  greenwich: 0,
  referencemeridian: 0,
  lisbon: -9.131906111111,
  paris: 2.33722917,
  parisrgs: 2.337208333333,
  bogota: -74.080916666667,
  madrid: -3.687375,
  rome: 12.452333333333,
  bern: 7.439583333333,
  jakarta: 106.807719444444,
  ferro: -17.666666666667,
  brussels: 4.367975,
  stockholm: 18.058277777778,
  athens: 23.7163375,
  oslo: 10.722916666667,
  copenhagen: 12.57788611111111,
};
