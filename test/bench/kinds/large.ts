import { findDuplicates, findDuplicatesInSteps } from '../../../src/analysis/duplicates/find-duplicates';
import { createEvaluator } from '../../../src/analysis/evaluation/create-evaluator';
import type { EvaluationRequest } from '../../../src/analysis/evaluation/data';
import { parseDistrict } from '../../../src/io/parse-district';
import { parseLargeDistrict } from '../../../src/io/parse-large-district';
import { seatProperties } from '../../../src/io/seat-properties';
import { isEqual } from '../../../src/lib/is-equal';
import { runInSlices } from '../../../src/lib/run-in-slices';
import { metres } from '../../../src/lib/units';
import type { District } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { handOverDistrict } from '../../../src/worker/hand-over-district';
import { expectValue } from '../../helpers/expect-value';
import { makeLargePack } from '../../helpers/make-large-pack';
import type { BenchCase, BenchReport, Comparison } from '../data';
import { measureRuns, slow } from '../measure-runs';
import { measureSlices } from '../measure-slices';

const sizes = [10_000, 100_000] as const;
const never = new AbortController().signal;

/** How one thing is done with pauses and, where that can be compared, at once. */
interface Task {
  readonly name: string;
  readonly inSlices: () => Promise<unknown>;
  readonly atOnce?: () => unknown;
}

/** A district of many seats: read, handed to a worker, evaluated and searched for duplicates, with pauses and without. */
export async function benchLarge(onlySize: number | null): Promise<BenchReport> {
  const cases: BenchCase[] = [];
  const comparisons: Comparison[] = [];
  for (const n of onlySize === null ? sizes : [onlySize])
    for (const task of makeTasks(n)) await benchTask(task, n, cases, comparisons);
  return { kind: 'large', cases, comparisons, notRun: [] };
}

async function benchTask(
  { name, inSlices, atOnce }: Task,
  n: number,
  cases: BenchCase[],
  comparisons: Comparison[],
): Promise<void> {
  const { value, wholeMs, cpuMs, longestMs } = await measureSlices(inSlices);
  cases.push({ name, n, medianMs: wholeMs, p99Ms: wholeMs, cpuMs });
  cases.push({
    name: `${name}, longest wait of an event`,
    n,
    medianMs: longestMs,
    p99Ms: longestMs,
    cpuMs: null,
  });
  if (!atOnce) return;
  let whole: unknown;
  const peer = `${name}, at once`;
  const measured = measureRuns(() => {
    whole = atOnce();
  }, slow);
  cases.push({ name: peer, n, ...measured });
  const difference = isEqual(value, whole) ? 0 : 1;
  const agreement = { measure: 'answers that differ', difference, holds: difference === 0 };
  comparisons.push({ peer, n, ratio: measured.cpuMs / cpuMs, agreement });
}

function makeTasks(n: number): readonly Task[] {
  const pack = makeLargePack('large', 'Large', n);
  const { district } = expectValue(parseDistrict(pack));
  const records = district.seats.map((seat) => ({
    id: seat.id,
    position: seat.position,
    properties: seatProperties(seat),
  }));
  return [
    {
      name: 'read a pack',
      inSlices: async () => expectValue(await parseLargeDistrict(pack, () => {})),
      atOnce: () => expectValue(parseDistrict(pack)),
    },
    {
      name: 'hand a district to a worker',
      inSlices: () => copyInPortions(district),
      atOnce: () => structuredClone(district),
    },
    { name: "Plan's figures", inSlices: () => createEvaluator(district).evaluate(request, never) },
    {
      name: 'seats entered twice',
      inSlices: () => runInSlices(findDuplicatesInSteps([], records)),
      atOnce: () => findDuplicates([], records),
    },
  ];
}

const request = {
  overlay: new Map(),
  held: null,
  walk: metres(50),
  need: anyone,
  weights: { quantity: 1, distribution: 1, quality: 1, sharing: 1 },
  statuses: new Map(),
} as const satisfies EvaluationRequest;

/** Copies a district as a page does it for a worker, and puts the copies together. */
async function copyInPortions(district: District): Promise<District> {
  const lists = new Map<string, unknown[]>();
  await handOverDistrict(
    null,
    district,
    async (portion) => {
      const copy = structuredClone(portion);
      if (copy.kind === 'list') lists.set(copy.list, [...(lists.get(copy.list) ?? []), ...copy.items]);
    },
    never,
  );
  return { ...district, ...Object.fromEntries(lists) };
}
