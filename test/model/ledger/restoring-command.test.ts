import { describe, expect, it } from 'vitest';
import { canRestore, restoringCommand } from '../../../src/model/ledger/restoring-command';
import { type LedgerPlay, playLedger } from '../../helpers/play-ledger';
import {
  applicant,
  neighbour,
  noon,
  office,
  sampleSeat,
  sampleSubmission,
} from '../../helpers/sample-ledger';

const asOffice = { isOffice: true, isOwn: false };
const asOwner = { isOffice: false, isOwn: true };
const asPasserBy = { isOffice: false, isOwn: false };
const play = () => playLedger([sampleSeat('s001')], { start: noon, office });
const rowOf = (ledger: LedgerPlay, type: string) => {
  const row = ledger.rows.find((one) => one.type === type);
  if (!row) throw new Error(`The record has no ${type}.`);
  return row;
};
const close = { type: 'change-condition', seatId: 's001', condition: 'gone', reason: 'stolen' } as const;

describe('restoring from the record', () => {
  it('puts a seat’s condition back, by the office alone, as long as it is another', () => {
    const ledger = play();
    ledger.give(office, close);
    const row = rowOf(ledger, 'seat-condition-changed');
    expect(canRestore(row, ledger.ledger, asOffice)).toBe(true);
    expect(canRestore(row, ledger.ledger, asPasserBy)).toBe(false);
    expect(canRestore(row, ledger.ledger, asOwner)).toBe(false);
    const counter = restoringCommand(row, 'found again', asOffice);
    if (!counter) throw new Error('It cannot be put back.');
    ledger.give(office, counter.command);
    expect(ledger.ledger.seats.get('s001')?.condition).toBe('in-use');
    expect(canRestore(row, ledger.ledger, asOffice)).toBe(false);
    expect(ledger.rows.at(-1)).toMatchObject({ type: 'seat-condition-changed', reason: 'found again' });
  });

  it('puts an older correction back over a newer one of another field', () => {
    const ledger = play();
    ledger.give(office, { type: 'edit-seat', seatId: 's001', edit: { places: 9 }, reason: null });
    ledger.give(office, { type: 'edit-seat', seatId: 's001', edit: { backrest: 'yes' }, reason: null });
    const counter = restoringCommand(rowOf(ledger, 'seat-edited'), 'counted again', asOffice);
    if (!counter) throw new Error('It cannot be put back.');
    ledger.give(office, counter.command);
    expect(ledger.ledger.seats.get('s001')?.edit).toEqual({ places: 3, backrest: 'yes' });
  });

  it('opens a withdrawn pledge for its own device, and a refused one for the office', () => {
    const ledger = play();
    const [submitted] = ledger.give(applicant, { type: 'submit', submission: sampleSubmission() });
    const pledgeId = submitted?.id ?? '';
    ledger.give(applicant, { type: 'withdraw', pledgeId, reason: null });
    const withdrawn = rowOf(ledger, 'pledge-withdrawn');
    expect(canRestore(withdrawn, ledger.ledger, asPasserBy)).toBe(false);
    expect(canRestore(withdrawn, ledger.ledger, asOffice)).toBe(false);
    expect(canRestore(withdrawn, ledger.ledger, asOwner)).toBe(true);
    const counter = restoringCommand(withdrawn, 'thought again', asOwner);
    if (!counter) throw new Error('It cannot be opened again.');
    ledger.give({ ...applicant, role: counter.role }, counter.command);
    expect(ledger.ledger.pledges.get(pledgeId)?.state).toBe('submitted');
    expect(canRestore(withdrawn, ledger.ledger, asOwner)).toBe(false);

    ledger.give(office, { type: 'receive', pledgeId, reason: null });
    ledger.give(office, { type: 'refuse', pledgeId, alternative: null, reason: 'no room' });
    const refused = rowOf(ledger, 'pledge-refused');
    expect(canRestore(refused, ledger.ledger, asOffice)).toBe(true);
    const again = restoringCommand(refused, 'there is room', asOffice);
    if (!again) throw new Error('It cannot be opened again.');
    ledger.give({ ...office, role: again.role }, again.command);
    expect(ledger.ledger.pledges.get(pledgeId)?.state).toBe('received');
  });

  it('offers nothing for a check, a receipt or a comment of others', () => {
    const ledger = play();
    const site = {
      track: 'plan',
      target: { kind: 'point', position: [121.44, 31.22] },
      message: 'here',
    } as const;
    const [submitted] = ledger.give(applicant, { type: 'submit', submission: sampleSubmission(site) });
    const pledgeId = submitted?.id ?? '';
    ledger.give(office, { type: 'receive', pledgeId, reason: null });
    const subject = { kind: 'pledge', id: pledgeId } as const;
    ledger.give(
      { ...neighbour, role: 'citizen' },
      { type: 'comment', subject, stance: 'support', reason: null },
    );
    for (const row of ledger.rows) expect(canRestore(row, ledger.ledger, asOffice)).toBe(false);
  });
});
