import { t } from '../../../i18n/translate';
import type { TimelineRow } from './timeline-rows';
import './pledge-timeline.css';

/** What happened, step by step on one line downwards. */
export function PledgeTimeline({ rows }: { readonly rows: readonly TimelineRow[] }) {
  return (
    <ol class="pledge-timeline">
      {rows.map(({ id, when, who, what, reason }) => (
        <li key={id}>
          <p>
            <strong>{what}</strong>
            {who && t('common.sentence.separator')}
            {who}
          </p>
          <p class="pledge-timeline-when">{when}</p>
          {reason && <p>{t('adopt.mine.reason', { reason })}</p>}
        </li>
      ))}
    </ol>
  );
}
