import type { Bounds } from '../../../../lib/units';
import { foldQuery } from './fold-query';

/** A coordinate system as people look for it. */
export interface NamedSystem {
  /** `EPSG:…` */
  readonly crs: string;
  readonly name: string;
  /** Where it is used. */
  readonly area: string;
  readonly bounds: Bounds;
  readonly nameWords: readonly string[];
  readonly areaWords: readonly string[];
}

let loading: Promise<readonly NamedSystem[]> | null = null;

/**
 * Names and areas of use of the systems that can be read here (`loadProjection`), fetched with the first search.
 * Source: EPSG Geodetic Parameter Dataset 11 of the IOGP as PROJ 9.5 ships it (epsg.org/terms-of-use.html: may be
 * distributed, the source being named); bounds to a tenth of a degree.
 */
export function loadSystemNames(): Promise<readonly NamedSystem[]> {
  loading ??= read();
  loading.catch(() => {
    // Offline before it was stored: the next search asks again.
    loading = null;
  });
  return loading;
}

async function read(): Promise<readonly NamedSystem[]> {
  const [{ default: areas }, { default: definitions }] = await Promise.all([
    import('./epsg-names.json'),
    import('../epsg.json'),
  ]);
  return (
    areas as unknown as readonly (readonly [string, Bounds, Readonly<Record<string, string>>])[]
  ).flatMap(([area, bounds, systems]) => {
    const areaWords = foldQuery(area);
    return Object.entries(systems).flatMap(([code, name]): NamedSystem[] =>
      Object.hasOwn(definitions, code)
        ? [{ crs: `EPSG:${code}`, name, area, bounds, nameWords: foldQuery(name), areaWords }]
        : [],
    );
  });
}
