import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMapLinks, type MapApp, mapApps, type WalkAsked } from '../../src/io/list-map-links';

/** A place in Shanghai, a pair that `eviltransform` publishes (javascript/test.js). */
const wgs84 = [121.5272106, 31.1774276] as const;
const gcj02 = { lng: '121.531542', lat: '31.175304' };
/** The same place as `coordtransform` 2.1.2 shifts it once more (`gcj02tobd09`). */
const bd09 = { lng: '121.538016', lat: '31.181329' };

const asked: WalkAsked = {
  to: { at: wgs84, name: '弄堂口 长椅' },
  from: null,
  inChina: true,
  city: '上海市',
};
const fromHere: WalkAsked = { ...asked, from: { at: [121.44146, 31.2257], name: '我的位置' } };

function linkTo(app: MapApp, walk: WalkAsked): URL {
  const url = listMapLinks(walk).find((link) => link.app === app)?.url;
  return new URL(url ?? '');
}
const parametersOf = (app: MapApp, walk: WalkAsked) => Object.fromEntries(linkTo(app, walk).searchParams);

describe('links into map apps', () => {
  it('lead to Amap on foot in its own datum, with the name of the place', () => {
    expect(linkTo('amap', asked).host).toBe('uri.amap.com');
    expect(parametersOf('amap', asked)).toMatchObject({
      to: `${gcj02.lng},${gcj02.lat},弄堂口 长椅`,
      mode: 'walk',
      coordinate: 'gaode',
    });
  });

  it('show Baidu the place in its own datum, and lead there on foot from a position', () => {
    expect(linkTo('baidu', asked).pathname).toBe('/marker');
    expect(parametersOf('baidu', asked)).toMatchObject({
      location: `${bd09.lat},${bd09.lng}`,
      title: '弄堂口 长椅',
      coord_type: 'bd09ll',
      output: 'html',
    });
    expect(linkTo('baidu', fromHere).pathname).toBe('/direction');
    expect(parametersOf('baidu', fromHere)).toMatchObject({
      destination: `latlng:${bd09.lat},${bd09.lng}|name:弄堂口 长椅`,
      mode: 'walking',
      region: '上海市',
      coord_type: 'bd09ll',
    });
  });

  it('lead to Apple and Google on foot, where their maps of China draw the place', () => {
    const place = `${gcj02.lat},${gcj02.lng}`;
    expect(parametersOf('apple', asked)).toEqual({ daddr: place, dirflg: 'w' });
    expect(parametersOf('google', asked)).toEqual({ api: '1', destination: place, travelmode: 'walking' });
  });

  it('say nothing of where the person is, unless they want it', () => {
    const here = /121\.4[45]|31\.2[23]/;
    for (const { url } of listMapLinks(asked)) expect(decodeURIComponent(url)).not.toMatch(here);
    for (const { url } of listMapLinks(fromHere)) expect(decodeURIComponent(url)).toMatch(here);
  });

  it('hold plain WGS-84 for a district of another country, in the box of the transform too', () => {
    const seoul: WalkAsked = {
      to: { at: [126.978, 37.5665], name: 'City Hall' },
      from: null,
      inChina: false,
      city: null,
    };
    const place = '37.566500,126.978000';
    expect(parametersOf('apple', seoul)).toMatchObject({ daddr: place });
    expect(parametersOf('google', seoul)).toMatchObject({ destination: place });
    expect(parametersOf('amap', seoul)).toMatchObject({ coordinate: 'wgs84' });
    expect(parametersOf('baidu', seoul)).toMatchObject({ location: place, coord_type: 'wgs84' });
  });

  it('stay links whatever a place is called, and no name adds a parameter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        for (const app of mapApps) {
          const url = linkTo(app, { ...fromHere, to: { at: wgs84, name } });
          expect(url.protocol).toBe('https:');
          expect([...url.searchParams.keys()]).toEqual([...linkTo(app, fromHere).searchParams.keys()]);
        }
        const amap = linkTo('amap', { ...asked, to: { at: wgs84, name } });
        expect(amap.searchParams.get('to')?.split(',')).toHaveLength(3);
      }),
      { seed: 5 },
    );
  });
});
