import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, LedgerEvent } from '../../../src/model/ledger/event';
import { nextEventId } from '../../../src/model/ledger/event-id';
import { foldLedger } from '../../../src/model/ledger/fold';
import type { LedgerState } from '../../../src/model/ledger/ledger-state';
import { applicant, neighbour, noon, sampleSubmission, sampleSubmitted } from '../../helpers/sample-ledger';

/** A history of two devices: submissions, withdrawals (also of others' and of withdrawn ones), foreign events. */
const histories = fc
  .array(
    fc.record({
      act: fc.constantFrom('submit', 'withdraw', 'foreign'),
      seat: fc.integer({ min: 1, max: 4 }),
      actor: fc.constantFrom<Actor>(applicant, neighbour),
      aim: fc.nat(),
      wait: fc.integer({ min: -5, max: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((acts) => {
    const events: LedgerEvent[] = [];
    let now = noon;
    for (const { act, seat, actor, aim, wait } of acts) {
      now += wait;
      const id = nextEventId(events.at(-1)?.id ?? null, now, actor.device);
      const pledges = events.filter(({ type }) => type === 'pledge-submitted');
      const aimed = pledges[aim % Math.max(1, pledges.length)];
      if (act === 'submit') {
        const payload = sampleSubmission({ target: { kind: 'seat', seatId: `s00${seat}` } });
        events.push({
          id,
          at: now,
          actor,
          type: 'pledge-submitted',
          subject: { kind: 'pledge', id },
          payload,
        });
      } else if (act === 'withdraw') {
        const subject = { kind: 'pledge', id: aimed?.id ?? 'nobody' } as const;
        events.push({ id, at: now, actor, type: 'pledge-withdrawn', subject, payload: {} });
      } else {
        events.push({
          id,
          at: now,
          actor,
          type: 'seat-polished',
          subject: { kind: 'seat', id: 's001' },
          payload: {},
        });
      }
    }
    return events;
  });

const plain = (state: LedgerState) => JSON.stringify([...state.pledges, ...state.pledgesBySeat, state]);

describe('the fold of the ledger', () => {
  it('does not depend on the order of the events or on duplicates', () => {
    const shuffled = histories.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, mixed]) => {
        expect(plain(foldLedger(mixed))).toBe(plain(foldLedger(events)));
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('gives the same whether a history comes whole or in two overlapping parts, in either order', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (events, a, b) => {
        const left = events.slice(0, a % (events.length + 1));
        const right = events.slice(Math.min(left.length, b % (events.length + 1)));
        const whole = plain(foldLedger(events));
        expect(plain(foldLedger([...left, ...right]))).toBe(whole);
        expect(plain(foldLedger([...right, ...left]))).toBe(whole);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('accounts for every event: it changed a pledge or is listed with the reason', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const state = foldLedger(events);
        const steps = [...state.pledges.values()].flatMap((pledge) => pledge.steps);
        expect(steps.length + state.ignored.length).toBe(events.length);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('keeps both of two pledges for one seat', () => {
    const first = sampleSubmitted(noon);
    const second = sampleSubmitted(noon + 1, neighbour);
    const state = foldLedger([second, first]);
    expect(state.pledgesBySeat.get('s001')?.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('keeps events of unknown types out of the state and remembers their ids for the order', () => {
    const event: LedgerEvent = {
      id: nextEventId(null, noon, neighbour.device),
      at: noon,
      actor: neighbour,
      type: 'offer-made',
      subject: { kind: 'site', id: 'x' },
      payload: { any: 'thing' },
    };
    const state = foldLedger([event]);
    expect(state.ignored).toEqual([{ id: event.id, why: 'unknown-type' }]);
    expect(state.lastId).toBe(event.id);
  });

  it("does not let another device withdraw somebody's pledge", () => {
    const pledge = sampleSubmitted(noon);
    const state = foldLedger([
      pledge,
      {
        id: nextEventId(pledge.id, noon, neighbour.device),
        at: noon,
        actor: neighbour,
        type: 'pledge-withdrawn',
        subject: pledge.subject,
        payload: {},
      },
    ]);
    expect(state.pledges.get(pledge.id)?.state).toBe('submitted');
    expect(state.ignored[0]?.why).toBe('not-the-applicant');
  });

  it('does not let a second submission take the place of a pledge', () => {
    const pledge = sampleSubmitted(noon);
    const forged = {
      ...sampleSubmitted(noon + 1, neighbour, { organisation: '冒名' }),
      subject: pledge.subject,
    };
    const state = foldLedger([pledge, forged]);
    expect(state.pledges.get(pledge.id)?.submission.organisation).toBe('示意单位 07');
    expect(state.ignored).toEqual([{ id: forged.id, why: 'unknown-subject' }]);
  });

  it('chooses between two contents under one id without asking who came first', () => {
    const one = sampleSubmitted(noon);
    const other = { ...one, payload: { ...one.payload, organisation: '示意单位 08' } };
    expect(plain(foldLedger([one, other]))).toBe(plain(foldLedger([other, one])));
  });
});
