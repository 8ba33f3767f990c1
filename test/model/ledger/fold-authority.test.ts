import { describe, expect, it } from 'vitest';
import type { Actor, KnownEvent } from '../../../src/model/ledger/event';
import { nextEventId } from '../../../src/model/ledger/event-id';
import { adoptionSettings } from '../../../src/model/ledger/settings';
import { makeWorld, signedRecords, type WorldDevice } from '../../helpers/ledger-world';
import { sampleOffer, sampleSubmission } from '../../helpers/sample-ledger';

const stranger = 'secondapplicant2';
const term = { start: '2026-11-24', end: '2029-11-23' };

/** An office and a keeper of s001, and somebody who writes events past every `decide`. */
function keepSeat() {
  const { device } = makeWorld();
  const [office, keeper] = [device('officedevice0001'), device('firstapplicant01')];
  const pledgeId = keeper.must('applicant', { type: 'submit', submission: sampleSubmission() });
  office.take(keeper.records);
  const on = { pledgeId, reason: '合适' };
  for (const type of ['receive', 'start-review', 'approve'] as const) office.must('office', { type, ...on });
  office.must('office', { type: 'activate', ...on, term });
  office.must('office', { type: 'make-offers', offers: [sampleOffer()] });
  return { office, pledgeId };
}

/** Writes an event into a device's ledger; returns why it changed nothing. */
function slipIn(into: WorldDevice, actor: Actor, type: string, subject: object, payload: object): string {
  const id = nextEventId(into.ledger.lastId, into.now, actor.device);
  const event = { id, at: into.now, actor, type, subject, payload } as unknown as KnownEvent;
  into.take(signedRecords([event]));
  return into.ledger.ignored.find((ignored) => ignored.id === id)?.why ?? 'folded';
}

const keeperHere: Actor = { role: 'keeper', device: 'firstapplicant01' };
const seat = { kind: 'seat', id: 's001' };
const otherSeat = { kind: 'seat', id: 's002' };
const offer = { kind: 'offer', id: 'offer-1' };
const check = { works: ['checked'], day: '2026-11-24', note: null };
const look = {
  result: 'gone',
  day: '2026-11-24',
  accuracy: null,
  position: null,
  attributes: {},
  note: null,
};
const as = (role: Actor['role']): Actor => ({ role, device: stranger });
const trusted: Actor = { role: 'office', device: 'officedevice0001' };

