import { describe, expect, it } from 'vitest';
import { boardGroupings, groupAdoptions, locateAdoptions } from '../../../src/model/adoption/group-adoptions';
import { listAdoptions } from '../../../src/model/adoption/list-adoptions';
import { listDisplaced } from '../../../src/model/adoption/list-displaced';
import { listRenewals } from '../../../src/model/adoption/list-renewals';
import { recordBaseline } from '../../../src/model/adoption/record-baseline';
import type { Seat } from '../../../src/model/district';
import { standingOf } from '../../../src/model/ledger/pledge-vocabulary';
import { adoptionSettings } from '../../../src/model/ledger/settings';
import { noon, sampleSeat, sampleSeatRecord, sampleSubmission, today } from '../../helpers/sample-ledger';
import { ledgerOf, samplePledge as pledgeWith } from '../../helpers/sample-pledge';

/** A pledge that keeps its seat for a term. */
const samplePledge = (id: string, fields: Parameters<typeof pledgeWith>[0]) =>
  pledgeWith({
    id,
    state: 'active',
    receivedAt: noon,
    term: { start: '2024-01-01', end: '2026-12-31' },
    ...fields,
  });

const keeper = { zh: '示意单位 01', en: 'Sample unit 01' };
const seats = [
  sampleSeat('s001'),
  sampleSeat('s002', { adoption: { keeper, keeperId: 'o01', start: '2023-11-01', end: '2026-10-31' } }),
  sampleSeat('s003'),
];
const byId = new Map(seats.map((seat) => [seat.id, seat]));
const forSeat = (seatId: string) => sampleSubmission({ target: { kind: 'seat', seatId } });
const named = (seatId: string, displayName: string) => ({ ...forSeat(seatId), displayName });

describe('the list of adoptions', () => {
  it('has the pack keepers and the pledges, each once, by their public names', () => {
    const ledger = ledgerOf([
      samplePledge('p1', { submission: named('s001', '楼里的年轻人') }),
      samplePledge('p2', { submission: forSeat('s003'), state: 'refused', term: null }),
    ]);
    const listed = listAdoptions(seats, ledger);
    expect(listed.map(({ id, seatId, state, keeper: who }) => [id, seatId, state, who.zh])).toEqual([
      ['p1', 's001', 'active', '楼里的年轻人'],
      ['p2', 's003', 'refused', '示意单位 07'],
      ['baseline s002', 's002', 'active', '示意单位 01'],
    ]);
  });

  it('counts a pack keeper that was recorded once, even after it has ended', () => {
    for (const state of ['active', 'ended', 'lapsed'] as const) {
      const recorded = samplePledge('p1', { submission: forSeat('s002'), fromBaseline: true, state });
      const listed = listAdoptions(seats, ledgerOf([recorded]));
      expect(listed.map(({ id }) => id)).toEqual(['p1']);
    }
  });

  it('says where a pledge is about: its seat, its own place, or nowhere', () => {
    const target = { kind: 'point', position: [121.45, 31.23] } as const;
    const ledger = ledgerOf([
      samplePledge('p1', { submission: forSeat('s001') }),
      samplePledge('p2', { submission: sampleSubmission({ target }) }),
      samplePledge('p3', { submission: sampleSubmission({ target: { kind: 'anywhere' } }) }),
      samplePledge('p4', { submission: forSeat('s999') }),
    ]);
    expect(listAdoptions([sampleSeat('s001')], ledger).map(({ position }) => position)).toEqual([
      [121.44, 31.22],
      [121.45, 31.23],
      null,
      null,
    ]);
  });
});

describe('terms that are due', () => {
  const endingOn = (id: string, end: string | null) =>
    samplePledge(id, { submission: forSeat(id), term: end === null ? null : { start: '2024-01-01', end } });
  const due = (...pledges: ReturnType<typeof samplePledge>[]) =>
    listRenewals(listAdoptions([], ledgerOf(pledges)), adoptionSettings, today).map(
      ({ adoption: { id }, daysLeft, stage }) => [id, daysLeft, stage],
    );

  it('are those within the window, in grace and past it, the most pressing first', () => {
    expect(
      due(
        endingOn('p1', '2027-02-22'),
        endingOn('p2', '2027-02-23'),
        endingOn('p3', today),
        endingOn('p4', '2026-11-23'),
        endingOn('p5', '2026-10-25'),
        endingOn('p6', '2026-10-24'),
      ),
    ).toEqual([
      ['p6', -31, 'over'],
      ['p5', -30, 'grace'],
      ['p4', -1, 'grace'],
      ['p3', 0, 'due'],
      ['p1', 90, 'due'],
    ]);
  });

  it('have a last day, and somebody who still keeps the seat', () => {
    expect(due(endingOn('p1', null))).toEqual([]);
    for (const state of Object.keys(standingOf) as (keyof typeof standingOf)[]) {
      const isListed = due({ ...endingOn('p1', '2026-11-01'), state }).length === 1;
      expect(isListed).toBe(state === 'active');
    }
  });

  it('follow the settings of the office', () => {
    const adoptions = listAdoptions(
      [],
      ledgerOf([endingOn('p1', '2026-12-24'), endingOn('p2', '2026-11-20')]),
    );
    const settings = { renewalWindowDays: 10, graceDays: 2 };
    expect(listRenewals(adoptions, settings, today).map(({ stage }) => stage)).toEqual(['over']);
  });
});

