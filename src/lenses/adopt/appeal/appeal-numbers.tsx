import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { ledger, seatStatuses } from '../../../state/ledger';
import { proposalsNearby } from '../../../state/proposals';
import { Badge } from '../../../ui/badge';

/** How the district stands now, as far as this device knows. */
export function AppealNumbers() {
  const available = [...seatStatuses.value.values()].filter((status) => status === 'available').length;
  const offers = [...ledger.value.offers.values()].filter(({ state }) => state === 'open').length;
  const numbers = [
    { count: available, text: t('adopt.appeal.now.available') },
    { count: offers, text: t('adopt.appeal.now.offers') },
    { count: proposalsNearby.value.length, text: t('adopt.appeal.now.proposals') },
  ];
  return (
    <section class="appeal-now" aria-labelledby="appeal-now">
      <h2 id="appeal-now">
        {t('adopt.appeal.now')}{' '}
        <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
      </h2>
      <ul>
        {numbers.map(({ count, text }) => (
          <li key={text}>
            <strong>{formatNumber(count)}</strong> <span>{text}</span>
          </li>
        ))}
      </ul>
      <p class="appeal-source">{t('adopt.appeal.now.note')}</p>
    </section>
  );
}
