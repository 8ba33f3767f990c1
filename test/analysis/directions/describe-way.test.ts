import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn, WayStep } from '../../../src/analysis/directions/data';
import { describeWay } from '../../../src/analysis/directions/describe-way';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import type { PlanePoint } from '../../../src/geometry/local-plane';
import type { Street } from '../../../src/model/district';
import { at, makeDistrict } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const named = (id: string, points: readonly PlanePoint[], zh: string | null = id): Street =>
  makeStreet(id, points, { name: zh === null ? null : { zh, en: null } });

function tell(streets: readonly Street[], line: readonly PlanePoint[]): WayStep[] {
  const network = prepareNetwork({ ...makeDistrict({}), streets });
  return describeWay(
    network,
    line.map(([x, y]) => at(x, y)),
  );
}

const winds = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];
/** `right E 甲路 45`: the turn, the wind, the street and whole metres. */
const short = (steps: readonly WayStep[]) =>
  steps.map(
    ({ turn, wind, street, length }) =>
      `${turn} ${winds[wind]} ${street?.zh ?? '(no name)'} ${Math.round(length)}`,
  );

describe('a way told street by street', () => {
  const east = named('甲路', [
    [0, 0],
    [100, 0],
    [200, 0],
  ]);
  const north = named('乙路', [
    [100, 0],
    [100, 100],
  ]);

  it('begins with a start and names the turn into every next street', () => {
    const line: PlanePoint[] = [
      [20, 0],
      [100, 0],
      [100, 60],
    ];
    expect(short(tell([east, north], line))).toEqual(['start E 甲路 80', 'left N 乙路 60']);
    expect(short(tell([east, north], line.toReversed()))).toEqual(['start S 乙路 60', 'right W 甲路 80']);
  });

  it('leaves the straight legs beside the streets out', () => {
    const line: PlanePoint[] = [
      [20, -7],
      [20, 0],
      [100, 0],
      [100, 60],
      [112, 60],
    ];
    expect(short(tell([east, north], line))).toEqual(['start E 甲路 80', 'left N 乙路 60']);
    expect(
      tell(
        [east],
        [
          [20, -7],
          [20, 4],
        ],
      ),
    ).toEqual([]);
  });

  it('makes no turn of a kink within a street', () => {
    const bent = named('丙路', [
      [0, 0],
      [80, 0],
      [80, 60],
      [140, 120],
    ]);
    expect(
      short(
        tell(
          [bent],
          [
            [0, 0],
            [80, 0],
            [80, 60],
            [140, 120],
          ],
        ),
      ),
    ).toEqual(['start E 丙路 225']);
  });

  it('tells a bend where the name stays when another arm goes straight on', () => {
    const bent = named('丙路', [
      [0, 0],
      [80, 0],
      [80, 60],
    ]);
    const on = named('丁路', [
      [80, 0],
      [200, 0],
    ]);
    const line: PlanePoint[] = [
      [0, 0],
      [80, 0],
      [80, 60],
    ];
    expect(short(tell([bent, on], line))).toEqual(['start E 丙路 80', 'left N 丙路 60']);
  });

  it('tells nobody to turn for the offset of a crossing', () => {
    const before = named('甲路', [
      [0, 0],
      [100, 0],
    ]);
    const offset = named('乙路', [
      [100, -50],
      [100, 0],
      [100, 6],
      [100, 80],
    ]);
    const after = named('甲路东段', [
      [100, 6],
      [220, 6],
    ]);
    const line: PlanePoint[] = [
      [0, 0],
      [100, 0],
      [100, 6],
      [220, 6],
    ];
    expect(short(tell([before, offset, after], line))).toEqual([
      'start E 甲路 100',
      'straight E 甲路东段 126',
    ]);
    const same = { ...after, id: 'after', name: before.name };
    expect(short(tell([before, offset, same], line))).toEqual(['start E 甲路 226']);
  });

  it('says so when one turns round, and bears slightly to a side', () => {
    const fork = named('戊路', [
      [100, 0],
      [180, 50],
    ]);
    const back: PlanePoint[] = [
      [0, 0],
      [100, 0],
      [60, 0],
    ];
    expect(short(tell([east], back))).toEqual(['start E 甲路 100', 'back W 甲路 40']);
    const bear: PlanePoint[] = [
      [0, 0],
      [100, 0],
      [180, 50],
    ];
    expect(short(tell([east, fork], bear))).toEqual(['start E 甲路 100', 'slight-left NE 戊路 94']);
  });

  it('has nothing to say of lines without a length or a place', () => {
    expect(tell([east], [])).toEqual([]);
    expect(tell([east], [[10, 0]])).toEqual([]);
    expect(
      tell(
        [east],
        [
          [10, 0],
          [10, 0],
        ],
      ),
    ).toEqual([]);
    expect(
      tell(
        [east],
        [
          [Number.NaN, 0],
          [10, 0],
        ],
      ),
    ).toEqual([]);
  });
});

