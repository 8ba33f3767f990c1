import { describe, expect, it } from 'vitest';
import { compareEvaluations } from '../../../src/analysis/scenario-difference/compare-evaluations';
import { assumedCosts } from '../../../src/analysis/scenario-difference/presets';
import { sumCost } from '../../../src/analysis/scenario-difference/sum-cost';
import { metres } from '../../../src/lib/units';
import { compareOverlays } from '../../../src/model/scenario/compare-overlays';
import { makeEvaluation } from '../../helpers/make-evaluation';
import { packSeats } from '../../helpers/random-scenario';

const before = makeEvaluation([
  { id: 'JA-02', covered: 100 },
  { id: 'JA-01', covered: 200 },
  { id: 'JA-03', covered: 300 },
]);

describe('two evaluations side by side', () => {
  it('tell what changed in each grid, what became better and worse, and the net gain', () => {
    const after = makeEvaluation([
      { id: 'JA-01', covered: 200 },
      { id: 'JA-02', covered: 450 },
      { id: 'JA-03', covered: 280 },
    ]);
    const difference = compareEvaluations(before, after);
    expect(difference.grids.map(({ id }) => id)).toEqual(['JA-01', 'JA-02', 'JA-03']);
    const [first, second] = difference.grids;
    // Its own figures are as they were, but its rank is not.
    expect(first?.isChanged).toBe(true);
    expect([first?.before.rank?.rank, first?.after.rank?.rank]).toEqual([2, 1]);
    expect(second?.after).toMatchObject({ coveredStreetLength: 450, coveredStreetShare: 0.45, need: 55 });
    expect([difference.better, difference.worse]).toEqual([1, 1]);
    expect(difference.gain).toBe(330);
    expect(difference.district.before.rank).toBeNull();
  });

  it('of the same answer show no change and no gain', () => {
    const difference = compareEvaluations(before, before);
    expect(difference.grids.some(({ isChanged }) => isChanged)).toBe(false);
    expect(difference.district.isChanged).toBe(false);
    expect([difference.better, difference.worse, difference.gain]).toEqual([0, 0, 0]);
  });

  it('take rounding and the ranges of ranks for no change', () => {
    const after = makeEvaluation([
      { id: 'JA-01', covered: 200 * (1 + 1e-13) },
      { id: 'JA-02', covered: 100 },
      { id: 'JA-03', covered: 300 },
    ]);
    const ranks = new Map([...after.ranks].map(([id, rank]) => [id, { ...rank, last: 35 }]));
    const difference = compareEvaluations(before, { ...after, ranks });
    expect(difference.grids.some(({ isChanged }) => isChanged)).toBe(false);
    expect([difference.better, difference.worse]).toEqual([0, 0]);
  });

  it('turned round give the opposite', () => {
    const after = makeEvaluation([
      { id: 'JA-01', covered: 900 },
      { id: 'JA-02', covered: 50 },
      { id: 'JA-03', covered: 300 },
    ]);
    const [forth, back] = [compareEvaluations(before, after), compareEvaluations(after, before)];
    expect(back.gain).toBe(-forth.gain);
    expect([back.better, back.worse]).toEqual([forth.worse, forth.better]);
    expect(back.grids.map((grid) => grid.after)).toEqual(forth.grids.map((grid) => grid.before));
  });

  it('leave a figure unknown where an area could not be computed', () => {
    const after = makeEvaluation([{ id: 'JA-01', covered: 200, failed: true }]);
    const { grids } = compareEvaluations(before, after);
    expect(grids).toHaveLength(1);
    expect(grids[0]?.after).toMatchObject({ coveredArea: null, places: null, coveredStreetLength: 200 });
  });
});

describe('two versions of the seats', () => {
  const seat = packSeats.get('s001')!;
  const moved = { ...seat, position: [121.45, 31.22] as const };

  it('tell what must be done to get from the one to the other', () => {
    const from = new Map([
      ['s001', null],
      ['s002', { ...packSeats.get('s002')!, places: 9 }],
    ]);
    const to = new Map([
      ['s001', { ...moved, places: 5 }],
      ['s003', null],
    ]);
    expect(compareOverlays(packSeats, from, to).map(({ id, kinds }) => [id, ...kinds])).toEqual([
      ['s001', 'added'],
      ['s002', 'edited'],
      ['s003', 'removed'],
    ]);
    expect(compareOverlays(packSeats, new Map(), to)[0]?.kinds).toEqual(['moved', 'edited']);
  });

  it('do not differ in a seat that both have changed alike', () => {
    expect(compareOverlays(packSeats, new Map([['s001', moved]]), new Map([['s001', { ...moved }]]))).toEqual(
      [],
    );
  });
});

describe('the cost', () => {
  const changes = [{ kinds: ['added'] }, { kinds: ['added'] }, { kinds: ['moved', 'edited'] }] as const;

  it('is the unit costs of what is done, and says what a newly reached metre costs', () => {
    const costs = { added: 1000, moved: 300, removed: 200, edited: 50 };
    expect(sumCost(changes, costs, metres(235))).toEqual({
      lines: [
        { kind: 'added', seats: 2, cost: 2000 },
        { kind: 'moved', seats: 1, cost: 300 },
        { kind: 'edited', seats: 1, cost: 50 },
      ],
      total: 2350,
      uncounted: 0,
      perGained: 10,
    });
  });

  it('leaves out, and counts, what nobody has priced', () => {
    expect(sumCost(changes, assumedCosts, metres(100))).toMatchObject({ total: 2000, uncounted: 2 });
    const onlyMoved = sumCost([{ kinds: ['moved'] }], assumedCosts, metres(100));
    expect(onlyMoved).toMatchObject({ total: null, uncounted: 1, perGained: null });
  });

  it('of nothing is nothing, and without a gain there is no price a metre', () => {
    expect(sumCost([], assumedCosts, metres(0))).toEqual({
      lines: [],
      total: 0,
      uncounted: 0,
      perGained: null,
    });
    expect(sumCost(changes, assumedCosts, metres(-5)).perGained).toBeNull();
  });
});
