import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWalks } from '../../src/io/parse-walks';

const bundled = readFileSync('data/jingansi/walks.json', 'utf8');
const stop = { name: '静安寺', position: [121.44, 31.22] };
const walk = { id: 'w', name: '走一走', source: 'a report', confidence: 'high', stops: [stop, stop] };
const read = (...walks: readonly unknown[]) => parseWalks({ walks });

describe('ready walks', () => {
  it('of the bundled pack are the three that were signed, with no position where none is known', () => {
    const { walks, issues } = parseWalks(bundled);
    expect(issues).toEqual([]);
    expect(walks.map(({ stops }) => stops.map(({ name, position }) => [name.zh, position !== null]))).toEqual(
      [
        [
          ['刘长胜故居', true],
          ['百乐门', true],
        ],
        [
          ['静安寺', true],
          ['静安公园', true],
          ['蔡元培故居', true],
          ['一家老食品店', false],
        ],
        [
          ['合众图书馆旧址', false],
          ['裕华新村', true],
        ],
      ],
    );
    for (const { name, stops } of walks)
      for (const named of [{ name }, ...stops]) expect(named.name.en).toBeTruthy();
  });

  it('keep a stop whose position cannot be read, as one that is not known', () => {
    for (const position of ['here', [200, 0], [1], [Number.NaN, 0], {}]) {
      const { walks, issues } = read({ ...walk, stops: [stop, { ...stop, position }] });
      expect(walks[0]?.stops[1]?.position).toBeNull();
      expect(issues).toMatchObject([{ feature: 'w', field: 'position', outcome: 'value-unknown' }]);
    }
  });

  it('are left out where a stop has no name, and where there is only one', () => {
    for (const stops of [[stop], [stop, {}], [stop, null], 'stops', undefined]) {
      const { walks, issues } = read({ ...walk, stops }, { ...walk, id: 'other' });
      expect(walks.map(({ id }) => id)).toEqual(['other']);
      expect(issues).toHaveLength(1);
    }
  });

  it('keep the first of two with one id', () => {
    const { walks, issues } = read(walk, { ...walk, name: 'another' });
    expect(walks.map(({ name }) => name.zh)).toEqual(['走一走']);
    expect(issues).toMatchObject([{ field: 'id', outcome: 'first-kept' }]);
  });

  it('never throw, whatever comes', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.record({
        walks: fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.string(), stops: fc.anything() }))),
      }),
    );
    fc.assert(
      fc.property(anything, (content) => {
        const { walks, issues } = parseWalks(content);
        if (walks.length === 0 && !(typeof content === 'object' && content && 'walks' in content))
          expect(issues.length).toBeGreaterThan(0);
      }),
      { seed: 91, numRuns: 300 },
    );
  });
});
