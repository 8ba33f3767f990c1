import type { Position } from '../lib/units';
import { convertDatum, type Datum } from './datum/convert-datum';

/** Map apps that people here have, the ones of the place first. */
export const mapApps = ['amap', 'baidu', 'apple', 'google'] as const;
export type MapApp = (typeof mapApps)[number];

/** A place in WGS-84 and what it is called. */
export interface NamedPosition {
  readonly at: Position;
  readonly name: string;
}

export interface WalkAsked {
  readonly to: NamedPosition;
  /** null = the app takes the position that it finds itself. */
  readonly from: NamedPosition | null;
  /** In mainland China maps are drawn shifted, and a link must be shifted alike. */
  readonly inChina: boolean;
  /** The city's name; one of the apps asks for it. */
  readonly city: string | null;
}

export interface MapLink {
  readonly app: MapApp;
  readonly url: string;
}

/** Web addresses that open a walk in each map app: they need no key, and the page asks them for nothing. */
export function listMapLinks(asked: WalkAsked): readonly MapLink[] {
  return mapApps.map((app) => ({ app, url: builders[app](asked) }));
}

/** How the apps tell apart who sends a link. */
const sender = 'zuozuo';

const builders: Readonly<Record<MapApp, (asked: WalkAsked) => string>> = {
  /**
   * `to` and `from` are lng,lat,name; `coordinate` says the datum, of which its own is GCJ-02 ("gaode").
   * Source: lbs.amap.com/api/uri-api/guide/travel/route (Amap URI API, 路径规划).
   */
  amap: ({ to, from, inChina }) => {
    const triple = ({ at, name }: NamedPosition) =>
      `${lngLat(at, inChina ? 'gcj02' : 'wgs84')},${withoutSigns(name)}`;
    return address('https://uri.amap.com/navigation', {
      ...(from && { from: triple(from) }),
      to: triple(to),
      mode: 'walk',
      coordinate: inChina ? 'gaode' : 'wgs84',
      src: sender,
      callnative: '1',
    });
  },
  /**
   * `coord_type` says the datum, of which its own is BD-09 ("bd09ll"). A walk needs an `origin`: without one the
   * place is shown, from where its own button leads there.
   * Source: lbsyun.baidu.com/faq/api?title=webapi/uri/web (Baidu URI API: `marker`, `direction`).
   */
  baidu: ({ to, from, inChina, city }) => {
    const place = ({ at }: NamedPosition) => latLng(at, inChina ? 'bd09' : 'wgs84');
    const shared = { coord_type: inChina ? 'bd09ll' : 'wgs84', output: 'html', src: `webapp.${sender}` };
    const named = (each: NamedPosition) => `latlng:${place(each)}|name:${withoutSigns(each.name)}`;
    return from
      ? address('https://api.map.baidu.com/direction', {
          origin: named(from),
          destination: named(to),
          mode: 'walking',
          ...(city && { region: city }),
          ...shared,
        })
      : address('https://api.map.baidu.com/marker', {
          location: place(to),
          title: to.name,
          content: to.name,
          ...shared,
        });
  },
  /**
   * `saddr` left out means "from here"; a place can carry no name. In China its maps are Amap's, in GCJ-02, as
   * the README of `coordtransform` lists; Apple itself writes nothing of the datum.
   * Source: developer.apple.com, Apple URL Scheme Reference, "Map Links".
   */
  apple: ({ to, from, inChina }) => {
    const datum = inChina ? 'gcj02' : 'wgs84';
    return address('https://maps.apple.com/', {
      ...(from && { saddr: latLng(from.at, datum) }),
      daddr: latLng(to.at, datum),
      dirflg: 'w',
    });
  },
  /**
   * `origin` left out means "from here"; a place can carry no name. Its street map of China is drawn in GCJ-02
   * (the same list), so that a link in WGS-84 points some streets off.
   * Source: developers.google.com/maps/documentation/urls/get-started, "Directions".
   */
  google: ({ to, from, inChina }) => {
    const datum = inChina ? 'gcj02' : 'wgs84';
    return address('https://www.google.com/maps/dir/', {
      api: '1',
      ...(from && { origin: latLng(from.at, datum) }),
      destination: latLng(to.at, datum),
      travelmode: 'walking',
    });
  },
};

/** Six decimals are a tenth of a metre, and the most that these apps take. */
const inDatum = (at: Position, datum: Datum) =>
  convertDatum(at, 'wgs84', datum).map((degrees) => degrees.toFixed(6));

const lngLat = (at: Position, datum: Datum) => inDatum(at, datum).join(',');
const latLng = (at: Position, datum: Datum) => inDatum(at, datum).reverse().join(',');

/** Signs that part the values of a parameter cannot stand in a name. */
const withoutSigns = (name: string) => name.replace(/[,|:]/g, ' ');

/** Spaces as %20: some of the apps keep a plus sign as it is. */
const address = (base: string, parameters: Readonly<Record<string, string>>) =>
  `${base}?${new URLSearchParams(parameters).toString().replaceAll('+', '%20')}`;
