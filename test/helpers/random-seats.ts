import fc from 'fast-check';
import type { Seat } from '../../src/model/district';
import {
  accessValues,
  conditions,
  confidences,
  knowledgeValues,
  notAdoptableReasons,
  provisions,
  seatAttributes,
  seatForms,
} from '../../src/model/vocabulary';

/** Texts as people, machines and attackers write them; no lone surrogate, which UTF-8 cannot hold. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('愚园路 · 镇宁路口', '=1+1', '<b>&"', '\u202eabc', '\u0007bell', 'a\nb\r\n\tc', '🪑', "'x"),
);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const name = perhaps(fc.record({ zh: anyText, en: perhaps(anyText) }));
const degrees = (most: number) =>
  fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((value) => value / 1e7);
const knowledge = fc.constantFrom(...knowledgeValues);
const checks = fc.dictionary(fc.constantFrom(...seatAttributes), day, { minKeys: 1, noNullPrototype: true });

/** Any seat that a pack can hold. */
const randomSeat = (id: fc.Arbitrary<string>): fc.Arbitrary<Seat> =>
  fc
    .record({
      seat: fc.record({
        id,
        position: fc.tuple(degrees(180), degrees(90)),
        form: perhaps(fc.constantFrom(...seatForms)),
        provision: fc.constantFrom(...provisions),
        condition: fc.constantFrom(...conditions),
        places: fc.integer({ min: 1, max: 400 }),
        access: fc.constantFrom(...accessValues),
        openingHours: perhaps(anyText),
        material: perhaps(anyText),
        checkDate: perhaps(day),
        street: name,
        near: name,
        backrest: knowledge,
        armrest: knowledge,
        covered: knowledge,
        lit: knowledge,
        wheelchair: knowledge,
        source: anyText,
        confidence: fc.constantFrom(...confidences),
        adoption: fc.record({
          keeper: name,
          keeperId: perhaps(anyText),
          start: perhaps(day),
          end: perhaps(day),
          adoptable: fc.boolean(),
          reason: perhaps(fc.constantFrom(...notAdoptableReasons)),
        }),
      }),
      checks: perhaps(checks),
    })
    .map(({ seat, checks: attributeCheckDates }) => {
      // What is gone and gives no reason gets the reason that it is gone.
      const reason = seat.adoption.reason ?? (seat.condition === 'gone' ? 'gone' : null);
      return {
        ...seat,
        adoption: { ...seat.adoption, reason },
        ...(attributeCheckDates && { attributeCheckDates: { ...attributeCheckDates } }),
      };
    });

/** Some seats, each with an id of its own. */
export const randomSeats: fc.Arbitrary<Seat[]> = fc.uniqueArray(
  randomSeat(
    fc.oneof(fc.stringMatching(/^(node\/[1-9]\d{0,8}|[a-z]{1,3}\d{1,4})$/), fc.constant('__proto__')),
  ),
  { selector: ({ id }) => id, maxLength: 12 },
);

/** Members that the model does not know, under any name. */
export const strangeMembers = fc
  .array(fc.tuple(fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor')), fc.jsonValue()), {
    maxLength: 4,
  })
  .map(
    (entries): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        entries.map(([key, value]) => [`x:${key}`.replace('x:__proto__', '__proto__'), value]),
      ),
  );
