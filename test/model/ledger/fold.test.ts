import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownEvent, LedgerEvent, LedgerRecord } from '../../../src/model/ledger/event';
import { nextEventId } from '../../../src/model/ledger/event-id';
import { foldLedger } from '../../../src/model/ledger/fold';
import { emptyLedger } from '../../../src/model/ledger/ledger-state';
import { checkHistory } from '../../fuzz/check-ledger';
import { makeWorld, signedRecords, textOfLedger } from '../../helpers/ledger-world';
import { acts, playHistory } from '../../helpers/random-history';
import {
  applicant,
  foldSigned,
  neighbour,
  noon,
  office,
  sampleOffer,
  sampleOffices,
  sampleSubmission,
  sampleSubmitted,
} from '../../helpers/sample-ledger';

describe('the fold of histories of several devices', () => {
  it('does not depend on order, doubles, parts or snapshots, and gives no seat to two', () => {
    fc.assert(
      fc.property(acts(), fc.nat(), (list, seed) => {
        expect(checkHistory(list, seed)).toEqual([]);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('accounts for every content: it is folded or listed with the reason', () => {
    fc.assert(
      fc.property(acts(), (list) => {
        const { devices } = playHistory(list);
        for (const { ledger, records } of devices) {
          const folded = new Set(records.map(({ event }) => event.id));
          for (const { id } of ledger.ignored) expect(folded.has(id)).toBe(true);
          const steps = [...ledger.pledges.values()].flatMap((pledge) => pledge.steps);
          for (const { eventId } of steps) expect(folded.has(eventId)).toBe(true);
          expect(new Set(steps.map(({ eventId }) => eventId)).size).toBe(steps.length);
        }
      }),
      { seed: 6, numRuns: 40 },
    );
  });
});

describe('two offices that each approve another', () => {
  const seat = { kind: 'seat', seatId: 's001' } as const;
  const offer = { kind: 'offer', offerId: 'offer-1', position: [121.441, 31.221] } as const;

  it.each([
    ['seat', seat, 'adopt'],
    ['offer', offer, 'donate'],
  ] as const)('of one %s come to one contested case on both, in either order', (_what, target, track) => {
    const { device } = makeWorld();
    const [one, other] = [device('officedevice0001'), device('officedevice0002')];
    const people = [device('firstapplicant01'), device('secondapplicant2')];
    for (const reader of [...people, other]) reader.take(one.records);
    if (track === 'donate') {
      one.must('office', { type: 'make-offers', offers: [sampleOffer()] });
      for (const reader of [...people, other]) reader.take(one.records);
    }
    const [first = '', second = ''] = people.map((person) =>
      person.must('applicant', { type: 'submit', submission: sampleSubmission({ track, target }) }),
    );
    for (const reader of [one, other]) for (const person of people) reader.take(person.records);
    other.now += 5;
    const settle = { type: 'settle', refuse: [], move: [], share: false, reason: '先到先得' } as const;
    one.must('office', { ...settle, approve: [first] });
    other.must('office', { ...settle, approve: [second] });
    expect(one.ledger.pledges.get(first)?.state).toBe('approved');
    expect(other.ledger.pledges.get(second)?.state).toBe('approved');

    const ones = one.records;
    one.take(other.records);
    other.take(ones);
    expect(textOfLedger(one.ledger)).toBe(textOfLedger(other.ledger));
    expect(one.ledger.pledges.get(first)?.state).toBe('approved');
    expect(one.ledger.pledges.get(second)).toMatchObject({ state: 'contested', contestedWith: first });

    // The desk settles it: not while the other has it, but afterwards.
    const approve = { type: 'approve', pledgeId: second, reason: '改定给后来的' } as const;
    expect(one.refusal('office', approve)).toBe('seat-held');
    one.must('office', { type: 'refuse', pledgeId: first, alternative: null, reason: '对方让出' });
    one.must('office', approve);
    expect(one.ledger.pledges.get(second)).toMatchObject({ state: 'approved', contestedWith: null });
  });

  it('may both stand where the seat is shared', () => {
    const { device } = makeWorld();
    const [one, other] = [device('officedevice0001'), device('officedevice0002')];
    one.must('office', { type: 'set-exclusivity', seatId: 's001', exclusive: false, reason: '两家合认' });
    other.take(one.records);
    for (const place of [one, other]) {
      place.must('office', {
        type: 'record',
        submission: sampleSubmission(),
        state: 'active',
        term: null,
        fromBaseline: false,
      });
    }
    one.take(other.records);
    expect([...one.ledger.pledges.values()].map(({ state }) => state)).toEqual(['active', 'active']);
    // And a hand that makes it exclusive again forgets neither.
    const event = {
      ...stepBy(office, 'seat-exclusivity-set', one.ledger.lastId, { exclusive: true }),
      subject: { kind: 'seat', id: 's001' },
    } as LedgerEvent;
    one.take(signedRecords([event]));
    expect(one.ledger.seats.get('s001')?.exclusive).toBe(false);
    expect(one.ledger.ignored.at(-1)?.why).toBe('not-allowed-in-state');
  });
});

describe('what the fold does not believe', () => {
  const pledge = sampleSubmitted(noon);
  const received = stepBy(office, 'pledge-received', pledge.id);

  it('is a decision by a device that is no trusted office', () => {
    const state = foldSigned(
      pledge,
      stepBy({ ...office, device: neighbour.device }, 'pledge-received', pledge.id),
    );
    expect(state.pledges.get(pledge.id)?.state).toBe('submitted');
    expect(state.ignored).toMatchObject([{ type: 'pledge-received', why: 'unknown-office' }]);
  });

  it.each(['unsigned', 'forged'] as const)('is what is %s; it is kept and listed', (authorship) => {
    const records: LedgerRecord[] = [...signedRecords([pledge]), { event: received, authorship }];
    const state = foldLedger(records, sampleOffices);
    expect(state.pledges.get(pledge.id)?.state).toBe('submitted');
    expect(state.ignored).toMatchObject([{ id: received.id, why: authorship }]);
    expect(state.lastId).toBe(received.id);
  });

  it('is an event under an id that another device has made', () => {
    const forged: LedgerEvent = { ...pledge, actor: neighbour, reason: '!' };
    expect(foldSigned(forged).ignored).toMatchObject([{ why: 'forged' }]);
    // And it does not push aside the true one.
    const state = foldSigned(forged, pledge);
    expect(state.pledges.get(pledge.id)?.device).toBe(applicant.device);
  });

  it("is another device's withdrawal of somebody's pledge", () => {
    const state = foldSigned(pledge, stepBy(neighbour, 'pledge-withdrawn', pledge.id));
    expect(state.pledges.get(pledge.id)?.state).toBe('submitted');
    expect(state.ignored[0]?.why).toBe('not-the-applicant');
  });

  it('is a second submission in the place of a pledge', () => {
    const forged = {
      ...sampleSubmitted(noon + 1, neighbour, { organisation: '冒名' }),
      subject: pledge.subject,
    };
    const state = foldSigned(pledge, forged);
    expect(state.pledges.get(pledge.id)?.submission.organisation).toBe('示意单位 07');
    expect(state.ignored).toMatchObject([{ id: forged.id, why: 'unknown-subject' }]);
  });

  it('is an event of an unknown type, whose id it remembers for the order', () => {
    const event = { ...stepBy(neighbour, 'seat-polished', pledge.id), type: '__proto__' } as LedgerEvent;
    const state = foldSigned(event);
    expect(state.ignored).toMatchObject([{ id: event.id, type: '__proto__', why: 'unknown-type' }]);
    expect(state.lastId).toBe(event.id);
  });

  it('is one of two contents under one id, whichever came first', () => {
    const other = { ...pledge, payload: { ...pledge.payload, organisation: '示意单位 08' } };
    const state = foldSigned(pledge, other);
    expect(textOfLedger(foldSigned(other, pledge))).toBe(textOfLedger(state));
    expect(state.pledges.size).toBe(1);
    expect(state.ignored).toMatchObject([{ id: pledge.id, why: 'double-id' }]);
  });
});

describe('the fold', () => {
  it('keeps both of two pledges for one seat', () => {
    const first = sampleSubmitted(noon);
    const second = sampleSubmitted(noon + 1, neighbour);
    const state = foldSigned(second, first);
    expect(state.pledgesBySeat.get('s001')?.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('does not change the state that it begins with', () => {
    const pledge = sampleSubmitted(noon);
    const before = foldSigned(pledge);
    const text = textOfLedger(before);
    const after = foldLedger(
      signedRecords([stepBy(office, 'pledge-received', pledge.id)]),
      sampleOffices,
      before,
    );
    expect(after.pledges.get(pledge.id)?.state).toBe('received');
    expect(textOfLedger(before)).toBe(text);
    expect(textOfLedger(emptyLedger)).toContain('"pledges":[]');
  });
});

function stepBy(
  actor: typeof office,
  type: string,
  pledgeId: string | null,
  payload: object = {},
): KnownEvent {
  const id = nextEventId(pledgeId, noon, actor.device);
  const subject = { kind: 'pledge', id: pledgeId ?? id };
  return { id, at: noon, actor, type, subject, payload } as unknown as KnownEvent;
}
