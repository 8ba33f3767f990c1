import { describe, expect, it } from 'vitest';
import { readCrsName } from '../../../../src/io/import/coordinates/read-crs-name';

describe('the name of a coordinate reference system', () => {
  it.each([
    [null, 'EPSG:4326'],
    ['', 'EPSG:4326'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['urn:ogc:def:crs:OGC::CRS84', 'EPSG:4326'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'EPSG:4326'],
    ['OGC:CRS84', 'EPSG:4326'],
    ['CRS:84', 'EPSG:4326'],
    ['WGS 84', 'EPSG:4326'],
    ['4326', 'EPSG:4326'],
    ['epsg:4326', 'EPSG:4326'],
    ['urn:ogc:def:crs:EPSG::4326', 'EPSG:4326'],
    ['http://www.opengis.net/gml/srs/epsg.xml#4326', 'EPSG:4326'],
    ['CGCS2000', 'EPSG:4490'],
    ['urn:ogc:def:crs:EPSG::4490', 'EPSG:4490'],
    ['urn:ogc:def:crs:EPSG:6.9:3857', 'EPSG:3857'],
    ['EPSG:900913', 'EPSG:3857'],
    ['ESRI:102100', 'EPSG:3857'],
    ['http://www.opengis.net/def/crs/EPSG/0/2154', 'EPSG:2154'],
    ['WGS 84 / UTM zone 51N', 'EPSG:32651'],
    ['UTM 33 S', 'EPSG:32733'],
    ['ETRS89 / UTM zone 32N', 'EPSG:25832'],
    ['OSGB 1936 / British National Grid', 'EPSG:27700'],
    ['上海城市坐标系', '上海城市坐标系'],
    ['constructor', 'constructor'],
  ])('%s stands for %s', (name, crs) => expect(readCrsName(name)).toEqual({ crs, datum: 'wgs84' }));

  it.each([
    ['GCJ-02', 'gcj02'],
    ['gcj02', 'gcj02'],
    ['BD-09', 'bd09'],
  ])('%s names a datum', (name, datum) => expect(readCrsName(name)).toEqual({ crs: 'EPSG:4326', datum }));

  it('is kept whole where it is WKT', () => {
    const wkt = 'PROJCS["x",GEOGCS["y",DATUM["z",SPHEROID["w",6378137,298]]]]';
    expect(readCrsName(` ${wkt}\n`).crs).toBe(wkt);
  });
});
