import { formatDay } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';

/** Who looks after a seat, and until when. */
export function SeatKeeper({ seat: { adoption } }: { readonly seat: Seat }) {
  const { keeper, end } = adoption;
  if (!keeper) return <>{t('find.card.kept.none')}</>;
  const values = { keeper: localName(keeper), day: end ? formatDay(end) : '' };
  return <>{t(end ? 'find.card.kept.until' : 'find.card.kept', values)}</>;
}
