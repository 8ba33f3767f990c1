import { t } from '../../../i18n/translate';
import { seatDrawings } from '../../../model/adoption/seat-drawings';
import { ledger } from '../../../state/ledger';
import { DesignImages } from '../../shared/ledger/design-images';

/** The drawings of a seat's realised designs, as this device's ledger has them. */
export function DrawingList({ seatId }: { readonly seatId: string }) {
  const images = seatDrawings(seatId, ledger.value);
  if (images.length === 0) return null;
  return (
    <section class="seat-view-drawings" aria-labelledby="seat-drawings-title">
      <h2 id="seat-drawings-title">{t('find.card.drawing')}</h2>
      <DesignImages images={images} />
    </section>
  );
}
