import { describe, expect, it } from 'vitest';
import { publicSeatHistory } from '../../../src/model/adoption/public-seat-history';
import {
  emptyLedger,
  type LedgerState,
  type Pledge,
  type PledgeStep,
  type SeatRecord,
} from '../../../src/model/ledger/ledger-state';
import { applicant, noon, sampleSeat, sampleSeatRecord } from '../../helpers/sample-ledger';
import { samplePledge } from '../../helpers/sample-pledge';

const office = { role: 'office', device: 'office0000000001' } as const;
const day = 86_400_000;

const step = (id: number, type: string, fields: Partial<PledgeStep> = {}): PledgeStep => ({
  eventId: `e${id}`,
  type,
  at: noon + id * day,
  actor: office,
  state: 'received',
  reason: null,
  ...fields,
});

function ledgerWith(pledges: readonly Pledge[], record: Partial<SeatRecord> = {}): LedgerState {
  const seat = sampleSeatRecord('s001', record);
  return {
    ...emptyLedger,
    pledges: new Map(pledges.map((pledge) => [pledge.id, pledge])),
    pledgesBySeat: new Map([['s001', pledges]]),
    seats: new Map([['s001', seat]]),
  };
}

const history = (seat = sampleSeat('s001'), ledger: LedgerState = emptyLedger) =>
  publicSeatHistory(seat, ledger, 'Asia/Shanghai');

describe('the public history of a seat', () => {
  it('begins with how it was made, and claims no day that nobody knows', () => {
    expect(history()).toEqual([{ id: 'made', day: null, kind: 'made', provision: 'new' }]);
  });

  it('has the keeper and the check of the pack on their days', () => {
    const seat = sampleSeat('s001', {
      checkDate: '2026-07-01',
      adoption: { keeper: { zh: '示意单位 01', en: null }, start: '2025-03-01' },
    });
    expect(history(seat).map((entry) => [entry.kind, entry.day])).toEqual([
      ['made', null],
      ['baseline-kept', '2025-03-01'],
      ['baseline-checked', '2026-07-01'],
    ]);
  });

  it('tells claims and refusals with their reasons, and names nobody but the keeper', () => {
    const refused = samplePledge({
      id: 'p1',
      state: 'refused',
      steps: [
        step(0, 'pledge-submitted', { actor: applicant, state: 'submitted' }),
        step(1, 'pledge-received'),
        step(2, 'pledge-refused', { state: 'refused', reason: '要挪盲道' }),
      ],
      submission: { organisation: '示意单位 66' },
    });
    const kept = samplePledge({
      id: 'p2',
      state: 'active',
      steps: [
        step(3, 'pledge-submitted', { actor: applicant, state: 'submitted' }),
        step(4, 'pledge-approved', { state: 'approved', reason: '每天在场' }),
        step(5, 'pledge-activated', { state: 'active' }),
      ],
      submission: { organisation: '示意单位 77', displayName: '七七' },
    });
    const entries = history(sampleSeat('s001'), ledgerWith([refused, kept]));
    expect(
      entries.map((entry) =>
        entry.kind === 'pledge' ? [entry.step.type, entry.step.reason, entry.keeper] : entry.kind,
      ),
    ).toEqual([
      'made',
      ['pledge-submitted', null, null],
      ['pledge-refused', '要挪盲道', null],
      ['pledge-submitted', null, null],
      ['pledge-approved', '每天在场', '七七'],
      ['pledge-activated', null, '七七'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('示意单位 66');
  });

  it('does not give an earlier step the name of who took over later', () => {
    const handed = samplePledge({
      state: 'active',
      steps: [
        step(0, 'pledge-activated', { state: 'active' }),
        step(1, 'pledge-handed-over', { state: 'active' }),
      ],
      submission: { organisation: '示意单位 88' },
    });
    const keepers = history(sampleSeat('s001'), ledgerWith([handed])).flatMap((entry) =>
      entry.kind === 'pledge' ? [entry.keeper] : [],
    );
    expect(keepers).toEqual([null, '示意单位 88']);
  });

  it('puts care by the day on which it was done, not on which it was noted', () => {
    const late = {
      eventId: 'e9',
      at: noon + 9 * day,
      actor: applicant,
      works: ['cleaned'],
      day: '2026-11-20',
      note: null,
    } as const;
    const pledge = samplePledge({ steps: [step(0, 'pledge-submitted', { state: 'submitted' })] });
    const entries = history(sampleSeat('s001'), ledgerWith([pledge], { care: [late] }));
    expect(entries.map(({ kind }) => kind)).toEqual(['made', 'care', 'pledge']);
  });

  it('tells that a report was made and dealt with', () => {
    const report = {
      id: 'r1',
      seatId: 's001',
      at: noon,
      actor: applicant,
      problem: 'broken',
      note: null,
      resolved: { at: noon + 2 * day, reason: '已修好' },
    } as const;
    const ledger = { ...ledgerWith([], { reports: ['r1'] }), reports: new Map([['r1', report]]) };
    expect(history(sampleSeat('s001'), ledger).map((entry) => [entry.kind, entry.day])).toEqual([
      ['made', null],
      ['reported', '2026-11-24'],
      ['report-resolved', '2026-11-26'],
    ]);
  });
});
