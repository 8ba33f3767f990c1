import type { Pledge } from '../ledger/ledger-state';
import { adoptionFacts } from '../ledger/settings';

/** How the applicant's clock stood to the office's. */
export interface SubmissionClock {
  /** Submission before receipt, milliseconds; negative = the submission says to be later. */
  readonly lead: number;
  /** Further apart than a day: looked at on the desk, and never what decides. */
  readonly isFar: boolean;
}

/** null = not received yet: there is no second clock. What the office recorded itself has but one. */
export function submissionClock({
  submittedAt,
  receivedAt,
}: Pick<Pledge, 'submittedAt' | 'receivedAt'>): SubmissionClock | null {
  if (receivedAt === null) return null;
  const lead = receivedAt - submittedAt;
  return { lead, isFar: Math.abs(lead) > adoptionFacts.clockTolerance };
}
