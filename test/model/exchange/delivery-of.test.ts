import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../../../src/model/exchange/delivery-of';
import type { ActorRole } from '../../../src/model/ledger/event';
import type { Pledge, PledgeStep } from '../../../src/model/ledger/ledger-state';

const step = (eventId: string, role: ActorRole): PledgeStep => ({
  eventId,
  type: 'step',
  at: 0,
  actor: { role, device: 'thisdevice000001' },
  state: 'submitted',
  reason: null,
});

/** A pledge called p with the steps that follow its submission. */
function pledge(receivedAt: number | null, ...later: readonly PledgeStep[]): Pledge {
  return { id: 'p', receivedAt, steps: [step('p', 'applicant'), ...later] } as Partial<Pledge> as Pledge;
}

const dispatches = (sent: readonly string[], received: readonly string[]) => ({
  sent: new Map(sent.map((id) => [id, 1])),
  received: new Set(received),
});

describe('a pledge', () => {
  const receipt = step('r', 'office');
  const withdrawal = step('w', 'applicant');
  const request = step('q', 'keeper');

  it('is saved here until a file was made, and sent until the office answers', () => {
    expect(deliveryOf(pledge(null), dispatches([], []))).toBe('saved');
    expect(deliveryOf(pledge(null), dispatches(['p'], []))).toBe('sent');
    expect(deliveryOf(pledge(null), dispatches(['p'], ['p']))).toBe('received');
  });

  it('is received where the office says so, even if this device never noted that it was sent', () => {
    expect(deliveryOf(pledge(9, receipt), dispatches([], []))).toBe('received');
  });

  it('has come as far as the applicant’s last step, whatever the office has received before', () => {
    expect(deliveryOf(pledge(9, receipt, withdrawal), dispatches(['p'], ['p']))).toBe('saved');
    expect(deliveryOf(pledge(9, receipt, withdrawal), dispatches(['p', 'w'], ['p']))).toBe('sent');
    expect(deliveryOf(pledge(9, receipt, request), dispatches(['p', 'q'], ['q']))).toBe('received');
  });

  it('that the office recorded from paper is received', () => {
    const recorded = { ...pledge(9), steps: [step('p', 'office')] };
    expect(deliveryOf(recorded, dispatches([], []))).toBe('received');
  });
});
