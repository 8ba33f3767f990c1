import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { districtDay } from '../../../model/adoption/district-day';
import type { Comment } from '../../../model/ledger/ledger-state';
import { commentStances } from '../../../model/ledger/pledge-vocabulary';
import { district } from '../../../state/district';
import { Disclosure } from '../../../ui/disclosure';
import { type CommentSubject, commentsOn } from './comments-on';
import './comment-box.css';

/** How many support and object, and why; no names. For lists and the desk. */
export function CommentCounts({ subject }: { readonly subject: CommentSubject }) {
  const comments = commentsOn(subject);
  const withReason = comments.filter(({ reason }) => reason !== null);
  return (
    <div class="comment-counts">
      <p>{countsText(comments)}</p>
      {withReason.length > 0 && (
        <Disclosure summary={t('adopt.say.reasons')}>
          <ul class="comment-reasons">
            {withReason.map((comment) => (
              <li key={comment.eventId}>
                <strong>{t(`adopt.say.stance.${comment.stance}`)}</strong>
                <span class="comment-day">
                  {formatDay(districtDay(comment.at, district.value?.info.timezone ?? 'UTC'))}
                </span>
                <p>{comment.reason}</p>
              </li>
            ))}
          </ul>
          <p class="comment-note">{t('adopt.say.reasons.unnamed')}</p>
        </Disclosure>
      )}
    </div>
  );
}

function countsText(comments: readonly Comment[]): string {
  if (comments.length === 0) return t('adopt.say.counts.none');
  const [support, objection] = commentStances.map(
    (stance) => comments.filter((comment) => comment.stance === stance).length,
  );
  return t('adopt.say.counts', { support: support ?? 0, objection: objection ?? 0 });
}
