import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../src/io/pack-files';
import { parseDistrict } from '../../src/io/parse-district';
import { readBundledPack } from '../helpers/bundled-pack';

const bundled = readBundledPack();

/** Replaces, somewhere in a JSON value, one member by another value. */
function damage(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step = 0, ...rest] = path;
  if (path.length === 0 || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  if (keys.length === 0) return by;
  const key = keys[step % keys.length] as string;
  const damaged = damage((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? value.map((member, index) => (String(index) === key ? damaged : member))
    : { ...value, [key]: damaged };
}

describe('parseDistrict on damaged input', () => {
  it('never throws and never keeps a number that is no number, whatever stands where', () => {
    const file = fc.constantFrom(...packFiles);
    const path = fc.array(fc.nat(200), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(file, path, fc.anything(), (name, steps, by) => {
        const result = parseDistrict({ ...bundled, [name]: damage(JSON.parse(bundled[name]), steps, by) });
        if (!result.ok) return;
        const { district } = result.value;
        for (const seat of district.seats) {
          expect(seat.position.every(Number.isFinite)).toBe(true);
          expect(seat.places).toBeGreaterThanOrEqual(1);
        }
        for (const grid of district.grids)
          expect(grid.polygons.flat(2).every((position) => position.every(Number.isFinite))).toBe(true);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  it('never throws on a value nested deeper than JSON can be written', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const name of packFiles) {
      const damaged = bundled[name].replace(/"coordinates":\[[^\]]*\]+/, `"coordinates":${deep}`);
      expect(damaged).toContain(deep);
      expect(() => parseDistrict({ ...bundled, [name]: damaged })).not.toThrow();
    }
  });

  it('never throws on files that are anything at all', () => {
    const contents = fc.oneof(fc.anything(), fc.string(), fc.json());
    fc.assert(
      fc.property(fc.constantFrom(...packFiles), contents, (name, content) => {
        expect(() => parseDistrict({ ...bundled, [name]: content })).not.toThrow();
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});
