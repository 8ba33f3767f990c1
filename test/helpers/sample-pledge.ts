import type { PledgeSubmission } from '../../src/model/ledger/event';
import { emptyLedger, type LedgerState, type Pledge } from '../../src/model/ledger/ledger-state';
import { applicant, noon, sampleSubmission } from './sample-ledger';

/** A pledge as the fold gives it, without the events that lead there. */
export function samplePledge({
  submission,
  ...fields
}: Partial<Omit<Pledge, 'submission'>> & {
  readonly submission?: Partial<PledgeSubmission>;
} = {}): Pledge {
  return {
    id: 'p0000000001',
    submission: sampleSubmission(submission),
    state: 'submitted',
    device: applicant.device,
    submittedAt: noon,
    receivedAt: null,
    receivedId: null,
    approvedAt: null,
    paidAt: null,
    term: null,
    request: null,
    contestedWith: null,
    alternative: null,
    fromBaseline: false,
    steps: [],
    ...fields,
  };
}

/** A ledger that holds some pledges and nothing else. */
export function ledgerOf(pledges: readonly Pledge[], fields: Partial<LedgerState> = {}): LedgerState {
  const bySeat = new Map<string, Pledge[]>();
  for (const pledge of pledges) {
    const { target } = pledge.submission;
    if (target.kind === 'seat') bySeat.set(target.seatId, [...(bySeat.get(target.seatId) ?? []), pledge]);
  }
  return {
    ...emptyLedger,
    pledges: new Map(pledges.map((pledge) => [pledge.id, pledge])),
    pledgesBySeat: bySeat,
    ...fields,
  };
}
