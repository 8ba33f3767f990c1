import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenWeights } from '../../../src/analysis/axes/data';
import { createEvaluator } from '../../../src/analysis/evaluation/create-evaluator';
import type { Evaluation, EvaluationRequest } from '../../../src/analysis/evaluation/data';
import { metres, type Position } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { bundledDistrict } from '../../helpers/bundled-district';

const seed = 20261125;

const district = await bundledDistrict();
const [west, south, east, north] = [121.4305, 31.2155, 121.4475, 31.2305];

const ask = (change: Partial<EvaluationRequest> = {}): EvaluationRequest => ({
  overlay: new Map(),
  held: null,
  walk: metres(50),
  need: anyone,
  weights: evenWeights,
  statuses: new Map(),
  ...change,
});

/** What a person reads, without what the request says of itself; the last digits hang on the order of sums. */
const figuresOf = ({ request, ...figures }: Evaluation) => round(figures);

function round(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (Array.isArray(value)) return value.map(round);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, round(item)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, round(item)]));
}

const fresh = (request: EvaluationRequest) => createEvaluator(district).evaluate(request);

const position = fc.tuple(
  fc.double({ min: west, max: east, noNaN: true }),
  fc.double({ min: south, max: north, noNaN: true }),
) as unknown as fc.Arbitrary<Position>;

/** Seats that are moved, added, taken away or lose their back, as a scenario would. */
const edit = fc.record({
  seat: fc.nat({ max: district.seats.length - 1 }),
  kind: fc.constantFrom('move', 'add', 'remove', 'edit'),
  to: position,
});

function apply(
  overlay: ReadonlyMap<string, Seat | null>,
  { seat: index, kind, to }: { seat: number; kind: string; to: Position },
): ReadonlyMap<string, Seat | null> {
  const seat = district.seats[index] as Seat;
  const next = new Map(overlay);
  if (kind === 'remove') next.set(seat.id, null);
  else if (kind === 'add') next.set(`new-${next.size}`, { ...seat, id: `new-${next.size}`, position: to });
  else if (kind === 'edit') next.set(seat.id, { ...seat, backrest: 'no', places: seat.places + 1 });
  else next.set(seat.id, { ...seat, position: to });
  return next;
}

describe('an evaluator that follows edits', () => {
  it('says after every edit what a new one says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const live = createEvaluator(district);
        await live.evaluate(ask());
        let overlay: ReadonlyMap<string, Seat | null> = new Map();
        for (const each of edits) {
          overlay = apply(overlay, each);
          const request = ask({ overlay });
          expect(figuresOf(await live.evaluate(request))).toEqual(figuresOf(await fresh(request)));
        }
      }),
      { seed, numRuns: 12 },
    );
  }, 60_000);

  it('says after another walk, need or weight what a new one says', async () => {
    const live = createEvaluator(district);
    const requests = [
      ask(),
      ask({ walk: metres(120) }),
      ask({ need: { required: ['backrest'], at: null } }),
      ask({ need: { required: [], at: '2026-11-25T22:10' } }),
      ask({ weights: { ...evenWeights, quantity: 3, sharing: 0 } }),
      ask(),
    ];
    for (const request of requests)
      expect(figuresOf(await live.evaluate(request))).toEqual(figuresOf(await fresh(request)));
  });

  it('keeps the grids that an edit does not touch', async () => {
    const live = createEvaluator(district);
    const weights = evenWeights;
    const statuses = new Map();
    const before = await live.evaluate(ask({ weights, statuses }));
    const [seat] = district.seats;
    const overlay = new Map([[seat?.id ?? '', null]]);
    const after = await live.evaluate(ask({ weights, statuses, overlay }));
    const changed = after.grids.filter((grid, i) => grid !== before.grids[i]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(10);
  });

  it('undone, says what it said before', async () => {
    const live = createEvaluator(district);
    const before = await live.evaluate(ask());
    const [seat] = district.seats;
    await live.evaluate(ask({ overlay: new Map([[seat?.id ?? '', null]]) }));
    expect(figuresOf(await live.evaluate(ask()))).toEqual(figuresOf(before));
  });
});

describe('the figures of the whole', () => {
  it('are those of the grids together', async () => {
    const { grids, district: whole, neighbourhoods, ranks } = await fresh(ask());
    const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
    const covered = (areas: readonly { walking: Evaluation['district']['walking'] }[]) =>
      sum(areas.map(({ walking }) => walking.all.coveredStreetLength));
    expect(covered(grids)).toBeCloseTo(whole.walking.all.coveredStreetLength, 6);
    expect(covered(neighbourhoods)).toBeCloseTo(whole.walking.all.coveredStreetLength, 6);
    expect(neighbourhoods).toHaveLength(11);
    expect([...ranks.values()].map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(
      grids.map((_, i) => i + 1),
    );
    for (const { rank, first, last } of ranks.values()) {
      expect(first).toBeLessThanOrEqual(rank);
      expect(rank).toBeLessThanOrEqual(last);
    }
  });
});

describe('the reach of the seat in the hand', () => {
  it('is street within the walk of it, and nothing without a hand', async () => {
    const seat = district.seats.find(({ condition }) => condition === 'in-use') as Seat;
    const { reached } = await fresh(ask({ held: seat.id }));
    expect(reached.length).toBeGreaterThan(0);
    const metresPerDegree = 111_000;
    for (const [lng, lat] of reached.flat()) {
      const x = (lng - seat.position[0]) * metresPerDegree * Math.cos((lat * Math.PI) / 180);
      const y = (lat - seat.position[1]) * metresPerDegree;
      expect(Math.hypot(x, y)).toBeLessThan(52);
    }
    expect((await fresh(ask())).reached).toEqual([]);
  });
});
