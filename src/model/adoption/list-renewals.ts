import { standingOf } from '../ledger/pledge-vocabulary';
import type { EditableSettings } from '../ledger/settings';
import { daysBetween } from './district-day';
import type { AdoptionRecord } from './list-adoptions';

/** Where a term stands: it ends soon, it has ended and can still be renewed, or even that has passed. */
export const renewalStages = ['due', 'grace', 'over'] as const;
export type RenewalStage = (typeof renewalStages)[number];

export interface DueTerm {
  readonly adoption: AdoptionRecord;
  /** Last day of the term. */
  readonly end: string;
  /** Whole days to it; negative = it has passed. */
  readonly daysLeft: number;
  readonly stage: RenewalStage;
}

/**
 * The running terms that end within the window, or have ended and nobody has decided: the one that ended
 * first in front, then by id. A term is over only by the office's own event, never by the calendar.
 * @param today day on the district's calendar, `YYYY-MM-DD`
 */
export function listRenewals(
  adoptions: readonly AdoptionRecord[],
  { renewalWindowDays, graceDays }: Pick<EditableSettings, 'renewalWindowDays' | 'graceDays'>,
  today: string,
): readonly DueTerm[] {
  return adoptions
    .flatMap((adoption): DueTerm[] => {
      const { end, state } = adoption;
      if (end === null || standingOf[state] !== 'held') return [];
      const daysLeft = daysBetween(today, end);
      if (!(daysLeft <= renewalWindowDays)) return [];
      const stage = daysLeft >= 0 ? 'due' : -daysLeft <= graceDays ? 'grace' : 'over';
      return [{ adoption, end, daysLeft, stage }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.adoption.id < b.adoption.id ? -1 : 1));
}