describe('an event that was written past the app', () => {
  it.each([
    ['unknown-office', as('office'), 'seat-condition-changed', seat, { condition: 'gone' }],
    ['unknown-office', as('citizen'), 'seat-condition-changed', seat, { condition: 'gone' }],
    ['unknown-office', as('office'), 'seat-exclusivity-set', seat, { exclusive: false }],
    ['unknown-office', as('office'), 'seat-edited', seat, { edit: { places: 9 } }],
    ['not-the-keeper', as('keeper'), 'seat-edited', seat, { edit: { story: '我的' } }],
    ['not-the-keeper', keeperHere, 'seat-edited', seat, { edit: { story: '我的', places: 9 } }],
    ['not-the-keeper', keeperHere, 'seat-edited', otherSeat, { edit: { story: '我的' } }],
    ['folded', keeperHere, 'seat-edited', seat, { edit: { story: '我的' } }],
    ['not-the-keeper', as('keeper'), 'seat-checked', seat, check],
    ['folded', keeperHere, 'seat-checked', seat, check],
    ['folded', as('citizen'), 'seat-reported', seat, { problem: 'broken', note: null }],
    ['unknown-office', as('office'), 'seat-reported', seat, { problem: 'broken', note: null }],
    ['unknown-subject', as('citizen'), 'seat-reported', offer, { problem: 'broken', note: null }],
    ['unknown-office', as('office'), 'seat-moved', seat, { position: [121.44, 31.22] }],
    ['unknown-office', keeperHere, 'seat-moved', seat, { position: [121.44, 31.22] }],
    ['folded', trusted, 'seat-moved', seat, { position: [121.44, 31.22] }],
    ['unknown-subject', trusted, 'seat-added', seat, { position: [121.44, 31.22], seat: {} }],
    ['unknown-subject', trusted, 'seat-withdrawn', seat, {}],
    ['unknown-office', as('office'), 'seat-merged', seat, { into: 's002' }],
    ['not-allowed-in-state', trusted, 'seat-merged', seat, { into: 's001' }],
    ['folded', trusted, 'seat-merged', seat, { into: 's002' }],
    ['unknown-subject', trusted, 'seat-split', seat, {}],
    ['unknown-office', as('office'), 'seat-told-apart', seat, { other: 's002', apart: true }],
    ['unknown-office', as('citizen'), 'seat-told-apart', seat, { other: 's002', apart: true }],
    ['unknown-subject', trusted, 'seat-told-apart', seat, { other: 's000', apart: true }],
    ['unknown-subject', trusted, 'seat-told-apart', seat, { other: 's001', apart: true }],
    ['not-allowed-in-state', trusted, 'seat-told-apart', seat, { other: 's002', apart: false }],
    ['folded', trusted, 'seat-told-apart', seat, { other: 's002', apart: true }],
    ['folded', as('citizen'), 'seat-surveyed', seat, look],
    ['unknown-office', as('office'), 'seat-surveyed', seat, look],
    ['unknown-subject', as('citizen'), 'seat-surveyed', offer, look],
    ['unknown-subject', trusted, 'survey-settled', seat, { survey: 'none', verdict: 'accepted' }],
    ['unknown-subject', trusted, 'report-resolved', { kind: 'report', id: 'none' }, {}],
    [
      'unknown-office',
      as('office'),
      'offer-made',
      { kind: 'offer', id: 'offer-2' },
      { offer: sampleOffer('offer-2') },
    ],
    [
      'unknown-subject',
      trusted,
      'offer-made',
      { kind: 'offer', id: 'offer-3' },
      { offer: sampleOffer('offer-2') },
    ],
    ['not-allowed-in-state', trusted, 'offer-made', offer, { offer: sampleOffer() }],
    ['unknown-office', as('office'), 'offer-withdrawn', offer, {}],
    ['not-allowed-in-state', trusted, 'offer-reopened', offer, {}],
    ['not-allowed-in-state', as('office'), 'comment-given', offer, { stance: 'support' }],
    ['folded', as('citizen'), 'comment-given', offer, { stance: 'support' }],
    ['not-allowed-in-state', as('citizen'), 'comment-withdrawn', offer, {}],
    [
      'unknown-office',
      as('office'),
      'settings-changed',
      { kind: 'pack', id: 'pack' },
      { settings: { graceDays: 0 } },
    ],
    [
      'unknown-office',
      as('office'),
      'baseline-imported',
      { kind: 'pack', id: 'pack' },
      { asOf: '2026-12-01', sha256: '', counts: {} },
    ],
  ] as const)('is %s from %o: %s', (why, actor, type, subject, payload) => {
    expect(slipIn(keepSeat().office, actor, type, subject, payload)).toBe(why);
  });

  it.each([
    ['unknown-office', as('office'), 'pledge-ended', {}],
    ['unknown-office', keeperHere, 'pledge-renewed', { term }],
    [
      'unknown-office',
      keeperHere,
      'pledge-handed-over',
      { organisation: '示意单位 66', displayName: null, device: stranger },
    ],
    ['not-the-keeper', as('keeper'), 'pledge-request-made', { request: 'end', successor: null }],
    ['folded', keeperHere, 'pledge-request-made', { request: 'end', successor: null }],
    ['not-allowed-in-state', { ...keeperHere, role: 'applicant' }, 'pledge-withdrawn', {}],
    ['not-the-applicant', as('applicant'), 'pledge-withdrawn', {}],
    ['not-allowed-in-state', trusted, 'pledge-received', {}],
    ['not-allowed-in-state', trusted, 'pledge-request-declined', {}],
  ] as const)('about a running adoption is %s from %o: %s', (why, actor, type, payload) => {
    const { office, pledgeId } = keepSeat();
    expect(slipIn(office, actor, type, { kind: 'pledge', id: pledgeId }, payload)).toBe(why);
    expect(office.ledger.pledges.get(pledgeId)).toMatchObject({ state: 'active', term });
  });

  it('cannot set what is beyond the limits; what is within them counts', () => {
    const { office } = keepSeat();
    const settings = { termYears: 900, graceDays: 7 };
    slipIn(office, trusted, 'settings-changed', { kind: 'pack', id: 'pack' }, { settings });
    expect(office.ledger.settings).toEqual({ ...adoptionSettings, graceDays: 7 });
  });
});
