import { chooseLens } from '../../actions/choose-lens';
import { selectFeature } from '../../actions/select-feature';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Seat } from '../../model/district';
import { usability } from '../../state/usability';
import { Button } from '../../ui/button';
import { Fact, SeatFacts } from '../shared/seat-facts';
import { SeatGlyph } from '../shared/seat-glyph';
import { SeatKnowledge } from '../shared/seat-knowledge';
import { seatHours, seatTitle } from '../shared/seat-words';
import { ShareLink } from '../shared/share-link';
import './seat-card.css';

/** Everything that is known of a seat, what is not, and how sure it is. */
export function SeatCard({ seat }: { readonly seat: Seat }) {
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
      {seat.condition !== 'gone' && (
        <p class="seat-card-free" data-public={isPublic}>
          {t(`access.${seat.access}`)}
        </p>
      )}
      {!isPublic && <p>{t(`find.card.access.${seat.access}`)}</p>}
      {seat.condition === 'temporarily-closed' && <p role="status">{t('find.card.closed')}</p>}
      {seat.condition === 'gone' && <p role="status">{t('find.card.gone')}</p>}
      <SeatFacts seat={seat}>
        <Fact label={t('find.card.known')}>
          <SeatKnowledge seat={seat} />
        </Fact>
        <Fact label={t('find.card.hours')}>{seatHours(seat, isAssumedOpen)}</Fact>
        <Fact label={t('find.card.checked')}>
          {seat.checkDate ? formatDay(seat.checkDate) : t('common.day.unknown')}
        </Fact>
      </SeatFacts>
      <div class="seat-card-actions">
        <ShareLink />
        <Button onClick={() => chooseLens('adopt')}>{t('find.card.adopt')}</Button>
      </div>
    </article>
  );
}
