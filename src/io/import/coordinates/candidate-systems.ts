import type { Bounds } from '../../../lib/units';

/** Where rows of China lie: the box of the published transform of its maps (see `convertDatum`). */
export const china: Bounds = [72.004, 0.8293, 137.8347, 55.8271];

/** A system in metres that files are often in, and where it is used. */
export interface CandidateSystem {
  readonly crs: string;
  /** Area of use after the EPSG dataset, rounded outwards. */
  readonly area: Bounds;
  readonly country: string | null;
}

/**
 * Systems whose numbers give them away where no district does: rows that fall into the area of one of them may be in
 * it. Zones that share their numbers (UTM, zones by their central meridian) are not among them: any would do.
 */
export const candidateSystems: readonly CandidateSystem[] = [
  { crs: 'EPSG:27700', area: [-9, 49.7, 2.1, 61], country: 'GB' },
  { crs: 'EPSG:2154', area: [-5.5, 41, 10, 51.6], country: 'FR' },
  { crs: 'EPSG:28992', area: [3.2, 50.7, 7.3, 53.8], country: 'NL' },
  { crs: 'EPSG:31370', area: [2.5, 49.4, 6.5, 51.6], country: 'BE' },
  { crs: 'EPSG:2056', area: [5.9, 45.8, 10.5, 47.9], country: 'CH' },
  { crs: 'EPSG:21781', area: [5.9, 45.8, 10.5, 47.9], country: 'CH' },
  { crs: 'EPSG:3006', area: [10, 55, 24.2, 69.1], country: 'SE' },
  { crs: 'EPSG:3067', area: [19, 59.3, 31.6, 70.1], country: 'FI' },
  { crs: 'EPSG:2180', area: [14.1, 49, 24.2, 55], country: 'PL' },
  { crs: 'EPSG:5514', area: [12, 47.7, 22.6, 51.1], country: 'CZ' },
  { crs: 'EPSG:3765', area: [13.4, 42.3, 19.5, 46.6], country: 'HR' },
  { crs: 'EPSG:2157', area: [-10.6, 51.3, -5.3, 55.5], country: 'IE' },
  { crs: 'EPSG:2326', area: [113.7, 22.1, 114.6, 22.6], country: 'HK' },
  { crs: 'EPSG:3826', area: [119.9, 21.8, 122.1, 25.4], country: 'TW' },
  { crs: 'EPSG:5179', area: [122.7, 28.6, 134.3, 40.3], country: 'KR' },
  { crs: 'EPSG:3414', area: [103.5, 1.1, 104.1, 1.5], country: 'SG' },
  { crs: 'EPSG:2193', area: [166.3, -47.4, 178.7, -34], country: 'NZ' },
  // Eastings of eight digits begin with the number of the zone: 25 to 45 three degrees wide, 13 to 23 six.
  ...Array.from({ length: 21 }, (_, i) => chineseZone(4513 + i, 75 + 3 * i, 1.5)),
  ...Array.from({ length: 11 }, (_, i) => chineseZone(4491 + i, 75 + 6 * i, 3)),
  { crs: 'EPSG:3035', area: [-16.1, 32.8, 40.2, 84.8], country: null },
  { crs: 'EPSG:3857', area: [-180, -85.1, 180, 85.1], country: null },
];

function chineseZone(code: number, meridian: number, halfWidth: number): CandidateSystem {
  return {
    crs: `EPSG:${code}`,
    area: [meridian - halfWidth, 16.7, meridian + halfWidth, 53.6],
    country: 'CN',
  };
}
