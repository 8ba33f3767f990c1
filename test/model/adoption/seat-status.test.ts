import { describe, expect, it } from 'vitest';
import { daysBetween, districtDay } from '../../../src/model/adoption/district-day';
import { keptStandings } from '../../../src/model/adoption/kept-standings';
import { canPledgeSeat, seatStanding } from '../../../src/model/adoption/seat-status';
import { decide } from '../../../src/model/ledger/decide';
import { emptyLedger } from '../../../src/model/ledger/ledger-state';
import { conditions } from '../../../src/model/vocabulary';
import { makeWorld, type Told } from '../../helpers/ledger-world';
import {
  applicant,
  foldSigned,
  neighbour,
  noon,
  sampleRegister,
  sampleSeat,
  sampleSubmission,
  sampleSubmitted,
  today,
} from '../../helpers/sample-ledger';

const keeper = { zh: '示意单位 03', en: 'Sample unit 03' };
const asked = foldSigned(sampleSubmitted());

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
    const seat = sampleSeat('s001', { ...fields, adoption });
    const standing = seatStanding(seat, ledger, today);
    expect([standing.status, standing.reason]).toEqual([status, reason]);
    expect([...keptStandings([seat], ledger, today).values()]).toEqual(standing.keeper ? [standing] : []);
  });

  it('is free again after the only pledge was withdrawn', () => {
    const [pledge] = [...asked.pledges.values()];
    const command = { type: 'withdraw', actor: applicant, pledgeId: pledge!.id, reason: null } as const;
    const withdrawn = decide(sampleRegister(asked), command, noon);
    if (!withdrawn.ok) throw new Error(withdrawn.error.message);
    const after = foldSigned(sampleSubmitted(), ...withdrawn.value);
    expect(seatStanding(sampleSeat(), after, today)).toMatchObject({ status: 'available', pledges: [] });
  });

  it('names both of two pledges, in order of submission', () => {
    const both = foldSigned(sampleSubmitted(noon + 5, neighbour), sampleSubmitted(noon));
    const { status, pledges } = seatStanding(sampleSeat(), both, today);
    expect(status).toBe('requested');
    expect(pledges.map(({ device }) => device)).toEqual([applicant.device, neighbour.device]);
  });

  it('lets one ask for a seat when it is free, only asked for, or kept by one whose term is over', () => {
    for (const [, adoption, fields, ledger, status, reason] of table) {
      const standing = seatStanding(sampleSeat('s001', { ...fields, adoption }), ledger, today);
      const isOpen = status === 'available' || status === 'requested' || reason === 'term-over';
      expect(canPledgeSeat(standing)).toBe(isOpen);
    }
  });

  it('follows a pledge from asked for to kept, due, over and free again', () => {
    const seat = sampleSeat();
    const office = makeWorld({ seats: [seat] }).device('officedevice0001');
    const statusOn = (day: string) => {
      const { status, reason, keeper: name } = seatStanding(seat, office.ledger, day);
      expect(keptStandings([seat], office.ledger, day).has(seat.id)).toBe(name !== null);
      return [status, reason, name?.zh ?? null];
    };
    const submission = sampleSubmission({ displayName: '示意单位 07 的朋友' });
    const record: Told = { type: 'record', submission, state: 'received', term: null, fromBaseline: false };
    const pledgeId = office.must('office', record);
    const on = { pledgeId, reason: '合适' };
    expect(statusOn(today)).toEqual(['requested', null, null]);
    office.must('office', { type: 'start-review', ...on });
    office.must('office', { type: 'approve', ...on });
    expect(statusOn(today)).toEqual(['requested', null, null]);
    office.must('office', { type: 'activate', ...on, term: { start: today, end: '2027-11-23' } });
    const name = '示意单位 07 的朋友';
    expect(statusOn('2027-08-24')).toEqual(['adopted', null, name]);
    expect(statusOn('2027-08-25')).toEqual(['renewal-due', 'term-ends', name]);
    expect(statusOn('2027-11-24')).toEqual(['renewal-due', 'term-over', name]);
    office.must('office', { type: 'end', ...on });
    expect(statusOn('2027-11-24')).toEqual(['available', null, null]);
  });

  it('does not ask about designs for it, and follows what the office says of its condition', () => {
    const seat = sampleSeat();
    const { device } = makeWorld({ seats: [seat] });
    const [office, one] = [device('officedevice0001'), device('firstapplicant01')];
    one.must('applicant', {
      type: 'submit',
      submission: sampleSubmission({ track: 'design', message: '加一个靠背' }),
    });
    expect(seatStanding(seat, one.ledger, today).status).toBe('available');
    office.must('office', { type: 'change-condition', seatId: 's001', condition: 'gone', reason: '拆了' });
    expect(seatStanding(seat, office.ledger, today)).toMatchObject({
      status: 'not-adoptable',
      reason: 'gone',
    });
  });

  it('of a seat that is shared lets others ask beside its keeper', () => {
    const seat = sampleSeat('s001', { adoption: { keeper } });
    const office = makeWorld({ seats: [seat] }).device('officedevice0001');
    expect(canPledgeSeat(seatStanding(seat, office.ledger, today))).toBe(false);
    office.must('office', { type: 'set-exclusivity', seatId: 's001', exclusive: false, reason: '合认' });
    expect(canPledgeSeat(seatStanding(seat, office.ledger, today))).toBe(true);
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
