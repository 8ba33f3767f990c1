import { describe, expect, it } from 'vitest';
import { findAxes } from '../../../src/analysis/axes/find-axes';
import { metres, share } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { area, bench, request } from './area-sample';

const axesOf = (seats: readonly Seat[]) => findAxes(area(seats), request());

describe('the four axes, computed by hand', () => {
  // P′ = 4, P = 6: a public bench, an adopted one and a customers' terrace, two places each.
  const seats = [
    bench('s1'),
    bench('s2', { access: 'permissive', armrest: 'yes', checkDate: '2025-11-23' }),
    bench('s3', { access: 'customers', provision: 'shared', covered: 'yes' }),
  ];
  const found = findAxes(area(seats), request({ statuses: new Map([['s2', 'adopted']]) }));

  it('quantity is half places a hectare, half places a kilometre', () => {
    // 4/2 ha = 2 of 4 enough: 25 points; 4/0.5 km = 8 of 20: 20 points.
    expect(found.axes.quantity).toEqual({ value: 45, low: 45, high: 45 });
    expect(found.halves.quantity).toEqual([25, 20]);
    expect(found.inputs).toMatchObject({ publicPlaces: 4, placesPerHectare: 2, placesPerKilometre: 8 });
  });

  it('distribution is half covered street, half how far one walks from seat to seat', () => {
    // 50 × 0.5 = 25; 2 × 50 m of 400 m: 50 × 0.25 = 12.5.
    expect(found.axes.distribution).toEqual({ value: 37.5, low: 37.5, high: 37.5 });
    expect(found.halves.distribution).toEqual([25, 12.5]);
  });

  it('quality is the share of yes among four questions a place', () => {
    // Yes: 3 backs, 1 armrest, 1 cover, 2 recent checks (s2 is a day too old) of 12.
    expect(found.axes.quality.value).toBeCloseTo((100 * 7) / 12, 12);
    expect(found.inputs.answers.checked).toEqual({ yes: 4, no: 2, open: 0 });
  });

  it('sharing is half free to sit, half shared or adopted', () => {
    // Free: 4 of 6; shared or adopted: 4 of 6.
    expect(found.axes.sharing.value).toBeCloseTo(200 / 3, 12);
  });

  it('need is what is missing to 100 in their mean', () => {
    expect(found.need.value).toBeCloseTo(100 - (45 + 37.5 + 700 / 12 + 200 / 3) / 4, 12);
    expect(found.need.low).toBe(found.need.value);
    expect(found.need.high).toBe(found.need.value);
  });

  it('need follows the weights, and not their scale', () => {
    const needOf = (weights: number[]) => {
      const [quantity = 0, distribution = 0, quality = 0, sharing = 0] = weights;
      const weighted = { quantity, distribution, quality, sharing };
      return findAxes(area(seats), request({ weights: weighted })).need.value;
    };
    expect(needOf([1, 0, 0, 0])).toBe(55);
    expect(needOf([3, 1, 0, 0])).toBeCloseTo(100 - (3 * 45 + 37.5) / 4, 12);
    expect(needOf([0.3, 0.1, 0, 0])).toBeCloseTo(needOf([3, 1, 0, 0]), 12);
    expect(needOf([0, 0, 0, 0])).toBe(needOf([1, 1, 1, 1]));
    expect(needOf([Number.NaN, 1, -4, 0])).toBe(62.5);
  });
});

describe('what counts as a place', () => {
  const one = axesOf([bench('s1')]);

  it.each([
    { condition: 'gone' },
    { condition: 'temporarily-closed' },
    { access: 'private' },
    { form: null },
  ] as const)('%o changes nothing', (change) => {
    expect(axesOf([bench('s1'), bench('s2', change)])).toEqual(one);
  });

  it('a seat for customers only leaves quantity and distribution, and counts in quality and sharing', () => {
    const both = axesOf([bench('s1'), bench('s2', { access: 'customers', backrest: 'no' })]);
    expect(both.axes.quantity).toEqual(one.axes.quantity);
    expect(both.axes.distribution).toEqual(one.axes.distribution);
    expect([one.axes.quality.value, both.axes.quality.value]).toEqual([50, 37.5]);
    expect([one.axes.sharing.value, both.axes.sharing.value]).toEqual([50, 25]);
  });

  it('a term that is due for renewal is not adopted, a shared seat without a keeper is', () => {
    const due = findAxes(area([bench('s1')]), request({ statuses: new Map([['s1', 'renewal-due']]) }));
    expect(due.axes.sharing.value).toBe(50);
    expect(axesOf([bench('s1', { provision: 'shared' })]).axes.sharing.value).toBe(100);
  });
});

