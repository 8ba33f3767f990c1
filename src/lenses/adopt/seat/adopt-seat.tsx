import { useRef } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import { canPledgeSeat, type SeatStanding } from '../../../model/adoption/seat-status';
import type { Seat } from '../../../model/district';
import { standingOf } from '../../../model/ledger/pledge-vocabulary';
import { ledgerBasis, ownPledges } from '../../../state/ledger';
import { whyText } from '../adoption-words';
import { AdoptForm } from '../forms/adopt-form';
import { OwnPledge } from '../mine/own-pledge';
import { FreeNearby } from './free-nearby';

interface AdoptSeatProps {
  readonly seat: Seat;
  readonly standing: SeatStanding;
}

/** How the seat stands towards adoption, and the way to adopt it, or why there is none and what is free. */
export function AdoptSeat({ seat, standing }: AdoptSeatProps) {
  const mine = ownPledges.value.filter(
    ({ submission: { target } }) => target.kind === 'seat' && target.seatId === seat.id,
  );
  const own = mine.find(({ state }) => standingOf[state] !== 'closed');
  // Only a form that was on the page gives way to a new pledge; one that was read from storage is old.
  const hadForm = useRef(false);
  if (!own && ledgerBasis.value) hadForm.current = true;
  const why = whyText(standing);
  return (
    <section class="adopt-seat" aria-labelledby="adopt-seat-how">
      <h2 id="adopt-seat-how">{t('adopt.seat.adopt')}</h2>
      <p class="adopt-status">
        <strong>{t(`status.${standing.status}`)}</strong>
        {why && (
          <>
            {t('common.sentence.separator')}
            {why}
          </>
        )}
      </p>
      {!own && mine[0]?.state === 'withdrawn' && <p role="status">{t('adopt.seat.withdrawn')}</p>}
      {own ? (
        <OwnPledge pledge={own} isNew={hadForm.current} />
      ) : canPledgeSeat(standing) ? (
        <>
          {seat.condition === 'temporarily-closed' && <p>{t('adopt.seat.closed')}</p>}
          <AdoptForm seat={seat} standing={standing} />
        </>
      ) : (
        <FreeNearby seat={seat} />
      )}
    </section>
  );
}
