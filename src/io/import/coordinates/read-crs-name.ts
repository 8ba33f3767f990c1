import type { Datum } from '../../datum/convert-datum';

/** A coordinate reference system as a plan holds it. */
export interface NamedCrs {
  /** `EPSG:4326`, another EPSG code, WKT, or, where it is not understood, the name as it came. */
  readonly crs: string;
  readonly datum: Datum;
}

const wgs84 = 'EPSG:4326';

/** Names without a number. Codes of Esri and of the early web maps stand for EPSG:3857. */
const spokenNames: Readonly<Record<string, string>> = {
  crs84: wgs84,
  wgs84: wgs84,
  wgs1984: wgs84,
  gcswgs1984: wgs84,
  cgcs2000: 'EPSG:4490',
  gcschinageodeticcoordinatesystem2000: 'EPSG:4490',
  chinageodeticcoordinatesystem2000: 'EPSG:4490',
  webmercator: 'EPSG:3857',
  googlemercator: 'EPSG:3857',
  wgs84pseudomercator: 'EPSG:3857',
  wgs1984webmercatorauxiliarysphere: 'EPSG:3857',
  osgb: 'EPSG:27700',
  britishnationalgrid: 'EPSG:27700',
  osgb1936britishnationalgrid: 'EPSG:27700',
  osgb36britishnationalgrid: 'EPSG:27700',
  rgf93lambert93: 'EPSG:2154',
  lambert93: 'EPSG:2154',
  rdnew: 'EPSG:28992',
  amersfoortrdnew: 'EPSG:28992',
  ch1903lv95: 'EPSG:2056',
  lv95: 'EPSG:2056',
  sweref99tm: 'EPSG:3006',
};
const otherCodes: Readonly<Record<string, string>> = {
  84: wgs84,
  900913: 'EPSG:3857',
  102100: 'EPSG:3857',
  102113: 'EPSG:3857',
};
const datumNames: Readonly<Record<string, Datum>> = {
  gcj02: 'gcj02',
  bd09: 'bd09',
  bd09ll: 'bd09',
};

/** The first words of WKT, of version 1 and 2. */
const wktStart =
  /^\s*(?:PROJCS|GEOGCS|PROJCRS|PROJECTEDCRS|GEOGCRS|GEODCRS|GEODETICCRS|GEOGRAPHICCRS|COMPD_CS|COMPOUNDCRS|BOUNDCRS)\s*[[(]/i;

/**
 * The coordinate reference system that a file names, in the spellings that are about: `EPSG:4326`,
 * `urn:ogc:def:crs:OGC:1.3:CRS84`, `urn:ogc:def:crs:EPSG::3857`, `http://www.opengis.net/def/crs/EPSG/0/2154`,
 * bare codes, `WGS 84 / UTM zone 51N`, `GCJ-02`, WKT. Nothing named is WGS-84 (RFC 7946). Axes are not told by
 * it: programs that name EPSG:4326 in a file write the longitude first all the same.
 */
export function readCrsName(name: string | null): NamedCrs {
  const text = name?.trim() ?? '';
  if (text === '') return { crs: wgs84, datum: 'wgs84' };
  if (wktStart.test(text)) return { crs: text, datum: 'wgs84' };
  const plain = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const datum = Object.hasOwn(datumNames, plain) ? datumNames[plain] : undefined;
  if (datum) return { crs: wgs84, datum };
  return { crs: readZone(text) ?? readSpoken(plain) ?? readCode(text) ?? text, datum: 'wgs84' };
}

const readSpoken = (plain: string): string | null => {
  const name = plain
    .replace(/^urnogcdefcrsogc(?:\d)*?(?=crs84)/, '')
    .replace(/^(?:ogc|httpwwwopengisnetdefcrsogc13)/, '');
  return Object.hasOwn(spokenNames, name) ? (spokenNames[name] as string) : null;
};

/** The number at the end: of a URN, an address, `EPSG:…`, `ESRI:…`, or all there is. */
function readCode(text: string): string | null {
  const code = /(?:^|EPSG|ESRI|IGNF|CRS)(?:\.xml)?[^a-z]*?(\d{2,6})$/i.exec(text)?.[1];
  if (!code) return null;
  return Object.hasOwn(otherCodes, code) ? (otherCodes[code] as string) : `EPSG:${Number(code)}`;
}

/** UTM by its words. EPSG numbers the zones of WGS-84 from 32601 and 32701, those of ETRS89 from 25801. */
function readZone(text: string): string | null {
  const zone = /^(.*?)[\s/_-]*UTM[\s_-]*(?:zone)?[\s_-]*(\d{1,2})\s*([NS])\b/i.exec(text);
  if (!zone) return null;
  const number = Number(zone[2]);
  if (number < 1 || number > 60) return null;
  const datum = (zone[1] ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  const isNorth = zone[3]?.toUpperCase() === 'N';
  if (datum === '' || datum.startsWith('wgs')) return `EPSG:${(isNorth ? 32600 : 32700) + number}`;
  return datum.startsWith('etrs') && isNorth ? `EPSG:${25800 + number}` : null;
}