describe('a recent check', () => {
  const checkedOn = (checkDate: string | null) =>
    axesOf([bench('s1', { checkDate })]).inputs.answers.checked.yes > 0;

  it.each([
    ['2026-11-24', true],
    ['2025-11-24', true],
    ['2025-11-23', false],
    // Later than the pack: the street office has recorded it since.
    ['2026-11-25', true],
    [null, false],
  ])('on %s is %s', (day, isRecent) => {
    expect(checkedOn(day)).toBe(isRecent);
  });
});

describe('what is not known', () => {
  it('leaves the value to the known answers and opens a range', () => {
    // One place knows all four (two yes), the other all but its armrest and cover (two yes).
    const { axes, inputs, need } = axesOf([
      bench('s1'),
      bench('s2', { armrest: 'unknown', covered: 'limited' }),
    ]);
    expect(axes.quality.value).toBeCloseTo((100 * 4) / 6, 12);
    expect(axes.quality).toMatchObject({ low: 50, high: 75 });
    expect(inputs.answers.armrest).toEqual({ yes: 0, no: 2, open: 2 });
    expect(inputs.openSeats).toMatchObject({ armrest: 1, covered: 1, backrest: 0, any: 1 });
    expect(need.high - need.low).toBeCloseTo(25 / 4, 12);
  });

  it('of access counts as a place that may be public or for customers', () => {
    const { axes, inputs } = axesOf([bench('s1'), bench('s2', { access: 'unknown' })]);
    expect(axes.quantity).toEqual({ value: 45, low: 22.5, high: 45 });
    expect(axes.sharing).toEqual({ value: 25, low: 25, high: 50 });
    expect(inputs).toMatchObject({ places: 4, publicPlaces: 4, freePlaces: 2, openAccessPlaces: 2 });
  });
});

describe('an area of which little can be told', () => {
  it('without seats has no quality and no sharing, and the greatest need', () => {
    const empty = findAxes(area([], { coveredShare: share(0), longestStretch: null }), request());
    expect(empty.axes.quality).toEqual({ value: null, low: 0, high: 0 });
    expect(empty.axes.sharing).toEqual({ value: null, low: 0, high: 0 });
    expect(empty.axes.distribution.value).toBe(0);
    expect(empty.need).toEqual({ value: 100, low: 100, high: 100 });
  });

  it('without constants has no quantity, and the rest stands', () => {
    const found = findAxes(area([bench('s1')]), request({ reference: null }));
    expect(found.axes.quantity).toEqual({ value: null, low: 0, high: 0 });
    expect(found.axes.quality.value).toBe(50);
  });

  it('without street or area earns nothing by density over nothing', () => {
    const found = findAxes(
      area([bench('s1')], { hectares: 0, kilometres: 0, coveredShare: null, longestStretch: null }),
      request(),
    );
    expect(found.axes.quantity.value).toBe(0);
    expect(found.axes.distribution.value).toBe(0);
    expect(found.inputs).toMatchObject({ placesPerHectare: null, placesPerKilometre: null });
  });

  it('that is walked from seat to seat within twice the walk has all of that half', () => {
    const stretch = (length: number, walk: number) =>
      findAxes(area([], { longestStretch: metres(length) }), request({ walk: metres(walk) })).halves
        .distribution;
    expect(stretch(100, 50)).toEqual([25, 50]);
    expect(stretch(0, 0)).toEqual([25, 50]);
    expect(stretch(200, 50)).toEqual([25, 25]);
  });
});
