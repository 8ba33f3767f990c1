import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../src/io/pack-files';
import { parseDistrict } from '../../src/io/parse-district';
import { parseLargeDistrict } from '../../src/io/parse-large-district';
import { indexById } from '../../src/lib/index-by-id';
import { nextTask } from '../../src/lib/next-task';
import { readBundledPack } from '../helpers/bundled-pack';
import { expectValue } from '../helpers/expect-value';
import { makeLargePack } from '../helpers/make-large-pack';

const bundled = readBundledPack();
const parseInSlices = (files: Record<string, unknown>) => parseLargeDistrict(files, () => {});

/** What is told of a text that is no JSON differs in words only. */
const outcome = (result: ReturnType<typeof parseDistrict>) =>
  result.ok
    ? {
        district: result.value.district,
        issues: result.value.issues.map((issue) =>
          issue.expected === 'JSON' ? { ...issue, came: '' } : issue,
        ),
      }
    : result.error.code;

describe('a district that is read in slices', () => {
  it('is the one that is read at once', async () => {
    expect(outcome(await parseInSlices(bundled))).toEqual(outcome(parseDistrict(bundled)));
    const parsed = Object.fromEntries(packFiles.map((name) => [name, JSON.parse(bundled[name])]));
    expect(outcome(await parseInSlices(parsed))).toEqual(outcome(parseDistrict(bundled)));
  });

  it('lets the page in, tells how far it is, and has its seats in order and by id', async () => {
    const pack = makeLargePack('large', 'Large', 20_000);
    // Back to front: the list has to be sorted.
    const seats = JSON.parse(pack['seats.geojson']);
    const files = {
      ...pack,
      'seats.geojson': JSON.stringify({ ...seats, features: seats.features.toReversed() }),
    };
    let tasks = 0;
    let isRead = false;
    const shares: number[] = [];
    const reading = parseLargeDistrict(files, (share) => shares.push(share)).finally(() => {
      isRead = true;
    });
    while (!isRead) {
      await nextTask();
      tasks += 1;
    }
    const { district, issues } = expectValue(await reading);
    expect(tasks).toBeGreaterThan(5);
    expect(issues).toEqual([]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.5);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(district.seats.map(({ id }) => id)).toEqual(
      Array.from({ length: 20_000 }, (_, i) => `L${String(i).padStart(6, '0')}`),
    );
    expect(indexById(district.seats).get('L012345')).toBe(district.seats[12_345]);
    expect(district).toEqual(expectValue(parseDistrict(pack)).district);
  });

  const file = 'seats.geojson';
  const text = bundled[file];
  it.each([
    ['a mark of the byte order', `\uFEFF${text}`],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['another type', '{"type":"Topology","features":[]}'],
    ['no type', '{"features":[]}'],
    ['an empty list', '{"features":[],"type":"FeatureCollection"}'],
    ['features that are no list', '{"type":"FeatureCollection","features":{"a":[]}}'],
    ['two lists', `{"type":"FeatureCollection","features":[1],"features":[{"type":"Feature"}]}`],
    ['features that are none', '{"type":"FeatureCollection","features":[1,"[}\\"{",null,[{}],{}]}'],
    ['a list that ends with a comma', '{"type":"FeatureCollection","features":[1,]}'],
    ['a list that lacks a comma', '{"type":"FeatureCollection","features":[{} {}]}'],
    ['a cut text', text.slice(0, text.length / 2)],
    ['more after its end', `${text}{}`],
    ['a prototype', '{"type":"FeatureCollection","__proto__":{"type":"x"},"features":[]}'],
  ])('with %s says what the whole reading says', async (_, content) => {
    const files = { ...bundled, [file]: content };
    expect(outcome(await parseInSlices(files))).toEqual(outcome(parseDistrict(files)));
  });

  it('takes of a damaged text what the whole reading takes', async () => {
    const short = JSON.stringify({ ...JSON.parse(text), features: JSON.parse(text).features.slice(0, 6) });
    const spaced = JSON.stringify(JSON.parse(short), null, 1);
    const damage = fc.record({
      source: fc.constantFrom(short, spaced),
      at: fc.nat({ max: 100_000 }),
      removed: fc.nat({ max: 12 }),
      put: fc.constantFrom('', ',', '}', ']', '{', '[', '"', '\\', ' ', '0', ':', '\u0000', '\uD800', 'null'),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ source, at, removed, put }) => {
        const from = at % source.length;
        const content = source.slice(0, from) + put + source.slice(from + removed);
        const files = { ...bundled, [file]: content };
        expect(outcome(await parseInSlices(files))).toEqual(outcome(parseDistrict(files)));
      }),
      { numRuns: 400, seed: 6 },
    );
  });
});
