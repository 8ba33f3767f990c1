import { describe, expect, it } from 'vitest';
import { auditPage } from '../../../src/model/ledger/audit-page';
import { nextEventId } from '../../../src/model/ledger/event-id';
import { playLedger } from '../../helpers/play-ledger';
import { neighbour, noon, office, sampleSeat } from '../../helpers/sample-ledger';

const everything = { kind: 'all', isIgnoredOnly: false, page: 0 } as const;

/** A seat that is closed and opened again 60 times, and a stranger who says to be the office. */
function longRecord() {
  const play = playLedger([sampleSeat('s001'), sampleSeat('s002')], { start: noon, office });
  for (let i = 0; i < 120; i += 1) {
    const condition = i % 2 === 0 ? 'temporarily-closed' : 'in-use';
    play.give(office, { type: 'change-condition', seatId: 's001', condition, reason: `Reason ${i}` });
  }
  const event = {
    id: nextEventId(null, noon, neighbour.device),
    at: noon,
    actor: { role: 'office', device: neighbour.device } as const,
    type: 'seat-condition-changed',
    subject: { kind: 'seat', id: 's002' } as const,
    payload: { condition: 'gone' },
  };
  play.take({ event, authorship: 'signed' });
  const page = (question: Partial<Parameters<typeof auditPage>[1]>) =>
    auditPage(
      [...play.records].sort((a, b) => (a.event.id < b.event.id ? -1 : 1)),
      { ...everything, ...question },
      play.register,
    );
  return page;
}

describe('the whole record', () => {
  it('comes newest first, page by page, each event once', () => {
    const page = longRecord();
    const pages = [0, 1, 2].map((number) => page({ page: number }));
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 21]);
    expect(pages[0]).toMatchObject({ count: 121, pages: 3 });
    const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
  });

  it('knows on every page what was before, also where that stands on a later page', () => {
    const page = longRecord();
    for (const number of [0, 1])
      for (const { changes, reason } of page({ page: number }).rows) {
        const after = Number(reason?.slice('Reason '.length)) % 2 === 0 ? 'temporarily-closed' : 'in-use';
        const before = after === 'in-use' ? 'temporarily-closed' : 'in-use';
        expect(changes).toEqual([{ field: 'condition', before, after }]);
      }
  });

  it('gives what was not taken in alone, one kind alone, and the last page for one beyond it', () => {
    const page = longRecord();
    expect(page({ isIgnoredOnly: true }).rows).toMatchObject([
      { subject: { id: 's002' }, ignored: 'unknown-office' },
    ]);
    expect(page({ kind: 'offer' })).toEqual({ rows: [], count: 0, page: 0, pages: 1 });
    expect(page({ page: 99 }).rows).toEqual(page({ page: 2 }).rows);
  });
});
