import type { ComponentChildren } from 'preact';
import { chooseLens } from '../../actions/choose-lens';
import { selectFeature } from '../../actions/select-feature';
import { formatDay } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { Seat } from '../../model/district';
import { nearestSeats } from '../../state/nearest';
import { position } from '../../state/position';
import { usability } from '../../state/usability';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { SeatGlyph } from './seat-glyph';
import { SeatKnowledge } from './seat-knowledge';
import { seatForm, seatHours, seatPlace, seatTitle } from './seat-words';
import { ShareLink } from './share-link';
import { WayToSeat } from './way-to-seat';
import './seat-card.css';

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="seat-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const materials = ['wood', 'metal', 'steel', 'stone', 'plastic', 'concrete'] as const;

function materialText(seat: Seat): string {
  const known = materials.find((material) => material === seat.material);
  return known ? t(`find.material.${known}`) : (seat.material ?? t('common.unknown'));
}

/** Everything that is known of a seat, what is not, and how sure it is. */
export function SeatCard({ seat }: { readonly seat: Seat }) {
  const nearby = nearestSeats.value?.find((entry) => entry.id === seat.id);
  const isAssumedOpen = usability.value.value?.get(seat.id)?.assumedOpen ?? false;
  const isPublic = seat.access !== 'customers' && seat.access !== 'private';
  return (
    <article class="seat-card" aria-labelledby="seat-card-title">
      <Button look="quiet" onClick={() => selectFeature(null)}>
        {t('common.back')}
      </Button>
      <header class="seat-card-head">
        <SeatGlyph seat={seat} look="find" />
        <h1 id="seat-card-title">{seatTitle(seat)}</h1>
      </header>
      {nearby && position.value && <WayToSeat nearby={nearby} />}
      {seat.condition !== 'gone' && (
        <p class="seat-card-free" data-public={isPublic}>
          {t(`access.${seat.access}`)}
        </p>
      )}
      {!isPublic && <p>{t('find.card.not-public')}</p>}
      {seat.condition === 'temporarily-closed' && <p role="status">{t('find.card.closed')}</p>}
      {seat.condition === 'gone' && <p role="status">{t('find.card.gone')}</p>}
      <dl class="seat-facts">
        <Fact label={t('find.card.places')}>
          {[t('find.places', { count: seat.places }), seatForm(seat)].join(t('common.sentence.separator'))}
        </Fact>
        <Fact label={t('find.card.known')}>
          <SeatKnowledge seat={seat} />
        </Fact>
        <Fact label={t('find.card.hours')}>{seatHours(seat, isAssumedOpen)}</Fact>
        <Fact label={t('find.card.where')}>{seatPlace(seat)}</Fact>
        <Fact label={t('find.card.material')}>{materialText(seat)}</Fact>
        <Fact label={t('find.card.condition')}>{t(`condition.${seat.condition}`)}</Fact>
        <Fact label={t('find.card.provision')}>{t(`provision.${seat.provision}`)}</Fact>
        <Fact label={t('find.card.keeper')}>
          {seat.adoption.keeper ? localName(seat.adoption.keeper) : t('find.card.keeper.none')}
        </Fact>
        <Fact label={t('find.card.checked')}>
          {seat.checkDate ? formatDay(seat.checkDate) : t('common.day.unknown')}
        </Fact>
        <Fact label={t('find.card.source')}>
          {seat.confidence === 'illustrative' ? (
            <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
          ) : (
            seat.source
          )}{' '}
          <span class="seat-card-id">{seat.id}</span>
        </Fact>
      </dl>
      <div class="seat-card-actions">
        <ShareLink />
        <Button onClick={() => chooseLens('adopt')}>{t('find.card.adopt')}</Button>
      </div>
    </article>
  );
}
