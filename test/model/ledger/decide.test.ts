import { describe, expect, it } from 'vitest';
import { seatStanding } from '../../../src/model/adoption/seat-status';
import { decide, type LedgerCommand } from '../../../src/model/ledger/decide';
import { compareEventIds } from '../../../src/model/ledger/event-id';
import { foldLedger } from '../../../src/model/ledger/fold';
import { emptyLedger, type LedgerState, type Pledge } from '../../../src/model/ledger/ledger-state';
import { parseEvent } from '../../../src/model/ledger/parse-event';
import { type PledgeState, standingOf, transitions } from '../../../src/model/ledger/pledge-vocabulary';
import {
  applicant,
  neighbour,
  noon,
  sampleSeat,
  sampleSubmission,
  sampleSubmitted,
  today,
} from '../../helpers/sample-ledger';

const free = seatStanding(sampleSeat(), emptyLedger, today);

const submit = (fields: Partial<Extract<LedgerCommand, { type: 'submit' }>> = {}): LedgerCommand => ({
  type: 'submit',
  actor: applicant,
  submission: sampleSubmission(),
  standing: free,
  ...fields,
});

const states = Object.keys(standingOf) as PledgeState[];

/** A ledger that holds one pledge of this device in the given state. */
function ledgerWith(state: PledgeState): LedgerState & { readonly pledge: Pledge } {
  const folded = foldLedger([sampleSubmitted()]);
  const pledge = { ...([...folded.pledges.values()][0] as Pledge), state };
  return {
    ...folded,
    pledges: new Map([[pledge.id, pledge]]),
    pledgesBySeat: new Map([['s001', [pledge]]]),
    pledge,
  };
}

describe('deciding', () => {
  it('answers a good submission with one event that folds to a submitted pledge', () => {
    const decided = decide(emptyLedger, submit(), noon);
    if (!decided.ok) throw new Error(decided.error.message);
    const [event] = decided.value;
    expect(parseEvent(event).ok).toBe(true);
    const pledge = foldLedger(decided.value).pledges.get(event.id);
    expect(pledge?.state).toBe('submitted');
    expect(pledge?.submission).toEqual(sampleSubmission());
  });

  it.each(states)('withdraws a pledge that is %s, or says why not', (state) => {
    const ledger = ledgerWith(state);
    const command = { type: 'withdraw', actor: applicant, pledgeId: ledger.pledge.id, reason: null } as const;
    const decided = decide(ledger, command, noon);
    expect(decided.ok).toBe(transitions.withdraw[state] !== null);
    if (!decided.ok) expect(decided.error.code).toBe('pledge-not-withdrawable');
  });

  it.each(states)('gives a second submission beside one that is %s an event or a reason', (state) => {
    const ledger = ledgerWith(state);
    const again = decide(ledger, submit(), noon);
    expect(again.ok || again.error.code === 'pledge-twice').toBe(true);
    const other = decide(ledger, submit({ actor: neighbour }), noon);
    expect(other.ok).toBe(true);
  });

  it('makes no event older than the ledger when the clock was set back', () => {
    const ledger = foldLedger([sampleSubmitted(noon)]);
    const decided = decide(ledger, submit({ actor: neighbour }), noon - 365 * 86_400_000);
    if (!decided.ok) throw new Error(decided.error.message);
    expect(compareEventIds(ledger.lastId ?? '', decided.value[0].id)).toBe(-1);
  });

  it.each([
    ['organisation-missing', { submission: sampleSubmission({ organisation: ' \u0000\n ' }) }],
    ['text-too-long', { submission: sampleSubmission({ organisation: 'x'.repeat(1_000_000) }) }],
    ['text-too-long', { submission: sampleSubmission({ displayName: '名'.repeat(61) }) }],
    ['text-too-long', { submission: sampleSubmission({ message: '话'.repeat(201) }) }],
    ['seat-missing', { submission: sampleSubmission({ target: { kind: 'anywhere' } }), standing: null }],
    ['seat-unknown', { standing: null }],
    ['target-not-a-place', { submission: sampleSubmission({ track: 'donate' }) }],
    [
      'seat-not-adoptable',
      {
        standing: seatStanding(
          sampleSeat('s001', { adoption: { adoptable: false, reason: 'transport-operator' } }),
          emptyLedger,
          today,
        ),
      },
    ],
  ] as const)('refuses with %s', (code, fields) => {
    const decided = decide(emptyLedger, submit(fields), noon);
    expect(decided.ok ? 'accepted' : decided.error.code).toBe(code);
  });

  it('takes a gift of a new seat for a point or for wherever it is needed', () => {
    for (const target of [{ kind: 'anywhere' }, { kind: 'point', position: [121.44, 31.22] }] as const) {
      const submission = sampleSubmission({ track: 'donate', target });
      expect(decide(emptyLedger, submit({ submission, standing: null }), noon).ok).toBe(true);
    }
  });

  it('keeps markup as the text that was typed and drops what could disguise a name', () => {
    const organisation = ' <img src=x onerror=alert(1)>\u202e\u0007 & 示意 ';
    const decided = decide(emptyLedger, submit({ submission: sampleSubmission({ organisation }) }), noon);
    if (!decided.ok) throw new Error(decided.error.message);
    expect(decided.value[0].payload.organisation).toBe('<img src=x onerror=alert(1)> & 示意');
  });

  it("refuses to withdraw another device's pledge and one that nobody knows", () => {
    const ledger = ledgerWith('submitted');
    const base = { type: 'withdraw', reason: null } as const;
    const theirs = decide(ledger, { ...base, actor: neighbour, pledgeId: ledger.pledge.id }, noon);
    const nobodys = decide(ledger, { ...base, actor: applicant, pledgeId: 'none' }, noon);
    expect([theirs, nobodys].map((decided) => !decided.ok && decided.error.code)).toEqual([
      'pledge-not-yours',
      'pledge-unknown',
    ]);
  });

  it('keeps the reason of a withdrawal', () => {
    const ledger = ledgerWith('submitted');
    const command = { type: 'withdraw', actor: applicant, pledgeId: ledger.pledge.id } as const;
    const decided = decide(ledger, { ...command, reason: ' 搬走了 ' }, noon);
    expect(decided.ok && decided.value[0].reason).toBe('搬走了');
  });
});
