import type { ActorRole, KnownEvent, LedgerRecord } from '../../src/model/ledger/event';
import { nextEventId } from '../../src/model/ledger/event-id';
import { noon, sampleSubmission } from './sample-ledger';

/** As long as those of a signed event, so that sizes are true; nobody checks them again on the device. */
const key = `BA${'_-'.repeat(42)}A`;
const signature = 'aB'.repeat(43);

/** Events of one adoption: its way to the keeper, a report, a year of care, its end. */
const eventsPerPledge = 10;

const manySeats = Array.from({ length: 200 }, (_, index) => `s${String(index + 1).padStart(3, '0')}`);

/**
 * A ledger as years at a street office leave it: adoptions that were asked for, received, approved and
 * ended, with care logs and reports. In order of the ids.
 * @param count events, rounded up to whole adoptions
 * @param office name of the office's device
 * @param seatIds the seats, which are adopted in turn
 */
export function makeLongLedger(
  count: number,
  office: string,
  seatIds: readonly string[] = manySeats,
): readonly LedgerRecord[] {
  const records: LedgerRecord[] = [];
  let last: string | null = null;
  let at = noon - 3 * 365 * 86_400_000;
  for (let pledge = 0; pledge * eventsPerPledge < count; pledge += 1) {
    const keeper = `keeper${String(pledge).padStart(10, '0')}`;
    const seatId = seatIds[pledge % seatIds.length] ?? 's001';
    const add = (role: ActorRole, device: string, what: object): string => {
      at += 60_000;
      const id: string = nextEventId(last, at, device);
      last = id;
      const subject = { kind: 'pledge', id };
      const event = { id, at, actor: { role, device }, subject, ...what, key, signature };
      records.push({ event: event as unknown as KnownEvent, authorship: 'signed' });
      return id;
    };
    const submission = sampleSubmission({
      target: { kind: 'seat', seatId },
      organisation: `示意单位 ${(pledge % 90) + 10}`,
      message: '给路过的人坐一坐，也给等车的老人。',
      care: '每周擦一次',
      plaque: ['示意单位'],
    });
    const id = add('applicant', keeper, { type: 'pledge-submitted', payload: submission });
    const subject = { kind: 'pledge', id };
    const decide = (type: string, payload: object = {}, about = subject) =>
      add('office', office, { type, subject: about, payload });
    decide('pledge-received');
    decide('pledge-review-started');
    const report = add('citizen', `citizen${String(pledge).padStart(9, '0')}`, {
      type: 'seat-reported',
      subject: { kind: 'seat', id: seatId },
      payload: { problem: 'broken', note: '靠背松了' },
    });
    decide('report-resolved', {}, { kind: 'report', id: report });
    decide('pledge-approved');
    decide('pledge-activated', { term: { start: '2026-01-01', end: '2028-12-31' } });
    for (const day of ['2026-03-01', '2026-06-01'])
      add('keeper', keeper, {
        type: 'seat-checked',
        subject: { kind: 'seat', id: seatId },
        payload: { works: ['checked'], day, note: null },
      });
    // Ended, so that the next one may have the seat.
    decide('pledge-ended');
  }
  return records.slice(0, Math.max(count, 0));
}
