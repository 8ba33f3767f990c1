import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSeats } from '../../../src/model/adoption/effective-seats';
import { publicSeatHistory } from '../../../src/model/adoption/public-seat-history';
import { seatStanding } from '../../../src/model/adoption/seat-status';
import type { Actor, SeatFinding } from '../../../src/model/ledger/event';
import { mergedInto, standsFor } from '../../../src/model/ledger/merged-seats';
import type { NewSeat, SeatEdit } from '../../../src/model/ledger/seat-edit';
import { isToldApart } from '../../../src/model/ledger/told-apart';
import { makeWorld, signedRecords } from '../../helpers/ledger-world';
import { playLedger } from '../../helpers/play-ledger';
import {
  applicant,
  neighbour,
  noon,
  office,
  sampleSeat,
  sampleSubmission,
  today,
} from '../../helpers/sample-ledger';

const citizen: Actor = { ...neighbour, role: 'citizen' };
const here = [121.4412, 31.2212] as const;
const bench: NewSeat = { form: 'bench', provision: 'new', places: 2, access: 'yes', backrest: 'yes' };
const pack = [sampleSeat('s001'), sampleSeat('s002'), sampleSeat('s003')];
const start = { start: noon, office };
const reason = 'seen on site';
const found: SeatFinding = {
  result: 'still-here',
  day: '2026-11-20',
  accuracy: 8.4,
  position: [121.441234, 31.221234],
  attributes: { backrest: 'yes' },
  note: ' ',
};

function addSeat(play = playLedger(pack, start)) {
  const [event] = play.give(office, { type: 'add-seat', position: here, seat: bench, reason });
  return { play, id: event?.id ?? '' };
}

describe('a seat that the office adds', () => {
  it('stands among the pack’s, by id, with what is known of it', () => {
    const { play, id } = addSeat();
    const seats = effectiveSeats(pack, play.ledger);
    expect(seats.map((seat) => seat.id)).toEqual([id, 's001', 's002', 's003'].sort());
    expect(seats.find((seat) => seat.id === id)).toMatchObject({
      position: here,
      backrest: 'yes',
      armrest: 'unknown',
      condition: 'in-use',
      adoption: { adoptable: true, keeper: null },
    });
  });

  it('can be moved, edited, closed and adopted like any other', () => {
    const { play, id } = addSeat();
    play.give(office, { type: 'move-seat', seatId: id, position: [121.442, 31.222], reason });
    play.give(office, { type: 'edit-seat', seatId: id, edit: { lit: 'yes', places: 3 }, reason });
    play.give(office, { type: 'change-condition', seatId: id, condition: 'temporarily-closed', reason });
    const submission = sampleSubmission({ target: { kind: 'seat', seatId: id } });
    play.give(applicant, { type: 'submit', submission });
    const seat = effectiveSeats(pack, play.ledger).find((one) => one.id === id);
    expect(seat).toMatchObject({
      position: [121.442, 31.222],
      lit: 'yes',
      places: 3,
      condition: 'temporarily-closed',
    });
    expect(seat && seatStanding(seat, play.ledger, today).status).toBe('requested');
    expect(play.refusal(office, { type: 'withdraw-seat', seatId: id, reason })?.code).toBe('entry-claimed');
  });

  it('belongs to its shop where it is a shared one', () => {
    const play = playLedger(pack, start);
    const seat: NewSeat = { ...bench, provision: 'shared' };
    const [event] = play.give(office, { type: 'add-seat', position: here, seat, reason });
    const added = effectiveSeats(pack, play.ledger).find(({ id }) => id === event?.id);
    expect(added?.adoption).toMatchObject({ adoptable: false, reason: 'shared-by-owner' });
  });

  it('is not there twice once a newer pack has it', () => {
    const { play, id } = addSeat();
    const newer = [...pack, sampleSeat(id, { position: here })];
    expect(effectiveSeats(newer, play.ledger).filter((seat) => seat.id === id)).toHaveLength(1);
  });

  it('cannot be entered under an id that another event has', () => {
    const { device } = makeWorld();
    const one = device('officedevice0001');
    one.must('office', { type: 'add-seat', position: here, seat: bench, reason });
    const [record] = one.records;
    const forged = { ...record?.event, subject: { kind: 'seat', id: 's001' } } as never;
    const other = device('officedevice0002');
    other.take(signedRecords([forged]));
    expect(other.ledger.ignored[0]?.why).toBe('unknown-subject');
    expect(other.ledger.seats.size).toBe(0);
  });

  it('needs a reason, a place on earth and whole places', () => {
    const play = playLedger(pack, start);
    const ask = (position: readonly [number, number], seat: NewSeat, why: string) =>
      play.refusal(office, { type: 'add-seat', position, seat, reason: why })?.code;
    expect(ask(here, bench, ' ')).toBe('reason-missing');
    expect(ask([181, 0], bench, reason)).toBe('position-invalid');
    expect(ask(here, { ...bench, places: 0 }, reason)).toBe('seat-places');
    expect(ask(here, { ...bench, checkDate: '2027-01-01' }, reason)).toBe('day-invalid');
    expect(play.refusal(citizen, { type: 'add-seat', position: here, seat: bench, reason })?.code).toBe(
      'not-the-office',
    );
  });
});

