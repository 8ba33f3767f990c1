import { describe, expect, it } from 'vitest';
import type { OwnCommand } from '../../../src/actions/give-command';
import { effectiveSeats } from '../../../src/model/adoption/effective-seats';
import { counterCommand, isLastWord } from '../../../src/model/ledger/counter-command';
import type { Actor, SeatFinding } from '../../../src/model/ledger/event';
import { lastUndoable } from '../../../src/model/ledger/last-undoable';
import type { LedgerState } from '../../../src/model/ledger/ledger-state';
import { type LedgerPlay, playLedger } from '../../helpers/play-ledger';
import {
  applicant,
  neighbour,
  noon,
  office,
  sampleSeat,
  sampleSubmission,
} from '../../helpers/sample-ledger';
import { sampleOffer } from '../../helpers/sample-offer';

const citizen: Actor = { ...neighbour, role: 'citizen' };
const site = sampleSubmission({
  track: 'plan',
  target: { kind: 'point', position: [121.44, 31.22] },
  message: 'here',
});

interface Deed {
  readonly by: Actor;
  readonly give: (play: LedgerPlay) => OwnCommand;
  /** Commands before it. */
  readonly before?: (play: LedgerPlay) => void;
}

const here = [121.4412, 31.2212] as const;
const newSeat = { form: 'bench', provision: 'new', places: 2, access: 'yes', backrest: 'yes' } as const;
const finding: SeatFinding = {
  result: 'broken',
  day: '2026-11-20',
  accuracy: 7.6,
  position: null,
  attributes: { lit: 'yes', armrest: 'no' },
  note: 'a slat is missing',
};

const pledgeOf = (play: LedgerPlay) => [...play.ledger.pledges.keys()][0] ?? '';
const subjectOf = (play: LedgerPlay) => ({ kind: 'pledge', id: pledgeOf(play) }) as const;
const submit = (play: LedgerPlay) => play.give(applicant, { type: 'submit', submission: site });
const receive = (play: LedgerPlay) => {
  submit(play);
  play.give(office, { type: 'receive', pledgeId: pledgeOf(play), reason: null });
};
const say = (stance: 'support' | 'objection', reason: string | null) => (play: LedgerPlay) =>
  ({ type: 'comment', subject: subjectOf(play), stance, reason }) as const;

/** Every deed that an event can put back exactly. */
const deeds: Readonly<Record<string, Deed>> = {
  'a withdrawal': {
    by: applicant,
    before: submit,
    give: (play) => ({ type: 'withdraw', pledgeId: pledgeOf(play), reason: null }),
  },
  'a refusal': {
    by: office,
    before: receive,
    give: (play) => ({ type: 'refuse', pledgeId: pledgeOf(play), alternative: null, reason: 'no room' }),
  },
  'a condition': {
    by: office,
    give: () => ({ type: 'change-condition', seatId: 's001', condition: 'gone', reason: 'stolen' }),
  },
  'a correction': {
    by: office,
    give: () => ({
      type: 'edit-seat',
      seatId: 's001',
      edit: { backrest: 'yes', places: 6, story: 'old', material: 'wood' },
      reason: null,
    }),
  },
  'a seat that was added': {
    by: office,
    give: () => ({ type: 'add-seat', position: here, seat: newSeat, reason: 'seen on site' }),
  },
  'a seat that was moved': {
    by: office,
    give: () => ({ type: 'move-seat', seatId: 's001', position: here, reason: 'seen on site' }),
  },
  'a seat that was entered twice': {
    by: office,
    give: () => ({ type: 'merge-seat', seatId: 's001', into: 's002', reason: 'the same' }),
  },
  'a seat that was split off': {
    by: office,
    before: (play) =>
      play.give(office, { type: 'merge-seat', seatId: 's001', into: 's002', reason: 'the same' }),
    give: () => ({ type: 'split-seat', seatId: 's001', reason: 'two after all' }),
  },
  'two seats that were told apart': {
    by: office,
    give: () => ({ type: 'tell-apart', seatId: 's002', other: 's001', apart: true, reason: 'both there' }),
  },
  'two seats that may be one again': {
    by: office,
    before: (play) =>
      play.give(office, {
        type: 'tell-apart',
        seatId: 's002',
        other: 's001',
        apart: true,
        reason: 'both there',
      }),
    give: () => ({ type: 'tell-apart', seatId: 's001', other: 's002', apart: false, reason: 'not sure' }),
  },
  'a field check of the office': {
    by: office,
    before: (play) =>
      play.give(office, { type: 'edit-seat', seatId: 's001', edit: { lit: 'no' }, reason: null }),
    give: () => ({ type: 'survey-seat', seatId: 's001', finding }),
  },
  'a field check that the office took in': {
    by: office,
    before: (play) => play.give(citizen, { type: 'survey-seat', seatId: 's001', finding }),
    give: (play) => ({
      type: 'settle-survey',
      surveyId: [...play.ledger.surveys.keys()][0] ?? '',
      verdict: 'accepted',
      reason: null,
    }),
  },
  'days of checks': {
    by: office,
    give: () => ({
      type: 'edit-seat',
      seatId: 's001',
      edit: { checkDate: '2026-11-02', backrestChecked: '2026-11-01', near: { zh: '路口', en: 'corner' } },
      reason: null,
    }),
  },
  'one keeper or several': {
    by: office,
    give: () => ({ type: 'set-exclusivity', seatId: 's001', exclusive: false, reason: 'two shops' }),
  },
  'an offer that was withdrawn': {
    by: office,
    before: (play) => play.give(office, { type: 'make-offers', offers: [sampleOffer()] }),
    give: () => ({ type: 'withdraw-offer', offerId: sampleOffer().id, reason: 'works' }),
  },
  'a first comment': { by: citizen, before: receive, give: say('support', 'shade') },
  'a changed comment': {
    by: citizen,
    before: (play) => {
      receive(play);
      play.give(citizen, say('support', 'shade')(play));
    },
    give: say('objection', 'noise'),
  },
  'another reason for the same stance': {
    by: citizen,
    before: (play) => {
      receive(play);
      play.give(citizen, say('support', 'shade')(play));
    },
    give: say('support', null),
  },
  'a comment that was taken back': {
    by: citizen,
    before: (play) => {
      receive(play);
      play.give(citizen, say('objection', 'noise')(play));
    },
    give: (play) => ({ type: 'withdraw-comment', subject: subjectOf(play) }),
  },
  rules: {
    by: office,
    give: () => ({ type: 'change-settings', settings: { commentDays: 14, termYears: 5 }, reason: 'shorter' }),
  },
};

