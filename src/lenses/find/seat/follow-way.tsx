import { useEffect, useState } from 'preact/hooks';
import { lookAtWay } from '../../../actions/look-at-way';
import { stopFollowing } from '../../../actions/take-me-there';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { hasStreets } from '../../../state/has-streets';
import { position } from '../../../state/position';
import { Button } from '../../../ui/button';
import { seatSpot, seatTitle } from '../../shared/seat-words';
import { walkMinutesShort } from '../../shared/walk-words';
import { PositionLine } from '../position/position-line';
import { FollowSteps } from './follow-steps';
import { SeatReport } from './seat-report';
import { endText } from './step-words';
import { useFollowCamera } from './use-follow-camera';
import { useFollowing } from './use-following';
import { useHeldWay } from './use-held-way';
import { useTold } from './use-told';
import { useWakeLock } from './use-wake-lock';
import './follow-way.css';

/** Takes a person to a seat: what is left, the step that they are on, and the moment when they are there. */
export function FollowWay({ seat }: { readonly seat: Seat }) {
  const following = useFollowing(seat);
  const { told, progress } = following;
  const way = told.status === 'told' ? told.answer : null;
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    if (progress?.isThere) setThere(true);
  }, [progress?.isThere]);
  const stop = () => stopFollowing(seat.id);
  useEffect(() => stop, []);
  useHeldWay(way?.nearby.walk ?? null);
  useFollowCamera();
  useWakeLock();
  const spoken = useTold(following, isThere);
  const walk = way?.nearby.walk ?? null;
  return (
    <section class="follow" aria-labelledby="follow-title">
      <header class="follow-head">
        <h1 id="follow-title">
          {isThere
            ? t('find.card.follow.there.title')
            : t('find.card.follow.title', { seat: seatSpot(seat) })}
        </h1>
        {!isThere && <Button onClick={stop}>{t('find.card.follow.stop')}</Button>}
      </header>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      {isThere ? (
        <Arrived seat={seat} done={stop} where={endText(walk ?? { side: null, across: null })} />
      ) : (
        <>
          {!position.value && <PositionLine />}
          {position.value && told.status === 'asking' && (
            <p class="follow-note">{t('find.card.follow.asking')}</p>
          )}
          {(told.status === 'failed' || (told.status === 'told' && !way)) && (
            <p role="alert">{t('find.card.follow.failed')}</p>
          )}
          {way && progress && (
            <>
              <p class="follow-remaining">
                <strong>
                  {t('find.card.follow.remaining', { distance: formatMetres(progress.remaining) })}
                </strong>{' '}
                {walkMinutesShort({ length: progress.remaining })}
              </p>
              {walk ? (
                <FollowSteps following={following} way={way} />
              ) : (
                <p class="follow-note">{t(hasStreets.value ? 'find.card.no-way' : 'find.card.streetless')}</p>
              )}
              <Button look="quiet" onClick={lookAtWay}>
                {t('find.card.follow.see')}
              </Button>
            </>
          )}
        </>
      )}
    </section>
  );
}

interface ArrivedProps {
  readonly seat: Seat;
  readonly where: string;
  readonly done: () => void;
}

function Arrived({ seat, where, done }: ArrivedProps) {
  return (
    <>
      <p class="follow-where">
        {seatTitle(seat)}
        {t('common.sentence.separator')}
        {where}
      </p>
      <Button look="main" onClick={done}>
        {t('find.card.follow.done')}
      </Button>
      <SeatReport seat={seat} />
    </>
  );
}
