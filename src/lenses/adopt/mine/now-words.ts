import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { Pledge } from '../../../model/ledger/ledger-state';
import type { EditableSettings } from '../../../model/ledger/settings';

/** What a pledge's state means for who made it, and whose turn it is. */
export function nowText(
  { state, submission, term, paidAt }: Pledge,
  { answerDays }: Pick<EditableSettings, 'answerDays'>,
): string {
  switch (state) {
    case 'submitted':
      return t('adopt.mine.now.submitted', { days: answerDays });
    case 'approved':
      return t(approvedKey(submission.track, paidAt));
    case 'active':
      return term
        ? t('adopt.mine.now.active', { day: formatDay(term.end) })
        : t('adopt.mine.now.active.open');
    case 'realised':
      return t(`adopt.mine.now.realised.${submission.track === 'design' ? 'design' : 'plan'}`);
    default:
      return t(`adopt.mine.now.${state}`);
  }
}

function approvedKey(track: Pledge['submission']['track'], paidAt: number | null) {
  switch (track) {
    case 'adopt':
    case 'share':
      return 'adopt.mine.now.approved';
    case 'donate':
      return paidAt === null ? 'adopt.mine.now.approved.unpaid' : 'adopt.mine.now.approved.paid';
    case 'plan':
    case 'design':
      return 'adopt.mine.now.approved.idea';
  }
}
