import type { Position } from '../../../src/lib/units';
import { type CoveragePeer, seatsByGrid } from '../coverage-task';
import { importPeer } from '../import-peer';

/** What is used of `geos-wasm` 3.1 (GEOS 3.13): the C interface, geometries being addresses. */
interface Geos {
  readonly GEOSGeom_createPointFromXY: (x: number, y: number) => number;
  readonly GEOSBuffer: (geometry: number, width: number, stepsAQuarter: number) => number;
  readonly GEOSGeom_createCollection: (kind: number, list: number, count: number) => number;
  readonly GEOSUnaryUnion: (geometry: number) => number;
  readonly GEOSDifference: (from: number, take: number) => number;
  readonly GEOSArea: (geometry: number, result: number) => number;
  readonly GEOSCoordSeq_copyFromBuffer: (buffer: number, size: number, hasZ: 0, hasM: 0) => number;
  readonly GEOSGeom_createLinearRing: (sequence: number) => number;
  readonly GEOSGeom_createPolygon: (shell: number, holes: number, holeCount: number) => number;
  readonly GEOSGeom_destroy: (geometry: number) => void;
  readonly GEOSGeom_clone: (geometry: number) => number;
  readonly Module: {
    readonly _malloc: (bytes: number) => number;
    readonly _free: (address: number) => void;
    readonly setValue: (address: number, value: number, kind: 'double' | 'i32') => void;
    readonly getValue: (address: number, kind: 'double') => number;
  };
}

/** `GEOS_MULTIPOLYGON` of the C interface's geometry types. */
const multiPolygon = 6;

export async function geosPeer(): Promise<CoveragePeer> {
  const { default: start } = await importPeer<{ default: () => Promise<Geos> }>('geos-wasm');
  const geos = await start();
  const steps = 16;
  return {
    name: 'geos-wasm',
    steps,
    slack: 1e-6,
    mostSeats: 10_000,
    cover: (task) => {
      const near = seatsByGrid(task);
      const discs = new Map(task.seats.map((seat) => [seat, makeDisc(geos, seat, task.radius, steps)]));
      const covered = task.grids.map((grid, i) =>
        coverGrid(
          geos,
          grid[0]?.[0] ?? [],
          (near[i] ?? []).map((seat) => discs.get(seat) ?? 0),
        ),
      );
      for (const disc of discs.values()) geos.GEOSGeom_destroy(disc);
      return covered;
    },
  };
}

function makeDisc(geos: Geos, [x, y]: Position, radius: number, steps: number): number {
  const point = geos.GEOSGeom_createPointFromXY(x, y);
  const disc = geos.GEOSBuffer(point, radius, steps);
  geos.GEOSGeom_destroy(point);
  return disc;
}

function coverGrid(geos: Geos, ring: readonly Position[], discs: readonly number[]): number {
  if (discs.length === 0) return 0;
  const { Module } = geos;
  const list = Module._malloc(4 * discs.length);
  // A collection owns its parts: it gets copies, since a disc serves several grids.
  for (const [i, disc] of discs.entries()) Module.setValue(list + 4 * i, geos.GEOSGeom_clone(disc), 'i32');
  const collection = geos.GEOSGeom_createCollection(multiPolygon, list, discs.length);
  const discUnion = geos.GEOSUnaryUnion(collection);
  const outline = makePolygon(geos, ring);
  const gap = geos.GEOSDifference(outline, discUnion);
  const covered = readArea(geos, outline) - readArea(geos, gap);
  for (const geometry of [collection, discUnion, outline, gap]) geos.GEOSGeom_destroy(geometry);
  Module._free(list);
  return covered;
}

function makePolygon(geos: Geos, ring: readonly Position[]): number {
  const buffer = geos.Module._malloc(16 * ring.length);
  for (const [i, value] of ring.flat().entries()) geos.Module.setValue(buffer + 8 * i, value, 'double');
  const sequence = geos.GEOSCoordSeq_copyFromBuffer(buffer, ring.length, 0, 0);
  geos.Module._free(buffer);
  return geos.GEOSGeom_createPolygon(geos.GEOSGeom_createLinearRing(sequence), 0, 0);
}

function readArea(geos: Geos, geometry: number): number {
  const result = geos.Module._malloc(8);
  geos.GEOSArea(geometry, result);
  const area = geos.Module.getValue(result, 'double');
  geos.Module._free(result);
  return area;
}