describe('adoptions whose seat is gone', () => {
  const pledgeFor = (id: string, seatId: string) => samplePledge(id, { submission: forSeat(seatId) });
  const displaced = (ledger: ReturnType<typeof ledgerOf>) => listDisplaced(byId, ledger).map(({ id }) => id);

  it('are those whose seat is in no list or is gone, and no others', () => {
    expect(displaced(ledgerOf([pledgeFor('p1', 's001'), pledgeFor('p2', 's999')]))).toEqual(['p2']);
    const gone = sampleSeatRecord('s001', { condition: 'gone' });
    const ledger = ledgerOf([pledgeFor('p1', 's001')], { seats: new Map([['s001', gone]]) });
    expect(displaced(ledger)).toEqual(['p1']);
    const back = { ...gone, condition: 'in-use' as const };
    const returned: Seat = { ...sampleSeat('s001'), condition: 'gone' };
    const again = ledgerOf([pledgeFor('p1', 's001')], { seats: new Map([['s001', back]]) });
    expect(listDisplaced(new Map([['s001', returned]]), again)).toEqual([]);
  });

  it('are not those that are closed', () => {
    for (const state of Object.keys(standingOf) as (keyof typeof standingOf)[]) {
      const ledger = ledgerOf([samplePledge('p1', { submission: forSeat('s999'), state })]);
      expect(displaced(ledger).length === 1).toBe(standingOf[state] !== 'closed');
    }
  });
});

describe('recording a keeper of the pack', () => {
  const record = (start: string | null, end: string | null, asOf = '2026-11-01') =>
    recordBaseline(
      sampleSeat('s1', { adoption: { keeper, keeperId: 'o01', start, end } }),
      { termYears: 3 },
      asOf,
    );

  it('takes over name, home and running term', () => {
    expect(record('2024-05-01', '2027-04-30')).toMatchObject({
      submission: {
        organisation: '示意单位 01',
        home: { kind: 'organisation', id: 'o01' },
        target: { kind: 'seat', seatId: 's1' },
      },
      state: 'active',
      term: { start: '2024-05-01', end: '2027-04-30' },
      fromBaseline: true,
    });
  });

  it('never makes a term that ends before it starts', () => {
    expect(record(null, '2027-04-30')?.term).toEqual({ start: '2026-11-01', end: '2027-04-30' });
    expect(record(null, '2025-04-30')?.term).toEqual({ start: '2025-04-30', end: '2025-04-30' });
  });

  it('is nothing for a seat that nobody keeps', () => {
    expect(recordBaseline(sampleSeat('s1'), { termYears: 3 }, '2026-11-01')).toBeNull();
  });
});

describe('the groups of the board', () => {
  const provenance = { source: 'test', confidence: 'illustrative' } as const;
  const organisations = [
    { id: 'o01', name: keeper, kind: 'shop', position: [121.44, 31.22], buildingId: 'b01', ...provenance },
  ] as const;
  const grids = [
    {
      id: 'JA-01',
      name: keeper,
      neighbourhoodId: 'n1',
      polygons: [],
      topic: null,
      residents: null,
      ...provenance,
    },
  ];
  const buildings = [{ id: 'b02' }] as unknown as Parameters<typeof locateAdoptions>[1]['buildings'];
  const ledger = ledgerOf([
    samplePledge('p1', { submission: { ...forSeat('s001'), home: { kind: 'building', id: 'b02' } } }),
    samplePledge('p2', { submission: forSeat('s999'), state: 'refused' }),
  ]);
  const rows = locateAdoptions(
    listAdoptions(seats, ledger),
    { buildings, organisations, grids },
    ({ seatId }) => (seatId === null ? null : 'JA-01'),
  );

  it('know the building of a pledge, and of a pack keeper by its organisation', () => {
    expect(rows.map(({ adoption, buildingId }) => [adoption.id, buildingId])).toEqual([
      ['p1', 'b02'],
      ['p2', null],
      ['baseline s002', 'b01'],
    ]);
  });

  it.each(boardGroupings)('by %s hold every row once, the group of none last', (grouping) => {
    const groups = groupAdoptions(rows, grouping);
    const ids = groups.flatMap(({ rows: grouped }) => grouped.map(({ adoption }) => adoption.id));
    expect(ids.toSorted()).toEqual(rows.map(({ adoption }) => adoption.id).toSorted());
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    expect(groups.slice(0, -1).every(({ key }) => key !== null)).toBe(true);
  });

  it('roll the grid up to its neighbourhood', () => {
    expect(
      groupAdoptions(rows, 'neighbourhood').map(({ key, rows: grouped }) => [key, grouped.length]),
    ).toEqual([
      ['n1', 2],
      [null, 1],
    ]);
  });
});
