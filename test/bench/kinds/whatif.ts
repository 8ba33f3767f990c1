import { metres } from '../../../src/lib/units';
import type { District, Seat } from '../../../src/model/district';
import { at } from '../../helpers/make-district';
import { createRandom } from '../create-random';
import type { Agreement, BenchCase, BenchReport, Comparison, NotRun } from '../data';
import { liveEngines } from '../engines/live';
import { makeBenchDistrict } from '../make-bench-district';
import { type Effort, measureRuns, slow } from '../measure-runs';

const sizes = [1_000, 10_000, 100_000] as const;
/** The walk that Plan starts with. */
const walk = metres(50);
/** Beyond this a full run takes half a minute, and the one that begins the live form is enough. */
const mostForFullRun = 10_000;
/** A hundredth of the moves is the 99th percentile: four of them. */
const moves: Effort = { warm: 50, least: 100, most: 400, budget: 6_000 };
/** Areas of 4e4 m² in double precision, added in another order. */
const rounding = 1e-6;
/** A seat in the hand moves so many metres from one frame to the next. */
const reach = 10;

/** One figure of every grid; two runs agree when these do. */
export interface LiveEngine {
  readonly name: string;
  /** What no seat changes is made once; what it returns starts anew with no seat known. */
  readonly prepare: (district: District, walk: number) => () => UpdateFigures;
}

/** Takes all seats of the moment, and which of them moved; null = all are new. */
export type UpdateFigures = (seats: readonly Seat[], moved: Seat | null) => Float64Array;

/** A seat in the hand: the figures of every grid after each move, live and by a full run. */
export async function benchWhatIf(onlySize: number | null): Promise<BenchReport> {
  const cases: BenchCase[] = [];
  const comparisons: Comparison[] = [];
  const notRun: NotRun[] = [];
  for (const n of onlySize === null ? sizes : [onlySize]) {
    const district = makeBenchDistrict(n);
    for (const engine of liveEngines) {
      const { move, finish } = benchMoves(engine, district);
      cases.push({ name: `${engine.name}, one seat moved`, n, ...move });
      const name = `${engine.name}, full run`;
      if (n > mostForFullRun) {
        notRun.push({ name, n, reason: 'not run: takes minutes' });
        continue;
      }
      const { full, agreement } = finish();
      cases.push({ name, n, ...full });
      comparisons.push({ peer: name, n, ratio: full.cpuMs / move.cpuMs, agreement });
    }
  }
  return { kind: 'whatif', cases, comparisons, notRun };
}

function benchMoves(engine: LiveEngine, district: District) {
  const start = engine.prepare(district, walk);
  const update = start();
  const scenes = makeMoves(district.seats);
  let figures = update(district.seats, null);
  let last: Scene = { seats: district.seats, moved: null };
  const move = measureRuns(
    () => {
      figures = update(last.seats, last.moved);
    },
    moves,
    () => {
      last = scenes();
    },
  );
  const finish = () => {
    let fresh: Float64Array = new Float64Array();
    const full = measureRuns(() => {
      fresh = start()(last.seats, null);
    }, slow);
    return { full, agreement: compareFigures(figures, fresh) };
  };
  return { move, finish };
}

/** The live figures of every grid are those of a run that begins with the seats as they are now. */
export function compareFigures(live: Float64Array, fresh: Float64Array): Agreement {
  let difference = live.length === fresh.length ? 0 : Infinity;
  for (const [i, figure] of live.entries())
    if (figure !== fresh[i]) difference = Math.max(difference, Math.abs(figure - (fresh[i] as number)));
  const measure = 'm or m² between the figures of a grid after all moves';
  return { measure, difference, holds: difference <= rounding };
}

interface Scene {
  readonly seats: readonly Seat[];
  readonly moved: Seat | null;
}

/** After each call the seats with one more of them moved. */
function makeMoves(seats: readonly Seat[], seed = 5): () => Scene {
  const random = createRandom(seed);
  const present = [...seats];
  return () => {
    const i = Math.floor(random() * present.length);
    const seat = present[i] as Seat;
    const [east, north] = at((2 * random() - 1) * reach, (2 * random() - 1) * reach);
    const [lng0, lat0] = at(0, 0);
    const [lng, lat] = seat.position;
    const moved: Seat = { ...seat, position: [lng + east - lng0, lat + north - lat0] };
    present[i] = moved;
    return { seats: [...present], moved };
  };
}
