import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { holdsScenario } from '../../src/actions/holds-scenario';
import { scenarioMember } from '../../src/io/write-scenario';

/** More than is looked at in one go. */
const long = 5_000_000;

const fileWith = (before: number, name = 'a.geojson') =>
  new File([' '.repeat(before), JSON.stringify({ [scenarioMember]: {} }), ' '.repeat(long - before)], name);

describe('whether a file is a scenario', () => {
  it('is found wherever in the file the scenario says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1_999_970, max: 2_000_010 }), async (before) => {
        expect(await holdsScenario(fileWith(before))).toBe(true);
      }),
      { seed: 8, numRuns: 60 },
    );
    expect(await holdsScenario(fileWith(long))).toBe(true);
  });

  it('is asked of a piece at a time, since what is read at once holds the page up', async () => {
    const sizes: number[] = [];
    const { text } = Blob.prototype;
    const spy = vi.spyOn(Blob.prototype, 'text').mockImplementation(function (this: Blob) {
      sizes.push(this.size);
      return text.call(this);
    });
    await holdsScenario(new File([' '.repeat(long)], 'a.geojson'));
    spy.mockRestore();
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(long);
  });

  it('is no question where another format is named', async () => {
    expect(await holdsScenario(fileWith(0, 'a.csv'))).toBe(false);
  });
});
