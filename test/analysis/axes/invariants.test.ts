import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaAxes, type AxisName, axisNames } from '../../../src/analysis/axes/data';
import { findAxes } from '../../../src/analysis/axes/find-axes';
import { metres, share } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import {
  accessValues,
  adoptionStatuses,
  conditions,
  knowledgeValues,
  provisions,
} from '../../../src/model/vocabulary';
import { bundledDistrict } from '../../helpers/bundled-district';
import { area, bench, request } from './area-sample';

const knowledge = fc.constantFrom(...knowledgeValues);
const seats = fc
  .array(
    fc.record({
      backrest: knowledge,
      armrest: knowledge,
      covered: knowledge,
      checkDate: fc.constantFrom(null, '2026-06-01', '2024-06-01', '2027-01-01'),
      places: fc.integer({ min: 1, max: 40 }),
      access: fc.constantFrom(...accessValues),
      provision: fc.constantFrom(...provisions),
      condition: fc.constantFrom(...conditions),
      form: fc.constantFrom('bench' as const, 'steps' as const, null),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((change, index) => bench(`s${index}`, change)));
const statuses = fc
  .array(fc.constantFrom(...adoptionStatuses), { minLength: 12, maxLength: 12 })
  .map((list) => new Map(list.map((status, index) => [`s${index}`, status])));
const inputs = fc
  .record({
    hectares: fc.double({ min: 0, max: 20, noNaN: true }),
    kilometres: fc.double({ min: 0, max: 5, noNaN: true }),
    coveredShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(share)),
    longestStretch: fc.option(fc.double({ min: 0, max: 2000, noNaN: true }).map(metres)),
    seats,
  })
  .map((change) => area(change.seats, change));
const weight = fc.double({ min: 0, max: 3, noNaN: true });
const requests = fc
  .record({
    weights: fc.record({ quantity: weight, distribution: weight, quality: weight, sharing: weight }),
    statuses,
  })
  .map(request);
const runs = { seed: 20261124, numRuns: 500 };

const pointsOf = (found: AreaAxes, name: AxisName) => found.axes[name].value ?? 0;

describe('the axes of any area', () => {
  it('lie within 0 and 100, every value within its range', () => {
    fc.assert(
      fc.property(inputs, requests, (input, asked) => {
        const { axes, need } = findAxes(input, asked);
        for (const { value, low, high } of [...Object.values(axes), need]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
          expect(low).toBeLessThanOrEqual(value ?? low);
          expect(value ?? high).toBeLessThanOrEqual(high);
        }
      }),
      runs,
    );
  });

  it('do not depend on the order of the seats', () => {
    fc.assert(
      fc.property(inputs, requests, (input, asked) => {
        const turned = { ...input, seats: [...input.seats].reverse() };
        expect(findAxes(turned, asked)).toEqual(findAxes(input, asked));
      }),
      runs,
    );
  });

  it('stay in their range whatever the unknown turns out to be', () => {
    const answers = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(inputs, requests, answers, (input, asked, stream) => {
        const isYes = () => stream.next().value === true;
        const learn = (seat: Seat): Seat => ({
          ...seat,
          ...(seat.access === 'unknown' && { access: isYes() ? 'yes' : 'customers' }),
          ...Object.fromEntries(
            (['backrest', 'armrest', 'covered'] as const)
              .filter((attribute) => seat[attribute] === 'unknown' || seat[attribute] === 'limited')
              .map((attribute) => [attribute, isYes() ? 'yes' : 'no']),
          ),
        });
        const before = findAxes(input, asked);
        const after = findAxes({ ...input, seats: input.seats.map(learn) }, asked);
        const rounding = 1e-9;
        for (const name of axisNames) {
          expect(pointsOf(after, name)).toBeGreaterThanOrEqual(before.axes[name].low - rounding);
          expect(pointsOf(after, name)).toBeLessThanOrEqual(before.axes[name].high + rounding);
        }
        expect(after.need.value).toBeGreaterThanOrEqual(before.need.low - rounding);
        expect(after.need.value).toBeLessThanOrEqual(before.need.high + rounding);
      }),
      runs,
    );
  });

  it('never fall in quantity by one more public place, measured by the same constants', () => {
    fc.assert(
      fc.property(inputs, requests, (input, asked) => {
        const before = findAxes(input, asked);
        const after = findAxes({ ...input, seats: [...input.seats, bench('new')] }, asked);
        expect(pointsOf(after, 'quantity')).toBeGreaterThanOrEqual(pointsOf(before, 'quantity'));
        expect(after.inputs.reference).toBe(before.inputs.reference);
      }),
      runs,
    );
  });
});

it('every place of the bundled pack that counts is in the inputs of the district', async () => {
  const { info, seats } = await bundledDistrict();
  const { inputs } = findAxes(area(seats), request({ asOf: info.asOf, reference: info.reference }));
  const inUse = seats.filter(
    ({ condition, access, form }) => condition === 'in-use' && access !== 'private' && form,
  );
  expect(inputs.places).toBe(inUse.reduce((sum, { places }) => sum + places, 0));
  for (const { yes, no, open } of Object.values(inputs.answers)) expect(yes + no + open).toBe(inputs.places);
  expect(inputs.publicPlaces).toBeLessThan(inputs.places);
});
