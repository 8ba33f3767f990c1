import { describe, expect, it } from 'vitest';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import type { Seat } from '../../../src/model/district';
import type { Need } from '../../../src/model/need';
import { at, makeSeat } from '../../helpers/make-district';

const noon = '2026-11-03T12:00';

function usabilityOf(
  change: Partial<Seat>,
  need: Partial<Need> = {},
  state: 'open' | 'closed' | 'unknown' = 'open',
) {
  const seat = makeSeat('s1', at(0, 0), change);
  return findUsability([seat], { required: [], at: null, ...need }, () => state).get('s1');
}

describe('what a seat must be for anyone', () => {
  it('is usable when it is in use and public', () => {
    expect(usabilityOf({})).toEqual({ usability: 'usable', assumedOpen: false });
    expect(usabilityOf({ access: 'permissive' })?.usability).toBe('usable');
  });

  it('counts access that nobody knows', () => {
    expect(usabilityOf({ access: 'unknown' })?.usability).toBe('usable');
  });

  it.each([
    { condition: 'temporarily-closed' },
    { condition: 'gone' },
    { form: null },
    { access: 'customers' },
    { access: 'private' },
  ] as const)('is unusable with %o', (change) => {
    expect(usabilityOf(change)?.usability).toBe('unusable');
  });
});

describe('required attributes', () => {
  it.each([
    ['yes', 'usable'],
    ['no', 'unusable'],
    ['limited', 'unknown'],
    ['unknown', 'unknown'],
  ] as const)('a backrest known as "%s" makes the seat %s', (backrest, expected) => {
    expect(usabilityOf({ backrest }, { required: ['backrest'] })?.usability).toBe(expected);
  });

  it('takes a known no over anything unknown', () => {
    const need: Partial<Need> = { required: ['armrest', 'backrest'] };
    expect(usabilityOf({ armrest: 'unknown', backrest: 'no' }, need)?.usability).toBe('unusable');
    expect(usabilityOf({ armrest: 'unknown', backrest: 'yes' }, need)?.usability).toBe('unknown');
  });

  it('asks for known access when it must be free to sit', () => {
    const need: Partial<Need> = { required: ['free'] };
    expect(usabilityOf({ access: 'permissive' }, need)?.usability).toBe('usable');
    expect(usabilityOf({ access: 'unknown' }, need)?.usability).toBe('unknown');
    expect(usabilityOf({ access: 'customers' }, need)?.usability).toBe('unusable');
  });
});

describe('hours', () => {
  it('are ignored when no time is asked', () => {
    expect(usabilityOf({ openingHours: 'Mo-Su 10:00-22:00' }, {}, 'closed')?.usability).toBe('usable');
  });

  it.each(['bench', 'stone_block', 'planter_edge', 'steps', 'bus_stop_bench'] as const)(
    'are assumed for a public %s without any',
    (form) => {
      expect(usabilityOf({ form }, { at: noon })).toEqual({ usability: 'usable', assumedOpen: true });
    },
  );

  it.each(['outdoor_seating', 'movable_chair'] as const)('stay unknown for a %s without any', (form) => {
    expect(usabilityOf({ form }, { at: noon })).toEqual({ usability: 'unknown', assumedOpen: false });
  });

  it('are not assumed where access is unknown', () => {
    expect(usabilityOf({ access: 'unknown' }, { at: noon })?.usability).toBe('unknown');
  });

  it.each([
    ['open', 'usable'],
    ['closed', 'unusable'],
    ['unknown', 'unknown'],
  ] as const)('that say %s make the seat %s', (state, expected) => {
    const answer = usabilityOf({ openingHours: 'Mo-Su 10:00-22:00' }, { at: noon }, state);
    expect(answer).toEqual({ usability: expected, assumedOpen: false });
  });
});

describe('places for a group', () => {
  it('are there or not: a seat tells how many it has', () => {
    expect(usabilityOf({ places: 3 }, { places: 3 })?.usability).toBe('usable');
    expect(usabilityOf({ places: 3 }, { places: 4 })?.usability).toBe('unusable');
    expect(usabilityOf({ places: 1 }, {})?.usability).toBe('usable');
  });

  it('are missing for certain, whatever else is unknown of the seat', () => {
    const need: Partial<Need> = { required: ['backrest'], places: 4 };
    expect(usabilityOf({ places: 2, backrest: 'unknown' }, need)?.usability).toBe('unusable');
    expect(usabilityOf({ places: 6, backrest: 'unknown' }, need)?.usability).toBe('unknown');
  });
});
