import { describe, expect, it } from 'vitest';
import {
  type DataQualityRequest,
  qualityFields,
  shownConflicts,
  shownSeats,
} from '../../../src/analysis/data-quality/data';
import { findDataQuality as findInSteps } from '../../../src/analysis/data-quality/find-data-quality';
import { takeAllSteps } from '../../../src/lib/take-all-steps';
import type { District, Seat } from '../../../src/model/district';
import { bundledDistrict } from '../../helpers/bundled-district';

const today = '2026-11-25';
const nobody: DataQualityRequest = {
  today,
  kept: new Set(),
  reported: new Set(),
  surveyed: new Set(),
  apart: new Map(),
};
const pack: District = await bundledDistrict();
const [first, second] = pack.seats.filter(({ condition }) => condition === 'in-use') as [Seat, Seat];

const findDataQuality = (district: District, request: DataQualityRequest) =>
  takeAllSteps(findInSteps(district, request));
const withSeats = (...seats: readonly Seat[]): District => ({ ...pack, seats });
const conflictsOf = (district: District, request = nobody) =>
  findDataQuality(district, request).conflicts.flatMap(({ kind, first: listed }) =>
    listed.map(({ seatIds }) => ({ kind, seatIds })),
  );

describe('the quality of the data', () => {
  it('counts every seat in use once: over the grids, over the neighbourhoods, in the district', () => {
    const { district, grids, neighbourhoods } = findDataQuality(pack, nobody);
    const used = pack.seats.filter(({ condition }) => condition === 'in-use').length;
    const total = (areas: readonly { readonly seats: number }[]) =>
      areas.reduce((sum, { seats }) => sum + seats, 0);
    expect([district.seats, total(grids), total(neighbourhoods)]).toEqual([used, used, used]);
    for (const field of qualityFields)
      expect(grids.reduce((sum, { known }) => sum + known[field], 0)).toBe(district.known[field]);
  });

  it('takes what is unknown for unknown, and a plain no for known', () => {
    const known = { ...first, backrest: 'no', lit: 'limited', material: 'wood', access: 'yes' } as const;
    const open = {
      ...second,
      backrest: 'unknown',
      lit: 'unknown',
      material: null,
      access: 'unknown',
    } as const;
    const { district } = findDataQuality(withSeats(known, open), nobody);
    expect([district.known.backrest, district.known.lit, district.known.material]).toEqual([1, 1, 1]);
    expect(district.known.access).toBe(1);
  });

  it('tells the age of the last check in days, and who was never checked', () => {
    const { district } = findDataQuality(
      withSeats(
        { ...first, checkDate: '2026-11-20' },
        { ...second, checkDate: '2025-11-20' },
        { ...second, id: 'third', checkDate: null },
      ),
      nobody,
    );
    expect(district).toMatchObject({ medianAge: 5, outdated: 1, neverChecked: 1 });
  });

  it('has no completeness where there is no seat', () => {
    const { district, grids } = findDataQuality(withSeats(), nobody);
    expect([district.completeness, district.medianAge]).toEqual([null, null]);
    expect(grids.every(({ completeness }) => completeness === null)).toBe(true);
  });

  it('finds nothing that contradicts itself in the pack but the seats in one place', () => {
    const kinds = new Set(conflictsOf(pack).map(({ kind }) => kind));
    kinds.delete('same-place');
    expect([...kinds]).toEqual([]);
  });

  it('names a check in the future, a keeper of a gone seat, a seat in no grid, and two in one place', () => {
    const far: Seat = { ...first, id: 'far', position: [first.position[0] + 1, first.position[1]] };
    const gone: Seat = { ...first, id: 'gone', condition: 'gone' };
    const soon: Seat = { ...first, id: 'soon', attributeCheckDates: { backrest: '2026-12-01' } };
    const found = conflictsOf(withSeats(first, far, gone, soon), {
      ...nobody,
      kept: new Set(['gone', 'far']),
    });
    expect(found).toEqual([
      { kind: 'check-in-future', seatIds: ['soon'] },
      { kind: 'keeper-of-a-gone-seat', seatIds: ['gone'] },
      { kind: 'outside-grids', seatIds: ['far'] },
      { kind: 'same-place', seatIds: [first.id, 'soon'] },
    ]);
  });

  it('does not blame the seats of a district without grids for being in none', () => {
    expect(conflictsOf({ ...withSeats(first), grids: [] })).toEqual([]);
  });

  it('lists what waits for somebody', () => {
    const found = conflictsOf(withSeats(first), {
      ...nobody,
      reported: new Set([first.id]),
      surveyed: new Set([first.id]),
    });
    expect(found.map(({ kind }) => kind)).toEqual(['open-reports', 'open-surveys']);
  });

  it('asks no more about seats in one place once each was told apart from every other', () => {
    const there = ['a', 'b', 'c'].map((id) => ({ ...first, id }));
    const asked = (apart: DataQualityRequest['apart']) =>
      conflictsOf(withSeats(...there), { ...nobody, apart }).filter(({ kind }) => kind === 'same-place');
    expect(asked(new Map())).toEqual([{ kind: 'same-place', seatIds: ['a', 'b', 'c'] }]);
    expect(asked(new Map([['a', ['b', 'c']]]))).toHaveLength(1);
    expect(
      asked(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
        ]),
      ),
    ).toEqual([]);
  });

  it('counts all of a kind, and all seats of a place, and carries the first of them', () => {
    const rows = Array.from({ length: 120 }, (_, i) => ({ ...first, id: `row-${100 + i}` }));
    const [future, place, ...more] = findDataQuality(
      withSeats(...rows.map((seat) => ({ ...seat, checkDate: '2027-01-01' }))),
      nobody,
    ).conflicts;
    expect(more).toEqual([]);
    expect([future?.kind, future?.count, place?.kind, place?.count]).toEqual([
      'check-in-future',
      120,
      'same-place',
      1,
    ]);
    expect(future?.first.map(({ seatIds, seats }) => [...seatIds, seats])).toEqual(
      rows.slice(0, shownConflicts).map(({ id }) => [id, 1]),
    );
    expect(place?.first).toEqual([{ seatIds: rows.slice(0, shownSeats).map(({ id }) => id), seats: 120 }]);
  });

  it('works for a district without grids and neighbourhoods', () => {
    const bare: District = { ...pack, grids: [], neighbourhoods: [], streets: [] };
    const { district, grids, neighbourhoods, conflicts } = findDataQuality(bare, nobody);
    expect([grids, neighbourhoods]).toEqual([[], []]);
    expect(district.seats).toBeGreaterThan(100);
    expect(conflicts.some(({ kind }) => kind === 'outside-grids')).toBe(false);
  });
});
