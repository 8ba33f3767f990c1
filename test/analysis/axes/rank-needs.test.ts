import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedValue, RankedNeed } from '../../../src/analysis/axes/data';
import { findAxes } from '../../../src/analysis/axes/find-axes';
import { rankNeeds } from '../../../src/analysis/axes/rank-needs';
import { metres } from '../../../src/lib/units';
import { area, bench, request } from './area-sample';

const exactly = (value: number): NeedValue => ({ value, low: value, high: value });
const ranked = (id: string, need: NeedValue, uncovered = 0): RankedNeed => ({
  id,
  need,
  uncoveredLength: metres(uncovered),
});
const ranksOf = (areas: readonly RankedNeed[]) =>
  areas.map(({ id }) => Object.values(rankNeeds(areas).get(id) ?? {}));

describe('ranks', () => {
  it('go by need, then by uncovered metres, then by id', () => {
    const areas = [
      ranked('JA-04', exactly(50), 10),
      ranked('JA-03', exactly(50), 10),
      ranked('JA-02', exactly(50), 20),
      ranked('JA-01', exactly(80)),
    ];
    expect(ranksOf(areas)).toEqual([
      [4, 4, 4],
      [3, 3, 3],
      [2, 2, 2],
      [1, 1, 1],
    ]);
  });

  it('are not told apart by rounding', () => {
    const areas = [ranked('JA-01', exactly(0.3)), ranked('JA-02', exactly(0.1 + 0.2))];
    expect(rankNeeds(areas).get('JA-01')?.rank).toBe(1);
  });
});

describe('the rank range', () => {
  it('is one rank where everything is known, and empty for nothing', () => {
    expect(ranksOf([ranked('JA-01', exactly(40)), ranked('JA-02', exactly(60))])).toEqual([
      [2, 2, 2],
      [1, 1, 1],
    ]);
    expect(rankNeeds([]).size).toBe(0);
  });

  it('of one unknown attribute is the one computed by hand', () => {
    // Quality alone weighs. Of two places each: JA-01 two of four yes (need 50); JA-02 one yes, two no and
    // a backrest unknown: 1/3 known, so need 66.7, 50 with the backrest, 75 without; JA-03 one yes (75).
    const weights = { quantity: 0, distribution: 0, quality: 1, sharing: 0 };
    const seats = [bench('s1'), bench('s2', { backrest: 'unknown' }), bench('s3', { backrest: 'no' })];
    const areas = seats.map((seat, index) => {
      const id = `JA-0${index + 1}`;
      return ranked(id, findAxes(area([seat], { id }), request({ weights })).need, index);
    });
    expect(areas.map(({ need }) => [need.low, need.value, need.high].map(Math.round))).toEqual([
      [50, 50, 50],
      [50, 67, 75],
      [75, 75, 75],
    ]);
    // JA-02 stays between: with the backrest it ties with JA-01 and has more uncovered metres; without it
    // it ties with JA-03, which has more. So no rank changes hands.
    expect(ranksOf(areas)).toEqual([
      [3, 3, 3],
      [2, 2, 2],
      [1, 1, 1],
    ]);
    // With the uncovered metres the other way round both ties fall the other way.
    const turned = areas.map((one, index) => ({ ...one, uncoveredLength: metres(2 - index) }));
    expect(ranksOf(turned)).toEqual([
      [3, 2, 3],
      [2, 1, 3],
      [1, 1, 2],
    ]);
  });

  const areas = fc
    .uniqueArray(fc.nat(99), { maxLength: 12 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .tuple(fc.nat(8), fc.nat(3), fc.nat(3), fc.nat(2))
            .map(([value, down, up, uncovered]) =>
              ranked(`g${id}`, { value, low: value - down, high: value + up }, uncovered),
            ),
        ),
      ),
    );
  /** The definition word by word: this one at one end of its range, all others at the other end of theirs. */
  const rankAmong = (own: RankedNeed, mine: keyof NeedValue, others: keyof NeedValue, all: RankedNeed[]) =>
    1 +
    all.filter(({ id, need, uncoveredLength }) => {
      if (id === own.id) return false;
      const more = need[others] - own.need[mine] || uncoveredLength - own.uncoveredLength;
      return more > 0 || (more === 0 && id < own.id);
    }).length;

  it('is the one of the definition, whatever the order', () => {
    fc.assert(
      fc.property(areas, (all) => {
        const found = rankNeeds(all);
        const reversed = rankNeeds([...all].reverse());
        for (const one of all) {
          expect(found.get(one.id)).toEqual({
            rank: rankAmong(one, 'value', 'value', all),
            first: rankAmong(one, 'high', 'low', all),
            last: rankAmong(one, 'low', 'high', all),
          });
          expect(reversed.get(one.id)).toEqual(found.get(one.id));
        }
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });
});
