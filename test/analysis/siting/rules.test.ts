import { describe, expect, it } from 'vitest';
import { createRuleChecker } from '../../../src/analysis/siting/check-rules';
import type { SitingRuleId } from '../../../src/analysis/siting/data';
import { sitingRules } from '../../../src/analysis/siting/presets';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { metres } from '../../../src/lib/units';
import type { District, Place } from '../../../src/model/district';
import { at, makeDistrict, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';
import { siteDistrict, sitingRequest } from '../../helpers/site-district';

const school: Place = {
  id: 'p1',
  name: null,
  kind: 'school',
  address: null,
  shape: { kind: 'area', polygons: [[[at(100, 10), at(140, 10), at(140, 50), at(100, 50), at(100, 10)]]] },
  openingHours: null,
  inside: false,
  source: 'test',
  confidence: 'high',
};
const district: District = {
  ...makeDistrict({
    seats: [
      makeSeat('s1', at(-100, 7)),
      makeSeat('s2', at(-50, 7), { condition: 'gone' }),
      makeSeat('s3', at(-20, 7), { access: 'customers' }),
    ],
  }),
  streets: [
    makeStreet('a', [
      [-200, 0],
      [0, 0],
      [200, 0],
    ]),
    makeStreet('b', [
      [0, 0],
      [0, 100],
    ]),
  ],
  places: [school],
};

function answer(
  rule: SitingRuleId,
  x: number,
  y: number,
  change: Partial<(typeof sitingRules)[number]> = {},
) {
  const rules = sitingRules.map((one) => ({ ...one, isOn: one.id === rule, ...change }));
  const [check, ...more] = createRuleChecker(
    district,
    prepareNetwork(district),
    rules.filter(({ isOn, id }) => isOn && id === rule),
  )([x, y]);
  expect(more).toEqual([]);
  expect(check?.rule).toBe(rule);
  return check;
}

describe('a rule of siting', () => {
  it('keeps its distance from seats in use, whoever may sit on them, and not from one that is gone', () => {
    expect(answer('seat-spacing', -86, 7)).toMatchObject({ answer: 'fail' });
    expect(answer('seat-spacing', -84, 7)).toMatchObject({ answer: 'pass' });
    expect(answer('seat-spacing', -84, 7)?.measured).toBeCloseTo(16, 6);
    expect(answer('seat-spacing', -55, 7)).toMatchObject({ answer: 'pass' });
    expect(answer('seat-spacing', -25, 7)).toMatchObject({ answer: 'fail' });
  });

  it('keeps its distance from other sites of the same answer', () => {
    const check = createRuleChecker(district, prepareNetwork(district), sitingRules);
    expect(check([100, -7], [[110, -7]])[0]).toMatchObject({ rule: 'seat-spacing', answer: 'fail' });
    expect(check([100, -7], [[120, -7]])[0]).toMatchObject({ rule: 'seat-spacing', answer: 'pass' });
  });

  it('keeps its distance from where three ways meet, not from a bend', () => {
    expect(answer('crossing-distance', 6, 7)).toMatchObject({ answer: 'fail' });
    expect(answer('crossing-distance', 12, 7)).toMatchObject({ answer: 'pass' });
    expect(answer('crossing-distance', 200, 0)).toMatchObject({ answer: 'pass' });
  });

  it('keeps its distance from a school’s outline, and takes another number', () => {
    expect(answer('school-front', 120, 3)).toMatchObject({ answer: 'fail' });
    expect(answer('school-front', 120, -7)).toMatchObject({ answer: 'pass' });
    expect(answer('school-front', 120, -7, { limit: metres(20) })).toMatchObject({ answer: 'fail' });
  });

  it('is unknown where the pack does not tell, and that is neither pass nor fail', () => {
    for (const rule of ['clear-width', 'footway-width', 'doors-and-windows'] as const)
      expect(answer(rule, 0, 0)).toEqual({ rule, answer: 'unknown', measured: null });
    const check = createRuleChecker({ ...district, places: [] }, prepareNetwork(district), sitingRules);
    expect(check([120, 3]).find(({ rule }) => rule === 'school-front')).toMatchObject({ answer: 'unknown' });
  });

  it('shuts places out only while it is on, and is told with every site', async () => {
    const on = await siteDistrict(district, sitingRequest({ kind: 'most', count: 6 }));
    expect(on.candidates.ruledOut['crossing-distance']).toBeGreaterThan(0);
    expect(on.candidates.allowed).toBeLessThan(on.candidates.considered);
    for (const { checks } of on.sites) {
      expect(checks.map(({ rule }) => rule)).toEqual(
        sitingRules.filter(({ isOn }) => isOn).map(({ id }) => id),
      );
      expect(checks.filter(({ answer: given }) => given === 'fail')).toEqual([]);
    }
    const rules = sitingRules.map((rule) => ({ ...rule, isOn: false }));
    const off = await siteDistrict(district, sitingRequest({ kind: 'most', count: 6 }, { rules }));
    expect(off.candidates).toEqual({
      considered: off.candidates.allowed,
      allowed: on.candidates.considered,
      ruledOut: {},
    });
    expect(off.objective).toBeGreaterThanOrEqual(on.objective);
    expect(off.sites.every(({ checks }) => checks.length === 0)).toBe(true);
  });

  it('names a source only for what a source says', () => {
    for (const { limit, limitSource, source } of sitingRules) {
      if (limitSource) expect({ limit, source }).toEqual({ limit: expect.any(Number), source: limitSource });
    }
    expect(sitingRules.filter(({ limitSource }) => limitSource).map(({ id, limit }) => [id, limit])).toEqual([
      ['clear-width', 2],
      ['footway-width', 3],
    ]);
  });
});
