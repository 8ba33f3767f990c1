import { chooseLens } from '../../../actions/choose-lens';
import { planWalkTo } from '../../../actions/plan-walk-to';
import { selectFeature } from '../../../actions/select-feature';
import { takeMeThere } from '../../../actions/take-me-there';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { MapApps } from '../../shared/map-apps';
import { SeatFacts } from '../../shared/seat-facts';
import { SeatGlyph } from '../../shared/seat-glyph';
import { seatTitle } from '../../shared/seat-words';
import { ShareLink } from '../../shared/share-link';
import { SeatAccess } from './seat-access';
import { SeatDrawings } from './seat-drawings';
import { SeatHours } from './seat-hours';
import { SeatKeeper } from './seat-keeper';
import { SeatKnown } from './seat-known';
import { SeatReport } from './seat-report';
import { SeatWay } from './seat-way';
import { ShowLocalButton } from './show-local-button';
import { useHeldWay } from './use-held-way';
import { useNearby } from './use-nearby';
import { WaySteps } from './way-steps';
import './seat-view.css';

/** A seat for who wants to sit down: how far, may I, is it open, what has it, and what to do next. */
export function SeatView({ seat }: { readonly seat: Seat }) {
  const nearby = useNearby(seat);
  const walk = nearby?.walk ?? null;
  const isThere = seat.condition !== 'gone';
  useHeldWay(walk);
  return (
    <article class="seat-view" aria-labelledby="seat-view-title">
      <Button look="quiet" onClick={() => selectFeature(null)}>
        {t('common.back')}
      </Button>
      <header class="seat-view-head">
        <SeatGlyph seat={seat} look="find" />
        <h1 id="seat-view-title">{seatTitle(seat)}</h1>
      </header>
      {nearby && <SeatWay nearby={nearby} />}
      <SeatAccess seat={seat} />
      {isThere && (
        <div class="seat-view-actions">
          <Button look="main" onClick={() => takeMeThere(seat.id)}>
            {t('find.take-me')}
          </Button>
          <Button onClick={() => planWalkTo(seat.position, seat.near ?? seat.street)}>
            {t('find.walk-rests')}
          </Button>
        </div>
      )}
      <SeatHours seat={seat} />
      <SeatKnown seat={seat} />
      {isThere && (
        <div class="seat-view-actions">
          <ShowLocalButton seat={seat} nearby={nearby} />
          <ShareLink look="plain" />
        </div>
      )}
      {isThere && <MapApps to={seat.position} name={seatTitle(seat)} />}
      {walk && (
        <Expander title={t('find.card.way.details')}>
          {() => <WaySteps line={walk.line} end={walk} />}
        </Expander>
      )}
      <SeatDrawings seat={seat} />
      <SeatReport seat={seat} />
      <p class="seat-view-kept">
        <SeatKeeper seat={seat} />{' '}
        {seat.confidence === 'illustrative' && (
          <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
        )}
      </p>
      <Expander title={t('find.card.facts')}>
        {() => (
          <>
            <SeatFacts seat={seat} />
            <Button look="quiet" onClick={() => chooseLens('adopt')}>
              {t('find.card.adopt')}
            </Button>
          </>
        )}
      </Expander>
    </article>
  );
}
