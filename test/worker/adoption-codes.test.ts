import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeatAdoption } from '../../src/analysis/adoption/data';
import { runInSlices } from '../../src/lib/run-in-slices';
import type { Seat } from '../../src/model/district';
import { adoptionStatuses, notAdoptableReasons } from '../../src/model/vocabulary';
import { codeAdoptions, readAdoptions } from '../../src/worker/adoption-codes';

describe('the codes of how seats stand towards adoption', () => {
  it('say what was known of every seat, and nothing of the others', async () => {
    const standing = fc.option(
      fc.record<SeatAdoption>({
        status: fc.constantFrom(...adoptionStatuses),
        reason: fc.constantFrom(null, ...notAdoptableReasons),
      }),
      { nil: undefined },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(standing, { maxLength: 3000 }), async (standings) => {
        const seats = standings.map((_, i) => ({ id: `S${i}` }) as Seat);
        const known = new Map(seats.map(({ id }, i) => [id, standings[i]] as const));
        const codes = await runInSlices(codeAdoptions(seats, (id) => known.get(id)));
        const read = readAdoptions(seats, codes);
        for (const { id } of seats) expect(read.get(id)).toEqual(known.get(id));
      }),
      { numRuns: 20, seed: 8 },
    );
  });
});
