import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createListScanner } from '../../src/io/list-scanner';
import type { ListForm, ScannedElement } from '../../src/io/scan-list';

const form: ListForm = {
  list: /"features"\s*:\s*\[/,
  usualStart: /\{\s*"type"\s*:\s*"Feature"/g,
  otherStart: /[[,]\s*(?=\{\s*"properties"\s*:)/g,
};

function scan(text: string, sizes: readonly number[]) {
  const scanner = createListScanner(form);
  const found: ScannedElement[] = [];
  let from = 0;
  for (let i = 0; from < text.length || i === 0; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    found.push(...scanner.push(text.slice(from, from + size), from + size >= text.length));
    from += size;
  }
  return { found, scanner };
}

const feature = fc.record({
  type: fc.constant('Feature'),
  properties: fc.dictionary(
    fc.string(),
    fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.constant('{"type":"Feature"')),
    {
      maxKeys: 3,
    },
  ),
  geometry: fc.constant({ type: 'Point', coordinates: [1, 2] }),
});
const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

describe('a list that comes in parts', () => {
  it('gives what the whole text holds, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(feature, { maxLength: 8 }),
        sizes,
        fc.constantFrom(0, 1),
        (features, cuts, indent) => {
          const collection = { type: 'FeatureCollection', name: 'n ]', features, licence: 'open' };
          const text = JSON.stringify(collection, null, indent);
          const { found, scanner } = scan(text, cuts);
          expect(found).toEqual(
            (JSON.parse(text) as typeof collection).features.map((value) => ({ isBroken: false, value })),
          );
          expect(scanner.members()).toEqual({ type: 'FeatureCollection', name: 'n ]', licence: 'open' });
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });

  it('loses no other element to a damaged one', () => {
    const row = (i: number) => `{"type":"Feature","properties":{"n":${i}},"geometry":null}`;
    fc.assert(
      fc.property(
        fc.nat({ max: 5 }),
        fc.nat({ max: 56 }),
        fc.constantFrom('"', '{', '}', '[', ',', 'x', ''),
        sizes,
        (which, at, sign, cuts) => {
          const rows = Array.from({ length: 6 }, (_, i) => row(i));
          rows[which] = row(which).slice(0, at) + sign + row(which).slice(at + 1);
          const { found } = scan(`{"type":"FeatureCollection","features":[${rows.join(',')}]}`, cuts);
          const numbers = found.flatMap((element) =>
            element.isBroken ? [] : (element.value as { properties: { n: number } }).properties?.n,
          );
          for (let i = 0; i < 6; i++) if (i !== which && i !== which + 1) expect(numbers).toContain(i);
          expect(found.length).toBeGreaterThanOrEqual(5);
        },
      ),
      { seed: 6, numRuns: 400 },
    );
  });

  it('passes over an element that is too long, and holds no more of it than its beginning', () => {
    const scanner = createListScanner(form);
    const found = [...scanner.push('{"features":[{"type":"Feature","properties":{"n":"', false)];
    const part = 'x'.repeat(1_000_000);
    for (let i = 0; i < 40; i++) found.push(...scanner.push(part, false));
    found.push(...scanner.push('"}},{"type":"Feature","properties":{"n":2}}]}', true));
    expect(found).toMatchObject([
      { isBroken: true, isTooLong: true },
      { isBroken: false, value: { properties: { n: 2 } } },
    ]);
    expect(found[0]?.isBroken && found[0].text.startsWith('{"type":"Feature"')).toBe(true);
  });

  it('tells that there is no list', () => {
    expect(scan('{"type":"Point","coordinates":[1,2]}', [7]).scanner.hasList()).toBe(false);
  });
});
