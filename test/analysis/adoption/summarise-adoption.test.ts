import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseAdoption } from '../../../src/analysis/adoption/summarise-adoption';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { metres, type Position } from '../../../src/lib/units';
import { seatStanding } from '../../../src/model/adoption/seat-status';
import type {
  Building,
  District,
  MicroGrid,
  Neighbourhood,
  Organisation,
  Seat,
} from '../../../src/model/district';
import { emptyLedger } from '../../../src/model/ledger/ledger-state';
import { adoptionStatuses } from '../../../src/model/vocabulary';
import { sampleSeat, today } from '../../helpers/sample-ledger';

const center: Position = [121.44, 31.22];
const plane = createLocalPlane(center);
const provenance = { source: 'test', confidence: 'illustrative' } as const;
const name = { zh: '名', en: 'Name' };

const box = (west: number, south: number, east: number, north: number) => [
  [
    [
      plane.toPosition([west, south]),
      plane.toPosition([east, south]),
      plane.toPosition([east, north]),
      plane.toPosition([west, north]),
      plane.toPosition([west, south]),
    ],
  ],
];

const neighbourhoods: Neighbourhood[] = ['n1', 'n2'].map((id) => ({
  id,
  name,
  shortName: name,
  polygons: [],
  ...provenance,
}));

/** Two grids side by side, 500 m each; the border runs at x = 0. */
const grids: MicroGrid[] = [
  { id: 'JA-01', neighbourhoodId: 'n1', polygons: box(-500, -250, 0, 250) },
  { id: 'JA-02', neighbourhoodId: 'n2', polygons: box(0, -250, 500, 250) },
].map((grid) => ({ ...grid, name, topic: null, residents: null, ...provenance }));

const building: Building = {
  id: 'b01',
  name,
  address: null,
  kind: 'office',
  polygons: box(-40, -20, -10, 20),
  levels: null,
  height: null,
  workers: null,
  liaisons: null,
  allianceMember: null,
  ...provenance,
};

const own: Organisation = {
  id: 'o07',
  name,
  kind: 'building',
  position: center,
  buildingId: 'b01',
  ...provenance,
};

const shop: Organisation = {
  ...own,
  id: 'o41',
  kind: 'shop',
  position: plane.toPosition([200, 0]),
  buildingId: null,
};

function districtOf(seats: readonly Seat[]): District {
  const info = { center } as District['info'];
  return {
    info,
    neighbourhoods,
    grids,
    buildings: [building],
    seats,
    streets: [],
    places: [],
    organisations: [own, shop],
  };
}

function summarise(seats: readonly Seat[]) {
  const standings = seats.map((seat) => {
    const { status, reason } = seatStanding(seat, emptyLedger, today);
    return [seat.id, { status, reason: reason as null }] as const;
  });
  return summariseAdoption(districtOf(seats), { seats: new Map(standings), nearby: metres(100) });
}

const seatAt = (id: string, x: number, y: number, fields: Parameters<typeof sampleSeat>[1] = {}) =>
  sampleSeat(id, { ...fields, position: plane.toPosition([x, y]) });

const keeper = { zh: '示意单位 07', en: null };

describe('the adoption summary', () => {
  it('counts every seat once, over grids, neighbourhoods and the district alike', () => {
    const seats = fc.array(
      fc.record({
        x: fc.double({ min: -499, max: 499, noNaN: true }),
        y: fc.double({ min: -249, max: 249, noNaN: true }),
        provision: fc.constantFrom('new', 'shared'),
        adoptable: fc.boolean(),
        isKept: fc.boolean(),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(seats, (places) => {
        const { district, ...areas } = summarise(
          places.map(({ x, y, provision, adoptable, isKept }, index) =>
            seatAt(`s${index}`, x, y, {
              provision: provision as 'new',
              adoption: { adoptable, keeper: isKept ? keeper : null },
            }),
          ),
        );
        expect(district.seats).toBe(places.length);
        for (const list of [areas.grids, areas.neighbourhoods])
          for (const status of adoptionStatuses)
            expect(list.reduce((sum, { counts }) => sum + counts.status[status], 0)).toBe(
              district.status[status],
            );
        const notAdoptable = Object.values(district.reasons).reduce((sum, count) => sum + count, 0);
        expect(notAdoptable).toBe(district.status['not-adoptable']);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('puts a seat on a border into the grid with the lower id, once', () => {
    const { grids: counted, gridOfSeat } = summarise([seatAt('s1', 0, 10)]);
    expect(gridOfSeat.get('s1')).toBe('JA-01');
    expect(counted.map(({ counts }) => counts.seats)).toEqual([1, 0]);
  });

  it('lists the seats near a building by their distance from its middle', () => {
    const [summary] = summarise([
      seatAt('s1', -25, 0),
      seatAt('s2', 74.9, 0),
      seatAt('s3', 75.1, 0),
      seatAt('s4', -25, 50),
    ]).homes;
    expect(summary?.near.map(({ id, distance }) => [id, Math.round(distance)])).toEqual([
      ['s1', 0],
      ['s4', 50],
      ['s2', 100],
    ]);
    expect(summary?.counts.seats).toBe(3);
    expect(summary?.gridId).toBe('JA-01');
  });

  it('names the nearest free seats, however far, and never a kept one', () => {
    const [summary] = summarise([
      seatAt('s1', 0, 0, { adoption: { keeper } }),
      seatAt('s2', 300, 0),
      seatAt('s3', 200, 0),
      seatAt('s4', 0, 5, { provision: 'shared' }),
    ]).homes;
    expect(summary?.nearestFree.map(({ id }) => id)).toEqual(['s3', 's2']);
  });

  it('knows the seats that a building keeps, itself or by its organisation, near or far', () => {
    const [summary] = summarise([
      seatAt('s1', 400, 0, { adoption: { keeper, keeperId: 'o07' } }),
      seatAt('s2', 0, 0, { adoption: { keeper, keeperId: 'b01' } }),
      seatAt('s3', 0, 5, { adoption: { keeper, keeperId: 'o99' } }),
    ]).homes;
    expect(summary?.kept).toEqual(['s1', 's2']);
  });

  it('measures from the point of a shop that stands in no building', () => {
    const { homes } = summarise([
      seatAt('s1', 260, 0),
      seatAt('s2', 301, 0),
      seatAt('s3', 0, 0, { adoption: { keeper, keeperId: 'o41' } }),
    ]);
    expect(homes.map(({ id }) => id)).toEqual(['b01', 'o41']);
    expect(homes[1]?.near.map(({ id, distance }) => [id, Math.round(distance)])).toEqual([['s1', 60]]);
    expect(homes[1]?.kept).toEqual(['s3']);
    expect(homes[1]?.gridId).toBe('JA-02');
  });

  it('leaves a seat outside every grid in the district and in no grid', () => {
    const { district, grids: counted } = summarise([seatAt('s1', 2000, 0)]);
    expect(district.seats).toBe(1);
    expect(counted.map(({ counts }) => counts.seats)).toEqual([0, 0]);
  });
});
