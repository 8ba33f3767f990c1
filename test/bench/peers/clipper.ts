import { measureArea } from '../../../src/geometry/plane-polygons';
import type { Position } from '../../../src/lib/units';
import { type CoveragePeer, discCorners, seatsByGrid } from '../coverage-task';
import { importPeer, resolvePeerFile } from '../import-peer';

interface Path {
  /** Three numbers a corner, the third is not looked at here. */
  readonly assign: (coordinates: Float64Array) => void;
  readonly delete: () => void;
}
interface Paths {
  readonly push_back: (path: Path) => void;
  readonly delete: () => void;
}
/** What is used of `clipper2-wasm` 0.4. */
interface Clipper {
  readonly PathD: new () => Path;
  readonly PathsD: new () => Paths;
  readonly FillRule: { readonly NonZero: object };
  readonly UnionSelfD: (subjects: Paths, rule: object, decimals: number) => Paths;
  readonly DifferenceD: (subjects: Paths, clips: Paths, rule: object, decimals: number) => Paths;
  readonly AreaPathsD: (paths: Paths) => number;
}
type StartClipper = (options: { locateFile: (file: string) => string }) => Promise<Clipper>;

/** Clipper2 works on integers: coordinates are rounded to a tenth of a millimetre. */
const decimals = 4;

export async function clipperPeer(): Promise<CoveragePeer> {
  const { default: start } = await importPeer<{ default: StartClipper }>('clipper2-wasm');
  const clipper = await start({ locateFile: (file) => resolvePeerFile('clipper2-wasm', file) });
  const steps = 16;
  return {
    name: 'clipper2-wasm',
    steps,
    // Half a tenth of a millimetre along some 2 km of borders.
    slack: 0.1,
    mostSeats: 10_000,
    cover: (task) => {
      const near = seatsByGrid(task);
      return task.grids.map((grid, i) =>
        coverGrid(
          clipper,
          grid[0]?.[0] ?? [],
          (near[i] ?? []).map((seat) => discCorners(seat, task.radius, steps)),
        ),
      );
    },
  };
}

function coverGrid(
  clipper: Clipper,
  ring: readonly Position[],
  discs: readonly (readonly Position[])[],
): number {
  const subjects = makePaths(clipper, discs);
  const outline = makePaths(clipper, [ring]);
  const discUnion = clipper.UnionSelfD(subjects, clipper.FillRule.NonZero, decimals);
  const gap = clipper.DifferenceD(outline, discUnion, clipper.FillRule.NonZero, decimals);
  const covered = measureArea([[ring]]) - Math.abs(clipper.AreaPathsD(gap));
  for (const paths of [subjects, outline, discUnion, gap]) paths.delete();
  return covered;
}

function makePaths({ PathsD, PathD }: Clipper, rings: readonly (readonly Position[])[]): Paths {
  const paths = new PathsD();
  for (const ring of rings) {
    const path = new PathD();
    path.assign(Float64Array.from(ring.flatMap(([x, y]) => [x, y, 0])));
    paths.push_back(path);
    path.delete();
  }
  return paths;
}