/** Crossings in rows and columns, each moved a little; two neighbours are joined by a street of some name. */
interface Case {
  readonly streets: readonly Street[];
  /** What is walked along streets. */
  readonly walked: readonly PlanePoint[];
  /** The same, perhaps with straight legs at both ends that are on no street. */
  readonly line: readonly PlanePoint[];
}

const side = 4;
const offset = fc.double({ min: -25, max: 25, noNaN: true });
const names = fc.constantFrom('甲路', '乙路', '丙弄', null);
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    offsets: fc.array(fc.tuple(offset, offset), { minLength: side * side, maxLength: side * side }),
    names: fc.array(names, { minLength: 2 * side * side, maxLength: 2 * side * side }),
    start: fc.nat(side * side - 1),
    moves: fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
    legs: fc.boolean(),
  })
  .map(({ offsets, names: given, start, moves, legs }) => {
    const places = offsets.map(
      ([x, y], i): PlanePoint => [60 * (i % side) + x, 60 * Math.floor(i / side) + y],
    );
    const streets: Street[] = [];
    for (const [i, from] of places.entries()) {
      const right = i % side < side - 1 ? places[i + 1] : undefined;
      if (right) streets.push(named(`h${i}`, [from, right], given[2 * i]));
      const up = places[i + side];
      if (up) streets.push(named(`v${i}`, [from, up], given[2 * i + 1]));
    }
    const line: PlanePoint[] = [places[start]!];
    let now = start;
    for (const move of moves) {
      const next = [
        now % side < side - 1 ? now + 1 : now,
        now % side > 0 ? now - 1 : now,
        now + side,
        now - side,
      ][move]!;
      if (next === now || !places[next]) continue;
      now = next;
      line.push(places[now]!);
    }
    const [first, last] = [line[0]!, line.at(-1)!];
    if (!legs) return { streets, walked: line, line };
    return {
      streets,
      walked: line,
      line: [[first[0] - 200, first[1] - 123], ...line, [last[0] + 231, last[1] + 77]],
    };
  });

const lengthOf = (points: readonly PlanePoint[]) =>
  points.slice(1).reduce((sum, to, i) => sum + Math.hypot(to[0] - points[i]![0], to[1] - points[i]![1]), 0);

const mirrored: Readonly<Record<Turn, Turn>> = {
  start: 'start',
  straight: 'straight',
  back: 'back',
  left: 'right',
  right: 'left',
  'slight-left': 'slight-right',
  'slight-right': 'slight-left',
};

const order = (steps: readonly WayStep[]) =>
  steps.map(({ street }) => street?.zh ?? '').filter((name, i, all) => name !== all[i - 1]);

describe('any way through any streets', () => {
  it('is told in full, from a start, without a step that says nothing', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const steps = tell(given.streets, given.line);
        const sum = steps.reduce((total, { length }) => total + length, 0);
        expect(Math.abs(sum - lengthOf(given.walked))).toBeLessThan(1e-6);
        for (const [i, step] of steps.entries()) {
          expect(step.turn === 'start').toBe(i === 0);
          if (step.turn === 'straight') expect(step.street?.zh).not.toBe(steps[i - 1]?.street?.zh);
          if (steps.length > 1) expect(step.length).toBeGreaterThanOrEqual(12);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('has left and right changed in a mirror', () => {
    const flip = ([x, y]: PlanePoint): PlanePoint => [-x, y];
    fc.assert(
      fc.property(anyCase, ({ streets, line }) => {
        const steps = tell(streets, line);
        const inMirror = streets.map((street) => ({
          ...street,
          line: street.line.map(([lng, lat]) => [2 * at(0, 0)[0] - lng, lat] as const),
        }));
        const other = tell(inMirror, line.map(flip));
        expect(other.map(({ turn }) => turn)).toEqual(steps.map(({ turn }) => mirrored[turn]));
        expect(other.map(({ street }) => street)).toEqual(steps.map(({ street }) => street));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('goes by the same streets the other way round when one walks back', () => {
    fc.assert(
      fc.property(anyCase, ({ streets, line }) => {
        const back = tell(streets, line.toReversed());
        expect(order(back)).toEqual(order(tell(streets, line)).toReversed());
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
