import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedField, comparedFields, compareSeats } from '../../../src/model/baseline/compare-seats';
import type { Seat } from '../../../src/model/district';
import { sampleSeat } from '../../helpers/sample-ledger';

const nobody = () => false;
const ids = (seats: readonly Seat[]) => seats.map(({ id }) => id);

/** One change of each thing that is compared. */
const changes: Readonly<Record<ComparedField, (seat: Seat) => Seat>> = {
  position: (seat) => ({ ...seat, position: [121.441, 31.22] }),
  form: (seat) => ({ ...seat, form: 'steps' }),
  places: (seat) => ({ ...seat, places: 9 }),
  provision: (seat) => ({ ...seat, provision: 'upgraded' }),
  condition: (seat) => ({ ...seat, condition: 'gone' }),
  access: (seat) => ({ ...seat, access: 'customers' }),
  openingHours: (seat) => ({ ...seat, openingHours: 'Mo-Su 08:00-20:00' }),
  attributeCheckDates: (seat) => ({ ...seat, attributeCheckDates: { backrest: '2026-11-01' } }),
  backrest: (seat) => ({ ...seat, backrest: 'yes' }),
  armrest: (seat) => ({ ...seat, armrest: 'no' }),
  covered: (seat) => ({ ...seat, covered: 'limited' }),
  lit: (seat) => ({ ...seat, lit: 'yes' }),
  wheelchair: (seat) => ({ ...seat, wheelchair: 'yes' }),
  material: (seat) => ({ ...seat, material: 'wood' }),
  checkDate: (seat) => ({ ...seat, checkDate: '2026-11-01' }),
  street: (seat) => ({ ...seat, street: { zh: '愚园路', en: null } }),
  near: (seat) => ({ ...seat, near: { zh: '路口', en: null } }),
  keeper: (seat) => ({ ...seat, adoption: { ...seat.adoption, keeper: { zh: '示意单位 01', en: null } } }),
  term: (seat) => ({ ...seat, adoption: { ...seat.adoption, end: '2028-01-01' } }),
  adoptable: (seat) => ({ ...seat, adoption: { ...seat.adoption, adoptable: false } }),
  source: (seat) => ({ ...seat, source: 'survey' }),
  confidence: (seat) => ({ ...seat, confidence: 'high' }),
};

/** A list of seats of the ids 0 to 30, each in one of two versions. */
const lists = fc
  .uniqueArray(fc.nat({ max: 30 }), { maxLength: 25 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) => fc.constantFrom(3, 4).map((places) => sampleSeat(`s${number}`, { places }))),
    ),
  );

describe('comparing a newer list of seats', () => {
  it('puts every seat of either list into exactly one part', () => {
    fc.assert(
      fc.property(lists, lists, fc.func(fc.boolean()), (current, next, isClaimed) => {
        const found = compareSeats(current, next, ({ id }) => isClaimed(id));
        const gone = ids([...found.missing, ...found.missingWithKeeper]);
        const stays = ids(current).filter((id) => !gone.includes(id));
        expect([...gone, ...stays].toSorted()).toEqual(ids(current).toSorted());
        expect([...stays, ...ids(found.added)].toSorted()).toEqual(ids(next).toSorted());
        expect(found.changed.length + found.unchanged).toBe(stays.length);
        expect(found.missingWithKeeper.every(({ id }) => isClaimed(id))).toBe(true);
        expect(found.missing.some(({ id }) => isClaimed(id))).toBe(false);
        expect(found.changed.every(({ before, after }) => before.places !== after.places)).toBe(true);
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it('finds nothing between a list and its copy in another order', () => {
    fc.assert(
      fc.property(lists, (seats) => {
        const copy = structuredClone([...seats]).reverse();
        expect(compareSeats(seats, copy, nobody)).toEqual({
          added: [],
          changed: [],
          missing: [],
          missingWithKeeper: [],
          unchanged: seats.length,
        });
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it.each(comparedFields)('names what changed when only %s did', (field) => {
    const seat = sampleSeat();
    const { changed } = compareSeats([seat], [changes[field](seat)], nobody);
    expect(changed.map(({ fields }) => fields)).toEqual([[field]]);
  });
});