const pack = [sampleSeat('s001'), sampleSeat('s002')];

/** What people see of a ledger: without the steps, which only grow, and without the times of comments. */
const seen = (ledger: LedgerState) => ({
  pledges: [...ledger.pledges.values()].map(({ id, state }) => [id, state]),
  seats: effectiveSeats(pack, ledger),
  told: pack.map(({ id }) => [
    ledger.seats.get(id)?.exclusive ?? true,
    ledger.seats.get(id)?.edit.story ?? null,
    ledger.seats.get(id)?.apartFrom ?? [],
  ]),
  offers: [...ledger.offers.values()].map(({ offer, state }) => [offer.id, state]),
  comments: [...ledger.comments].flatMap(([subject, comments]) =>
    comments.map(({ device, stance, reason }) => [subject, device, stance, reason]),
  ),
  settings: ledger.settings,
});

describe('undoing by an event', () => {
  it.each(Object.entries(deeds))('puts back %s, and does it again', (_, { by, before, give }) => {
    const play = playLedger(pack, { start: noon, office });
    before?.(play);
    const first = seen(play.ledger);
    play.give(by, give(play));
    const done = seen(play.ledger);
    expect(done).not.toEqual(first);
    for (const expected of [first, done]) {
      const row = play.rows.at(-1);
      if (!row) throw new Error('There is nothing to undo.');
      expect(isLastWord(row, play.ledger)).toBe(true);
      const counter = counterCommand(row, 'undone');
      if (!counter) throw new Error(`${row.type} has no counter.`);
      play.give({ ...by, role: counter.role }, counter.command);
      expect(seen(play.ledger)).toEqual(expected);
    }
  });

  it('withdraws what was submitted, and opens it again', () => {
    const play = playLedger([sampleSeat()], { start: noon, office });
    submit(play);
    for (const state of ['withdrawn', 'submitted']) {
      const row = play.rows.at(-1);
      const counter = row && counterCommand(row, 'undone');
      if (!counter) throw new Error('There is no counter.');
      play.give(applicant, counter.command);
      expect(play.ledger.pledges.get(pledgeOf(play))?.state).toBe(state);
    }
  });

  it('leaves alone what others have built on', () => {
    const play = playLedger([sampleSeat()], { start: noon, office });
    receive(play);
    const own = { ...play.register, ownDevices: new Set([applicant.device]), spent: new Set<string>() };
    expect(lastUndoable(play.records, { ...own, reason: 'undone' })).toBeNull();
  });

  it('takes a decision on two claims back as a whole or not at all', () => {
    const play = playLedger([sampleSeat()], { start: noon, office });
    const ids = [applicant, neighbour].map((actor) => {
      const [event] = play.give(actor, { type: 'submit', submission: sampleSubmission() });
      play.give(office, { type: 'receive', pledgeId: event?.id ?? '', reason: null });
      return event?.id ?? '';
    });
    play.give(office, { type: 'change-condition', seatId: 's001', condition: 'gone', reason: 'x' });
    play.give(office, { type: 'change-condition', seatId: 's001', condition: 'in-use', reason: 'y' });
    play.give(office, {
      type: 'settle',
      approve: [ids[0] ?? ''],
      refuse: [{ pledgeId: ids[1] ?? '', alternative: null }],
      move: [],
      share: false,
      reason: 'nearer',
    });
    const question = { ...play.register, ownDevices: new Set([office.device]), reason: 'undone' };
    const deed = lastUndoable(play.records, { ...question, spent: new Set() });
    expect(deed?.rows.map(({ type }) => type)).toEqual(['seat-condition-changed']);
    expect(deed?.counters.map(({ command }) => command)).toEqual([
      { type: 'change-condition', seatId: 's001', condition: 'gone', reason: 'undone' },
    ]);
    const spent = new Set(deed?.rows.map(({ id }) => id));
    expect(lastUndoable(play.records, { ...question, spent })).toBeNull();
  });
});
