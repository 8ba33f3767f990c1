import type { PledgeTrack } from '../ledger/pledge-vocabulary';
import type { EditableSettings } from '../ledger/settings';
import { addDays } from './terms';

/** What happens after a form is sent, in order. */
export const nextStepKinds = ['answer', 'comment', 'review', 'payment', 'install'] as const;
export type NextStepKind = (typeof nextStepKinds)[number];

const stepsOf: Readonly<Record<PledgeTrack, readonly NextStepKind[]>> = {
  adopt: ['answer', 'review'],
  donate: ['answer', 'comment', 'review', 'payment', 'install'],
  plan: ['answer', 'comment', 'review'],
  design: ['answer', 'review'],
  share: ['answer', 'review'],
};

const daysOf: Readonly<Record<NextStepKind, keyof EditableSettings>> = {
  answer: 'answerDays',
  comment: 'commentDays',
  review: 'reviewDays',
  payment: 'paymentDays',
  install: 'installDays',
};

export interface NextStep {
  readonly kind: NextStepKind;
  readonly days: number;
  /** Last day by which it should have happened if the file is sent today and every step takes its time, `YYYY-MM-DD`. */
  readonly by: string;
}

/**
 * The steps of a track with their dates. Comments are collected while the office reviews, so that the review
 * ends with the later of the two.
 * @param today day on the district's calendar, `YYYY-MM-DD`
 */
export function listNextSteps(
  track: PledgeTrack,
  settings: EditableSettings,
  today: string,
): readonly NextStep[] {
  let before = today;
  let commentsEnd = today;
  return stepsOf[track].map((kind) => {
    const days = settings[daysOf[kind]];
    const due = addDays(before, days);
    if (kind === 'comment') commentsEnd = due;
    else before = due < commentsEnd ? commentsEnd : due;
    return { kind, days, by: kind === 'comment' ? due : before };
  });
}
