import { createLocalPlane, type PlanePoint } from '../../../geometry/local-plane';
import { createPointIndex } from '../../../geometry/point-index';
import type { Position } from '../../../lib/units';

/** Where most rows lie off by the same way. */
export interface Vote {
  /** Metres from the known thing to the row. */
  readonly east: number;
  readonly north: number;
  /** No other way has nearly as many voices. */
  readonly isClear: boolean;
}

/** Metres that are looked at: BD-09 lies up to 1.3 km from WGS-84, and no datum in use farther. */
const reach = 1500;
/** Metres of a ballot box: about the noise of two phones. */
const cell = 10;
const side = 2 * Math.ceil(reach / cell) + 1;
/** Rows and points a row that vote: enough for any certainty, few enough for a hundred thousand rows. */
const most = { rows: 500, points: 1500 } as const;
/** The second best must have so much less; ways nearer than `apart` metres are the same one. */
const clear = { times: 1.5, apart: 30 } as const;

/** Votes on the way by which rows lie off known points. Deterministic. */
export function countVotes(rows: readonly Position[], points: readonly Position[]): Vote | null {
  const plane = createLocalPlane(points[0] as Position);
  const known = points.map(plane.toPlane);
  const index = createPointIndex(known);
  const step = Math.max(1, Math.floor(rows.length / most.rows));
  const voters = rows.filter((_, i) => i % step === 0).map(plane.toPlane);
  const votes: PlanePoint[] = [];
  const boxes = new Uint32Array(side * side);
  for (const [x, y] of voters) {
    const near = index.inBounds([x - reach, y - reach, x + reach, y + reach]);
    const stride = Math.max(1, Math.ceil(near.length / most.points));
    const own = new Set<number>();
    for (let i = 0; i < near.length; i += stride) {
      const [toX, toY] = known[near[i] as number] as PlanePoint;
      votes.push([x - toX, y - toY]);
      own.add(boxOf(x - toX, y - toY));
    }
    // One voice a row and box, or a heap of seats would outvote the rest.
    for (const box of own) boxes[box] = (boxes[box] as number) + 1;
  }
  const best = findPeak(boxes, null);
  if (!best) return null;
  const second = findPeak(boxes, best);
  const [east, north] = refine(votes, best.way);
  return { east, north, isClear: best.voices >= clear.times * (second?.voices ?? 0) };
}

const boxOf = (east: number, north: number): number =>
  Math.round((north + reach) / cell) * side + Math.round((east + reach) / cell);

interface Peak {
  readonly way: PlanePoint;
  readonly voices: number;
}

/** The nine boxes around one that hold most; `except` what lies near another peak. */
function findPeak(boxes: Uint32Array, except: Peak | null): Peak | null {
  let best: Peak | null = null;
  for (let row = 1; row < side - 1; row++)
    for (let column = 1; column < side - 1; column++) {
      const at = row * side + column;
      let voices = 0;
      for (let y = -side; y <= side; y += side)
        for (let x = -1; x <= 1; x++) voices += boxes[at + y + x] as number;
      if (voices <= (best?.voices ?? 0)) continue;
      const way: PlanePoint = [column * cell - reach, row * cell - reach];
      if (except && Math.hypot(way[0] - except.way[0], way[1] - except.way[1]) < clear.apart) continue;
      best = { way, voices };
    }
  return best;
}

/** The middle of the votes around a peak, three times over (mean shift, Fukunaga and Hostetler 1975). */
function refine(votes: readonly PlanePoint[], peak: PlanePoint): PlanePoint {
  let [x, y] = peak;
  for (let round = 0; round < 3; round++) {
    const near = votes.filter((vote) => Math.hypot(vote[0] - x, vote[1] - y) <= 1.5 * cell);
    if (near.length === 0) break;
    x = near.reduce((sum, vote) => sum + vote[0], 0) / near.length;
    y = near.reduce((sum, vote) => sum + vote[1], 0) / near.length;
  }
  return [x, y];
}
