import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEventIds, nextEventId, parseEventId } from '../../../src/model/ledger/event-id';
import { noon } from '../../helpers/sample-ledger';

const here = 'thisdevice000001';
const there = 'otherdevice00002';
const year = 365 * 86_400_000;

describe('event ids', () => {
  it('read back to the clock, the counter and the device that made them', () => {
    expect(parseEventId(nextEventId(null, noon, here))).toEqual({ wall: noon, counter: 0, device: here });
  });

  it('rise strictly, whatever the wall clock does and whichever device writes', () => {
    const clocks = fc.array(fc.record({ now: fc.nat(4e12), device: fc.constantFrom(here, there) }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(clocks, (readings) => {
        let last: string | null = null;
        for (const { now, device } of readings) {
          const next = nextEventId(last, now, device);
          if (last !== null) expect(compareEventIds(last, next)).toBe(-1);
          last = next;
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('stay in order when the clock is set back a year', () => {
    const before = nextEventId(null, noon, here);
    const after = nextEventId(before, noon - year, here);
    expect(compareEventIds(before, after)).toBe(-1);
    expect(parseEventId(after)?.wall).toBe(noon);
  });

  it('go on when the counter of one millisecond is used up', () => {
    const full = `${noon.toString(36).padStart(11, '0')}-zzzz-${here}`;
    expect(parseEventId(nextEventId(full, noon, here))).toEqual({ wall: noon + 1, counter: 0, device: here });
  });

  it.each(['', 'pledge-1', '00mabc-0000-thisdevice000001', `${'0'.repeat(11)}-0000-SHOUTING`])(
    'refuse %j as an id',
    (text) => {
      expect(parseEventId(text)).toBeNull();
    },
  );
});
