import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { Button } from '../../../../ui/button';

/** Rows of a page: as many as one looks through without losing the thread. */
export const pageLength = 20;

interface ListMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** The end of a list that is shown a page at a time: how much of it stands there, and the next page. */
export function ListMore({ shown, total, onMore }: ListMoreProps) {
  const left = total - shown;
  if (left <= 0) return null;
  return (
    <p class="import-more">
      <Button look="quiet" onClick={onMore}>
        {t('data.import.more', { count: Math.min(pageLength, left) })}
      </Button>{' '}
      <span class="import-note">
        {t('data.import.shown', { shown: formatNumber(shown), total: formatNumber(total) })}
      </span>
    </p>
  );
}
