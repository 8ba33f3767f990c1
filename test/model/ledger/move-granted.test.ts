import { describe, expect, it } from 'vitest';
import type { LedgerCommand } from '../../../src/model/ledger/command';
import { decide } from '../../../src/model/ledger/decide';
import type { KnownEvent } from '../../../src/model/ledger/event';
import { expectValue } from '../../helpers/expect-value';
import { foldSigned, noon, office, sampleRegister, sampleSubmission } from '../../helpers/sample-ledger';

const term = { start: '2025-01-01', end: '2027-12-31' };

function decideOn(events: readonly KnownEvent[], command: LedgerCommand, at: number) {
  return decide(sampleRegister(foldSigned(...events)), command, at);
}

/** An adoption that the office recorded as running. */
function record(events: readonly KnownEvent[], seatId: string, at: number, fromBaseline = false) {
  const submission = sampleSubmission({ target: { kind: 'seat', seatId } });
  const command = { type: 'record', actor: office, submission, state: 'active', term, fromBaseline } as const;
  return expectValue(decideOn(events, command, at));
}

const moveTo = (pledgeId: string, seatId: string): LedgerCommand => ({
  type: 'move',
  actor: office,
  pledgeId,
  seatId,
  reason: '原座椅已不在',
});

describe('moving a running adoption to another seat', () => {
  const first = record([], 's001', noon);
  const [opened] = first;
  const id = opened?.subject.id ?? '';

  it('keeps its state and its term', () => {
    const moved = expectValue(decideOn(first, moveTo(id, 's002'), noon + 1));
    const ledger = foldSigned(...first, ...moved);
    expect(ledger.pledges.get(id)).toMatchObject({
      state: 'active',
      term,
      submission: { target: { kind: 'seat', seatId: 's002' } },
    });
    expect(ledger.pledgesBySeat.get('s001')).toEqual([]);
  });

  it('is refused where somebody keeps the other seat', () => {
    const both = [...first, ...record(first, 's002', noon + 1)];
    expect(decideOn(both, moveTo(id, 's002'), noon + 2).ok).toBe(false);
  });

  it('is contested when two offices gave the same seat at once, and nobody keeps it twice', () => {
    const moved = expectValue(decideOn(first, moveTo(id, 's002'), noon + 2));
    const elsewhere = record(first, 's002', noon + 1);
    for (const events of [
      [...first, ...moved, ...elsewhere],
      [...elsewhere, ...moved, ...first],
    ]) {
      const states = (foldSigned(...events).pledgesBySeat.get('s002') ?? []).map(({ state }) => state);
      expect(states.toSorted()).toEqual(['active', 'contested']);
    }
  });
});
