import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../../src/analysis/invariants/check-invariants';
import type { Invariant } from '../../../src/analysis/invariants/data';
import type { District, MicroGrid, Seat } from '../../../src/model/district';
import { readBundledDistrict } from '../../helpers/bundled-pack';

const whole = readBundledDistrict();

const withSeat = (change: (seat: Seat) => Partial<Seat>): District => ({
  ...whole,
  seats: whole.seats.map((seat, index) => (index === 0 ? { ...seat, ...change(seat) } : seat)),
});
const withAdoption = (change: Partial<Seat['adoption']>): District =>
  withSeat((seat) => ({ adoption: { ...seat.adoption, ...change } }));
const withGrid = (change: (grid: MicroGrid) => Partial<MicroGrid>): District => ({
  ...whole,
  grids: whole.grids.map((grid, index) => (index === 0 ? { ...grid, ...change(grid) } : grid)),
});

/** A square of about `side` metres whose middle is the district's. */
const square = (side: number): MicroGrid['polygons'] => {
  const [lng, lat] = whole.info.center;
  const half = side / 2 / 100_000;
  return [
    [
      [
        [lng - half, lat - half],
        [lng + half, lat - half],
        [lng + half, lat + half],
        [lng - half, lat + half],
        [lng - half, lat - half],
      ],
    ],
  ];
};

const mutations: readonly [Invariant, string, District, string][] = [
  [
    'ids-unique',
    'a building has the id of a seat',
    {
      ...whole,
      buildings: whole.buildings.map((building, index) =>
        index === 0 ? { ...building, id: 's001' } : building,
      ),
    },
    's001',
  ],
  [
    'references-resolve',
    'a grid names no neighbourhood',
    withGrid(() => ({ neighbourhoodId: 'nowhere' })),
    'JA-01',
  ],
  ['references-resolve', 'a seat names no organisation', withAdoption({ keeperId: 'o99' }), 's001'],
  [
    'references-resolve',
    'an organisation names no building',
    { ...whole, buildings: whole.buildings.slice(1) },
    'o01',
  ],
  ['outlines-simple', 'a grid crosses itself', withGrid((grid) => ({ polygons: [[twist(grid)]] })), 'JA-01'],
  ['grids-apart', 'a grid lies on its neighbours', withGrid(() => ({ polygons: square(50) })), 'JA-01'],
  [
    'grids-apart',
    'a grid is there twice',
    { ...whole, grids: [...whole.grids, { ...whole.grids[0]!, id: 'JA-36' }] },
    'JA-01',
  ],
  ['grids-fill-district', 'a grid is missing', { ...whole, grids: whole.grids.slice(1) }, 'jingansi'],
  [
    'grids-fill-district',
    'a grid has a hole of 4 m²',
    withGrid((grid) => ({ polygons: [[...grid.polygons[0]!, holeIn(grid, 2)]] })),
    'jingansi',
  ],
  [
    'grids-fill-district',
    'a grid reaches outside',
    withGrid((grid) => ({ polygons: [...grid.polygons, ...shift(square(5), 0.02)] })),
    'JA-01',
  ],
  [
    'grids-fill-district',
    'there is no boundary',
    { ...whole, info: { ...whole.info, boundary: [] } },
    'JA-01',
  ],
  [
    'grids-in-neighbourhood',
    'a grid names the wrong neighbourhood',
    withGrid(() => ({ neighbourhoodId: whole.neighbourhoods[0]!.id })),
    'JA-01',
  ],
  [
    'seats-inside',
    'a seat stands two kilometres to the east',
    withSeat(({ position }) => ({ position: [position[0] + 0.02, position[1]] })),
    's001',
  ],
  [
    'buildings-inside',
    'a building stands outside',
    {
      ...whole,
      buildings: whole.buildings.map((building, index) =>
        index === 0 ? { ...building, polygons: shift(building.polygons, 0.02) } : building,
      ),
    },
    'b01',
  ],
  [
    'streets-connected',
    'a lane hangs on nothing',
    {
      ...whole,
      streets: whole.streets.map((street, index) =>
        index === 0
          ? { ...street, line: street.line.map(([lng, lat]) => [lng + 1e-6, lat] as const) }
          : street,
      ),
    },
    'l01',
  ],
  ['seats-have-places', 'a seat has no place', withSeat(() => ({ places: 0 })), 's001'],
  ['seats-have-places', 'a seat has half a place', withSeat(() => ({ places: 1.5 })), 's001'],
  ['dates-in-order', 'a check lies in the future', withSeat(() => ({ checkDate: '2026-11-25' })), 's001'],
  [
    'dates-in-order',
    'a term ends before it begins',
    withAdoption({ start: '2026-01-02', end: '2026-01-01' }),
    's001',
  ],
  [
    'adoption-consistent',
    'a seat is not adoptable without a reason',
    withAdoption({ adoptable: false }),
    's001',
  ],
  ['adoption-consistent', 'an adoptable seat has a reason against', withAdoption({ reason: 'gone' }), 's001'],
  [
    'adoption-consistent',
    'a seat that is gone can be adopted',
    withSeat(() => ({ condition: 'gone' })),
    's001',
  ],
  [
    'adoption-consistent',
    'a keeper has no term',
    withAdoption({ keeper: { zh: '示意单位 01', en: null } }),
    's001',
  ],
  ['adoption-consistent', 'a keeper has an id but no name', withAdoption({ keeperId: 'o01' }), 's001'],
];

