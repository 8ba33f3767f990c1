import { returnHome } from '../../../actions/leave-home';
import { t } from '../../../i18n/translate';
import { publicSeatHistory } from '../../../model/adoption/public-seat-history';
import type { Seat } from '../../../model/district';
import { home } from '../../../state/adopt-view';
import { district } from '../../../state/district';
import { ledger, seatStandings } from '../../../state/ledger';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { SeatGlyph } from '../../shared/seat-glyph';
import { seatTitle } from '../../shared/seat-words';
import { AuditTrail } from '../audit/audit-trail';
import { describeHome } from '../home-words';
import { CareLog, careOf } from '../mine/care-log';
import { PledgeTimeline } from '../mine/pledge-timeline';
import { ReportBox } from '../say/report-box';
import { AdoptSeat } from './adopt-seat';
import { historyRows } from './history-rows';
import { SeatAnswers } from './seat-answers';
import { SeatCode } from './seat-code';
import { SeatStory } from './seat-story';
import './seat-page.css';

/**
 * The page of one seat, as its link and its QR code open it: first what a passer-by asks, then its story
 * and record, then the way to adopt it.
 */
export function SeatPage({ seat }: { readonly seat: Seat }) {
  const standing = seatStandings.value.get(seat.id);
  if (!standing) return null;
  const timeZone = district.value?.info.timezone ?? 'UTC';
  const history = historyRows(publicSeatHistory(seat, ledger.value, timeZone));
  const care = careOf(seat.id);
  return (
    <article class="seat-page" aria-labelledby="adopt-seat-title" tabIndex={-1}>
      <BackButton />
      <header class="adopt-seat-head">
        <SeatGlyph seat={seat} look="adopt" />
        <div>
          <h1 id="adopt-seat-title">{seatTitle(seat)}</h1>
          <p class="adopt-where">
            {seat.id}
            {t('common.sentence.separator')}
            {t('adopt.places', { count: seat.places })}{' '}
            {seat.confidence === 'illustrative' && (
              <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
            )}
          </p>
        </div>
      </header>
      <SeatAnswers seat={seat} standing={standing} />
      <SeatStory seat={seat} />
      <div class="adopt-sections">
        <ReportBox seat={seat} />
        <Expander
          title={t('adopt.seat.history')}
          aside={t('adopt.seat.history.count', { count: history.length })}
        >
          {() => <PledgeTimeline rows={history} />}
        </Expander>
        {care.length > 0 && (
          <Expander title={t('adopt.mine.care')} aside={t('adopt.mine.care.entries', { count: care.length })}>
            {() => <CareLog seatId={seat.id} />}
          </Expander>
        )}
        <AuditTrail subject={{ kind: 'seat', id: seat.id }} />
        <Expander title={t('adopt.seat.code')}>{() => <SeatCode seat={seat} />}</Expander>
      </div>
      <AdoptSeat seat={seat} standing={standing} />
    </article>
  );
}

function BackButton() {
  const from = home.value && describeHome(home.value);
  return (
    <Button look="quiet" onClick={returnHome}>
      {from ? from.title : t('common.back')}
    </Button>
  );
}
