import { describe, expect, it } from 'vitest';
import { effectiveSeats } from '../../../src/model/adoption/effective-seats';
import { emptyLedger } from '../../../src/model/ledger/ledger-state';
import { playLedger } from '../../helpers/play-ledger';
import { applicant, noon, office, sampleSeat } from '../../helpers/sample-ledger';

const seats = [sampleSeat('s001'), sampleSeat('s002', { backrest: 'no' }), sampleSeat('s003')];
const start = { start: noon, office };

describe('seats as they are now', () => {
  it('are the very list of the pack where the ledger says nothing of any', () => {
    expect(effectiveSeats(seats, emptyLedger)).toBe(seats);
    const play = playLedger(seats, start);
    play.give(
      { ...applicant, role: 'citizen' },
      {
        type: 'report-seat',
        seatId: 's001',
        problem: 'broken',
        note: null,
      },
    );
    expect(effectiveSeats(seats, play.ledger)).toBe(seats);
  });

  it('have the condition and the details that the office has recorded, and keep all else', () => {
    const play = playLedger(seats, start);
    play.give(office, {
      type: 'change-condition',
      seatId: 's002',
      condition: 'temporarily-closed',
      reason: 'wet paint',
    });
    play.give(office, {
      type: 'edit-seat',
      seatId: 's002',
      edit: { backrest: 'yes', places: 5, openingHours: 'Mo-Su 08:00-20:00', story: 'Once upon a time' },
      reason: null,
    });
    const [first, second, third] = effectiveSeats(seats, play.ledger);
    expect(first).toBe(seats[0]);
    expect(third).toBe(seats[2]);
    expect(second).toEqual({
      ...seats[1],
      condition: 'temporarily-closed',
      backrest: 'yes',
      places: 5,
      openingHours: 'Mo-Su 08:00-20:00',
    });
  });

  it('are the pack’s again once everything is put back', () => {
    const play = playLedger(seats, start);
    for (const condition of ['gone', 'in-use'] as const)
      play.give(office, { type: 'change-condition', seatId: 's003', condition, reason: condition });
    expect(effectiveSeats(seats, play.ledger)).toBe(seats);
  });
});
