import { useState } from 'preact/hooks';
import { copyText } from '../../../actions/copy-text';
import { t } from '../../../i18n/translate';
import { seatAddress } from '../../../model/adoption/seat-address';
import type { Seat } from '../../../model/district';
import { district } from '../../../state/district';
import { packInLinks } from '../../../state/open-pack';
import { Button } from '../../../ui/button';
import { QrCode } from '../../../ui/qr-code';
import { seatTitle } from '../../shared/seat-words';

/** The way to this page for others: its code, its address, and a small card to put up beside the seat. */
export function SeatCode({ seat }: { readonly seat: Seat }) {
  const [outcome, setOutcome] = useState<'copied' | 'uncopied' | 'failed' | null>(null);
  const info = district.value?.info;
  const address = info ? seatAddress(info, seat.id, packInLinks()) : null;
  if (!address) return <p>{t('adopt.seat.code.no-address')}</p>;
  const copy = async () => setOutcome((await copyText(address)) ? 'copied' : 'uncopied');
  const printCard = async () => {
    setOutcome(null);
    try {
      const { printPlaque } = await import('./print-plaque');
      await printPlaque(seat, address);
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div class="seat-code">
      <QrCode text={address} label={t('adopt.seat.code.label', { seat: seatTitle(seat) })} />
      <p class="seat-code-address">{address}</p>
      <p class="pledge-actions">
        <Button look="quiet" onClick={() => void copy()}>
          {t('adopt.seat.code.copy')}
        </Button>
        <Button look="quiet" onClick={() => void printCard()}>
          {t('adopt.seat.code.print')}
        </Button>
      </p>
      <p role="status">{outcome && t(`adopt.seat.code.${outcome}`)}</p>
    </div>
  );
}
