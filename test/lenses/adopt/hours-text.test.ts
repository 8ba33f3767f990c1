import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursModes, readHours, writeHours } from '../../../src/lenses/adopt/forms/hours-text';

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('the usual opening hours', () => {
  it('read back as they were written', () => {
    const usual = hoursModes.filter((mode) => mode !== 'own');
    fc.assert(
      fc.property(fc.constantFrom(...usual), time, time, (mode, from, to) => {
        const text = writeHours({ mode, from, to });
        expect(readHours(text).mode).toBe(mode);
        expect(writeHours(readHours(text))).toBe(text);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('are one’s own where no usual answer says the same', () => {
    for (const text of ['Mo-Fr 08:00-12:00,13:00-18:00', 'PH off', 'x', 'Mo-Su 8:00-22:00'])
      expect(readHours(text).mode).toBe('own');
  });
});