describe('a seat that was entered twice', () => {
  const merge = (seatId: string, into: string) => ({ type: 'merge-seat', seatId, into, reason }) as const;

  it('is drawn and counted once, and keeps what hangs on it', () => {
    const play = playLedger(pack, start);
    play.give(office, { type: 'edit-seat', seatId: 's002', edit: { story: 'An old story' }, reason });
    play.give(citizen, { type: 'report-seat', seatId: 's002', problem: 'broken', note: null });
    play.give(office, merge('s002', 's001'));
    expect(effectiveSeats(pack, play.ledger).map(({ id }) => id)).toEqual(['s001', 's003']);
    expect(play.ledger.seats.get('s002')?.edit.story).toBe('An old story');
    const history = publicSeatHistory(pack[0] ?? sampleSeat(), play.ledger, 'Asia/Shanghai');
    expect(history.map(({ kind }) => kind)).toContain('reported');
    play.give(office, { type: 'split-seat', seatId: 's002', reason });
    expect(effectiveSeats(pack, play.ledger).map(({ id }) => id)).toEqual(['s001', 's002', 's003']);
  });

  it('is not merged away from its keeper, but the other one into it', () => {
    const kept = sampleSeat('s001', { adoption: { keeper: { zh: '示意单位 01', en: null } } });
    const play = playLedger([kept, sampleSeat('s002')], start);
    expect(play.refusal(office, merge('s001', 's002'))?.code).toBe('merge-kept');
    play.give(office, merge('s002', 's001'));
    expect(standsFor(play.ledger, 's002')).toBe('s001');
  });

  it('takes no new claims: who asks is sent to the one that stands for it', () => {
    const play = playLedger(pack, start);
    const [event] = play.give(applicant, {
      type: 'submit',
      submission: sampleSubmission({ target: { kind: 'seat', seatId: 's002' } }),
    });
    play.give(office, merge('s002', 's001'));
    const submission = sampleSubmission({ target: { kind: 'seat', seatId: 's002' } });
    expect(play.refusal(neighbour, { type: 'submit', submission })?.code).toBe('seat-merged');
    const on = { pledgeId: event?.id ?? '', reason };
    for (const type of ['receive', 'start-review'] as const) play.give(office, { type, ...on });
    expect(play.refusal(office, { type: 'approve', ...on })?.code).toBe('seat-merged');
    play.give(office, { type: 'move', ...on, seatId: 's001' });
    play.give(office, { type: 'approve', ...on });
  });

  it('is shown beside the other where another office granted it meanwhile: nobody loses a seat silently', () => {
    const { device } = makeWorld();
    const [one, two, keeper] = ['officedevice0001', 'officedevice0002', 'firstapplicant01'].map(device);
    if (!one || !two || !keeper) throw new Error('no devices');
    const pledgeId = keeper.must('applicant', { type: 'submit', submission: sampleSubmission() });
    two.take(keeper.records);
    one.must('office', merge('s001', 's002'));
    two.now += 60_000;
    for (const type of ['receive', 'start-review', 'approve'] as const)
      two.must('office', { type, pledgeId, reason });
    two.must('office', { type: 'activate', pledgeId, reason, term: null });
    const all = [...one.records, ...two.records];
    one.take(all);
    const seats = ['s001', 's002', 's003', 's004'].map((id) => sampleSeat(id));
    expect(effectiveSeats(seats, one.ledger).map(({ id }) => id)).toContain('s001');
    expect(one.ledger.seats.get('s001')?.mergedInto).toBe('s002');
  });

  it('never stands for itself by way of others, whatever offices that have not met do', () => {
    const ids = ['s001', 's002', 's003', 's004'];
    const pair = fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const { device } = makeWorld();
        const offices = ['officedevice0001', 'officedevice0002'].map(device);
        for (const [who, seatId, into] of pairs) offices[who]?.tell('office', merge(seatId, into));
        const [one, two] = offices;
        if (!one || !two) return;
        one.take(two.records);
        two.take(one.records);
        expect(ids.map((id) => standsFor(one.ledger, id))).toEqual(
          ids.map((id) => standsFor(two.ledger, id)),
        );
        for (const id of ids) {
          const last = standsFor(one.ledger, id);
          expect(one.ledger.seats.get(last)?.mergedInto ?? null).toBeNull();
          if (last !== id) expect(mergedInto(one.ledger, last)).toContain(id);
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('a field check', () => {
  const look = (finding: SeatFinding) => ({ type: 'survey-seat', seatId: 's001', finding }) as const;
  const seatNow = (play: ReturnType<typeof playLedger>) =>
    effectiveSeats(pack, play.ledger).find(({ id }) => id === 's001');

  it('of the office counts at once, and dates the seat and each feature apart', () => {
    const play = playLedger(pack, start);
    play.give(office, look(found));
    expect(seatNow(play)).toMatchObject({
      condition: 'in-use',
      checkDate: '2026-11-20',
      backrest: 'yes',
      attributeCheckDates: { backrest: '2026-11-20' },
    });
    const [survey] = play.ledger.surveys.values();
    expect(survey).toMatchObject({ accuracy: 8, position: [121.4412, 31.2212], note: null });
  });

  it('of anyone else waits until the office has looked at it', () => {
    const play = playLedger(pack, start);
    const [event] = play.give(citizen, look({ ...found, result: 'gone' }));
    expect(seatNow(play)).toBe(pack[0]);
    const settle = (verdict: 'accepted' | 'declined' | 'waiting', why: string | null) =>
      ({ type: 'settle-survey', surveyId: event?.id ?? '', verdict, reason: why }) as const;
    expect(play.refusal(citizen, settle('accepted', null))?.code).toBe('not-the-office');
    expect(play.refusal(office, settle('declined', null))?.code).toBe('reason-missing');
    play.give(office, settle('accepted', null));
    expect(seatNow(play)?.condition).toBe('gone');
    play.give(office, settle('declined', 'found round the corner'));
    expect(seatNow(play)).toBe(pack[0]);
  });

  it('can be taken back by who made it while nobody has looked at it', () => {
    const play = playLedger(pack, start);
    const [event] = play.give(citizen, look(found));
    const back = {
      type: 'settle-survey',
      surveyId: event?.id ?? '',
      verdict: 'declined',
      reason: null,
    } as const;
    expect(play.refusal({ ...applicant, role: 'citizen' }, back)?.code).toBe('not-the-office');
    play.give(citizen, back);
    expect(play.refusal(citizen, { ...back, verdict: 'waiting' })?.code).toBe('not-the-office');
  });

  it('that is older than what is on record overrides nothing newer', () => {
    const play = playLedger(pack, start);
    play.give(office, look({ ...found, day: '2026-11-22', attributes: { backrest: 'no' } }));
    const [late] = play.give(
      citizen,
      look({ ...found, result: 'gone', attributes: { backrest: 'yes', lit: 'yes' } }),
    );
    play.give(office, { type: 'settle-survey', surveyId: late?.id ?? '', verdict: 'accepted', reason: null });
    expect(seatNow(play)).toMatchObject({
      condition: 'in-use',
      checkDate: '2026-11-22',
      backrest: 'no',
      lit: 'yes',
      attributeCheckDates: { backrest: '2026-11-22', lit: '2026-11-20' },
    });
  });

  it('that no longer counts leaves what was said otherwise since', () => {
    const play = playLedger(pack, start);
    const [event] = play.give(citizen, look({ ...found, result: 'blocked' }));
    const on = { type: 'settle-survey', surveyId: event?.id ?? '', reason: 'looked again' } as const;
    play.give(office, { ...on, verdict: 'accepted' });
    play.give(office, { type: 'change-condition', seatId: 's001', condition: 'gone', reason });
    play.give(office, { ...on, verdict: 'declined' });
    expect(seatNow(play)).toMatchObject({ condition: 'gone', checkDate: null, backrest: 'unknown' });
  });

  it('is not of the future', () => {
    const play = playLedger(pack, start);
    expect(play.refusal(citizen, look({ ...found, day: '2026-11-25' }))?.code).toBe('day-invalid');
  });
});

describe('several edits as one deed', () => {
  it('are all recorded at one time, or none of them', () => {
    const play = playLedger(pack, start);
    const edit: SeatEdit = { lit: 'yes' };
    const steps = ['s001', 's002'].map((seatId) => ({ type: 'edit-seat', seatId, edit, reason }) as const);
    const events = play.give(office, { type: 'together', steps });
    expect(new Set(events.map(({ at }) => at)).size).toBe(1);
    const before = play.records.length;
    const wrong = [...steps, { type: 'edit-seat', seatId: 's999', edit, reason } as const];
    expect(play.refusal(office, { type: 'together', steps: wrong })?.code).toBe('seat-unknown');
    expect(play.records).toHaveLength(before);
    expect(play.refusal(office, { type: 'together', steps: [] })?.code).toBe('edit-empty');
    expect(play.refusal(citizen, { type: 'together', steps })?.code).toBe('not-the-keeper');
  });
});

describe('two seats that look like one', () => {
  const tell = (apart: boolean, seatId = 's001', other = 's002') =>
    ({ type: 'tell-apart', seatId, other, apart, reason }) as const;

  it('are told apart whichever is named first, for good, and taken back', () => {
    const play = playLedger(pack, start);
    play.give(office, tell(true, 's002', 's001'));
    play.give(office, tell(true, 's002', 's003'));
    expect(isToldApart(play.ledger, 's001', 's002')).toBe(true);
    expect(isToldApart(play.ledger, 's002', 's001')).toBe(true);
    expect(isToldApart(play.ledger, 's001', 's003')).toBe(false);
    expect(play.refusal(office, tell(true))?.code).toBe('entry-same');
    play.give(office, tell(false));
    expect(isToldApart(play.ledger, 's001', 's002')).toBe(false);
    expect(isToldApart(play.ledger, 's003', 's002')).toBe(true);
  });

  it('are told apart by the office alone, with a reason, and are two', () => {
    const play = playLedger(pack, start);
    expect(play.refusal(citizen, tell(true))?.code).toBe('not-the-office');
    expect(play.refusal(office, { ...tell(true), reason: ' ' })?.code).toBe('reason-missing');
    expect(play.refusal(office, tell(true, 's001', 's001'))?.code).toBe('merge-itself');
    expect(play.refusal(office, tell(true, 's001', 'nobody'))?.code).toBe('seat-unknown');
  });
});