describe('checkInvariants', () => {
  it('finds nothing wrong with the bundled pack', () => {
    expect(checkInvariants(whole).flatMap(({ breaches }) => breaches)).toEqual([]);
  });

  it.each(mutations)('breaks %s when %s', (invariant, _, district, id) => {
    const check = checkInvariants(district).find((candidate) => candidate.invariant === invariant);
    expect(check?.breaches.map((breach) => breach.id)).toContain(id);
    for (const breach of check?.breaches ?? []) {
      expect(breach.value).not.toBe('');
      expect(breach.expectation).not.toBe('');
    }
  });

  it('has a mutation for every invariant', () => {
    const covered = new Set(mutations.map(([invariant]) => invariant));
    expect(
      checkInvariants(whole)
        .map(({ invariant }) => invariant)
        .filter((invariant) => !covered.has(invariant)),
    ).toEqual([]);
  });

  it('does not ask a foreign pack for 35 grids or for neighbourhoods that it lacks', () => {
    const info = { ...whole.info, id: 'elsewhere', boundary: square(100) };
    const grids = [
      { ...whole.grids[0]!, id: 'g', neighbourhoodId: whole.neighbourhoods[0]!.id, polygons: square(100) },
    ];
    const neighbourhoods = [{ ...whole.neighbourhoods[0]!, polygons: square(100) }];
    const foreign: District = {
      info,
      grids,
      neighbourhoods,
      seats: [],
      buildings: [],
      streets: [],
      places: [],
      organisations: [],
    };
    expect(checkInvariants(foreign).flatMap(({ breaches }) => breaches)).toEqual([]);
  });
});

function shift(polygons: MicroGrid['polygons'], degrees: number): MicroGrid['polygons'] {
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([lng, lat]) => [lng + degrees, lat] as const)),
  );
}

/** The outline of a grid with two far corners exchanged. */
function twist(grid: MicroGrid) {
  const ring = [...grid.polygons[0]![0]!];
  const [a, b] = [Math.floor(ring.length / 4), Math.floor((3 * ring.length) / 4)];
  [ring[a], ring[b]] = [ring[b]!, ring[a]!];
  return ring;
}

/** A square hole of about `side` metres near the middle of a grid. */
function holeIn(grid: MicroGrid, side: number) {
  const ring = grid.polygons[0]![0]!;
  const mean = (axis: 0 | 1) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length;
  const [lng, lat] = [mean(0), mean(1)];
  const half = side / 2 / 100_000;
  return [
    [lng - half, lat - half],
    [lng - half, lat + half],
    [lng + half, lat + half],
    [lng + half, lat - half],
    [lng - half, lat - half],
  ] as const;
}
