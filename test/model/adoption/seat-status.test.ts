import { describe, expect, it } from 'vitest';
import { daysBetween, districtDay } from '../../../src/model/adoption/district-day';
import { canPledgeSeat, seatStanding } from '../../../src/model/adoption/seat-status';
import { decide } from '../../../src/model/ledger/decide';
import { foldLedger } from '../../../src/model/ledger/fold';
import { emptyLedger } from '../../../src/model/ledger/ledger-state';
import { conditions } from '../../../src/model/vocabulary';
import { applicant, neighbour, noon, sampleSeat, sampleSubmitted, today } from '../../helpers/sample-ledger';

const keeper = { zh: '示意单位 03', en: 'Sample unit 03' };
const asked = foldLedger([sampleSubmitted()]);

/** [what, adoption, other fields, ledger, status, reason] */
const table = [
  ['a free seat', {}, {}, emptyLedger, 'available', null],
  ['a free seat that somebody asked for', {}, {}, asked, 'requested', null],
  ['a kept seat without an end', { keeper }, {}, emptyLedger, 'adopted', null],
  ['a kept seat with 91 days left', { keeper, end: '2027-02-23' }, {}, emptyLedger, 'adopted', null],
  [
    'a kept seat with 90 days left',
    { keeper, end: '2027-02-22' },
    {},
    emptyLedger,
    'renewal-due',
    'term-ends',
  ],
  ['a kept seat on its last day', { keeper, end: today }, {}, emptyLedger, 'renewal-due', 'term-ends'],
  ['a kept seat after its term', { keeper, end: '2026-11-23' }, {}, emptyLedger, 'renewal-due', 'term-over'],
  ['a kept seat that others ask for', { keeper }, {}, asked, 'adopted', null],
  ['a shared seat', {}, { provision: 'shared' }, emptyLedger, 'not-adoptable', 'shared-by-owner'],
  [
    'a shared seat that somebody asked for',
    {},
    { provision: 'shared' },
    asked,
    'not-adoptable',
    'shared-by-owner',
  ],
  [
    'a bus-stop bench',
    { adoptable: false, reason: 'transport-operator' },
    {},
    asked,
    'not-adoptable',
    'transport-operator',
  ],
  [
    'a seat that the pack bars without a reason',
    { adoptable: false },
    {},
    emptyLedger,
    'not-adoptable',
    null,
  ],
  ['a free seat that is gone', {}, { condition: 'gone' }, emptyLedger, 'not-adoptable', 'gone'],
  ['a kept seat that is gone', { keeper }, { condition: 'gone' }, emptyLedger, 'adopted', null],
  [
    'a free seat that is closed for a while',
    {},
    { condition: 'temporarily-closed' },
    emptyLedger,
    'available',
    null,
  ],
] as const;

describe('the status of a seat', () => {
  it.each(table)('of %s', (_what, adoption, fields, ledger, status, reason) => {
    const standing = seatStanding(sampleSeat('s001', { ...fields, adoption }), ledger, today);
    expect([standing.status, standing.reason]).toEqual([status, reason]);
  });

  it('is free again after the only pledge was withdrawn', () => {
    const [pledge] = [...asked.pledges.values()];
    const command = { type: 'withdraw', actor: applicant, pledgeId: pledge!.id, reason: null } as const;
    const withdrawn = decide(asked, command, noon);
    if (!withdrawn.ok) throw new Error(withdrawn.error.message);
    const after = foldLedger([sampleSubmitted(), ...withdrawn.value]);
    expect(seatStanding(sampleSeat(), after, today)).toMatchObject({ status: 'available', pledges: [] });
  });

  it('names both of two pledges, in order of submission', () => {
    const both = foldLedger([sampleSubmitted(noon + 5, neighbour), sampleSubmitted(noon)]);
    const { status, pledges } = seatStanding(sampleSeat(), both, today);
    expect(status).toBe('requested');
    expect(pledges.map(({ device }) => device)).toEqual([applicant.device, neighbour.device]);
  });

  it('lets one ask for a seat exactly when it is free or only asked for', () => {
    for (const [, adoption, fields, ledger, status] of table) {
      const standing = seatStanding(sampleSeat('s001', { ...fields, adoption }), ledger, today);
      expect(canPledgeSeat(standing)).toBe(status === 'available' || status === 'requested');
    }
  });

  it('of a kept seat does not follow its condition', () => {
    const statuses = conditions.map(
      (condition) =>
        seatStanding(sampleSeat('s001', { condition, adoption: { keeper } }), emptyLedger, today).status,
    );
    expect(statuses).toEqual(['adopted', 'adopted', 'adopted']);
  });
});

describe('the day on the district calendar', () => {
  it('follows the district, not the host', () => {
    const lateEvening = Date.parse('2026-11-23T16:30:00Z');
    expect(districtDay(lateEvening, 'Asia/Shanghai')).toBe('2026-11-24');
    expect(districtDay(lateEvening, 'UTC')).toBe('2026-11-23');
  });

  it('counts whole days over a leap day and backwards', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-11-24', '2026-11-23')).toBe(-1);
  });
});
