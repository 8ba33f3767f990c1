import { describe, expect, it } from 'vitest';
import { selectOwnEvents } from '../../../src/model/exchange/select-own-events';
import type { LedgerEvent, Subject } from '../../../src/model/ledger/event';
import { emptyLedger, type LedgerState, type Pledge } from '../../../src/model/ledger/ledger-state';
import { applicant, neighbour, sampleSubmission } from '../../helpers/sample-ledger';

const event = (id: string, device: string, subject: Subject) =>
  ({ id, actor: { role: 'citizen', device }, subject, type: 'x', payload: {}, at: 0 }) as LedgerEvent;

const pledge = (id: string, device: string, seatId: string) =>
  ({
    id,
    device,
    submission: sampleSubmission({ target: { kind: 'seat', seatId } }),
  }) as Partial<Pledge> as Pledge;

const ledger: LedgerState = {
  ...emptyLedger,
  pledges: new Map([
    ['p1', pledge('p1', applicant.device, 's001')],
    ['p2', pledge('p2', neighbour.device, 's002')],
  ]),
};

describe('a file for the office', () => {
  it('holds what the own device did, and what others did about its pledges and their seats', () => {
    const events = [
      event('own report elsewhere', applicant.device, { kind: 'seat', id: 's009' }),
      event('decision on the own pledge', neighbour.device, { kind: 'pledge', id: 'p1' }),
      event('rival for the seat', neighbour.device, { kind: 'seat', id: 's001' }),
      event('pledge of others', neighbour.device, { kind: 'pledge', id: 'p2' }),
      event('seat of others', neighbour.device, { kind: 'seat', id: 's002' }),
    ];
    const own = new Set([applicant.device, 'formerdevice']);
    expect(selectOwnEvents(events, ledger, own).map(({ id }) => id)).toEqual([
      'own report elsewhere',
      'decision on the own pledge',
      'rival for the seat',
    ]);
  });
});
