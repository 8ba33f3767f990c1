import type { Brand } from './brand';

/** A length in metres. */
export type Metres = Brand<number, 'Metres'>;
/** An area in square metres. */
export type SquareMetres = Brand<number, 'SquareMetres'>;
/** A speed in metres per second. */
export type MetresPerSecond = Brand<number, 'MetresPerSecond'>;
/** A share from 0 to 1. */
export type Share = Brand<number, 'Share'>;
/** Longitude then latitude, WGS-84 degrees: the order of RFC 7946. */
export type Position = readonly [lng: number, lat: number];
/** A closed ring: the last position repeats the first. */
export type Ring = readonly Position[];
/** Outer ring counter-clockwise, then holes clockwise (RFC 7946, right-hand rule). */
export type PolygonRings = readonly Ring[];
/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const metres = (value: number): Metres => value as Metres;
export const metresPerSecond = (value: number): MetresPerSecond => value as MetresPerSecond;
export const squareMetres = (value: number): SquareMetres => value as SquareMetres;
export const share = (value: number): Share => value as Share;
