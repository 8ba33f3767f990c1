import { returnHome } from '../../actions/leave-home';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { canPledgeSeat, type SeatStanding } from '../../model/adoption/seat-status';
import type { Seat } from '../../model/district';
import { home } from '../../state/adopt-view';
import { homeAdoptions } from '../../state/adoption-summary';
import { ownPledges, seatStandings } from '../../state/ledger';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { SeatGlyph } from '../shared/seat-glyph';
import { seatPlace, seatTitle } from '../shared/seat-words';
import { AdoptionList, AdoptionRow } from './adoption-row';
import { whyText } from './adoption-words';
import { describeHome } from './home-words';
import { PledgeCard } from './pledge-card';
import { PledgeForm } from './pledge-form';

/** One seat: how it stands, and the way to adopt it, or why there is none. */
export function SeatPanel({ seat }: { readonly seat: Seat }) {
  const standing = seatStandings.value.get(seat.id);
  if (!standing) return null;
  const own = ownPledges.value.find(({ id }) => standing.pledges.some((pledge) => pledge.id === id));
  return (
    <article aria-labelledby="adopt-seat-title">
      <BackButton />
      <header class="adopt-seat-head">
        <SeatGlyph seat={seat} look="adopt" />
        <div>
          <h1 id="adopt-seat-title">{seatTitle(seat)}</h1>
          <p class="adopt-where">
            {seatPlace(seat)}
            {t('common.sentence.separator')}
            {t('adopt.places', { count: seat.places })}{' '}
            {seat.confidence === 'illustrative' && (
              <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
            )}
          </p>
        </div>
      </header>
      <SeatFacts seat={seat} standing={standing} />
      {!own && hasWithdrawn(seat) && <p role="status">{t('adopt.seat.withdrawn')}</p>}
      {own ? (
        <PledgeCard pledge={own} />
      ) : canPledgeSeat(standing) ? (
        <>
          {seat.condition === 'temporarily-closed' && <p>{t('adopt.seat.closed')}</p>}
          <PledgeForm target={{ kind: 'seat', seatId: seat.id }} />
          <p class="adopt-note">
            {standing.pledges.length > 0
              ? t('adopt.seat.others', { count: standing.pledges.length })
              : t('adopt.seat.alone')}
          </p>
        </>
      ) : (
        <Instead />
      )}
    </article>
  );
}

/** Whether the last word of this device about the seat was a withdrawal. */
function hasWithdrawn({ id }: Seat): boolean {
  const latest = ownPledges.value.find(
    ({ submission: { target } }) => target.kind === 'seat' && target.seatId === id,
  );
  return latest?.state === 'withdrawn';
}

function BackButton() {
  const from = home.value && describeHome(home.value);
  return (
    <Button look="quiet" onClick={returnHome}>
      {from ? from.title : t('common.back')}
    </Button>
  );
}

function SeatFacts({ seat, standing }: { readonly seat: Seat; readonly standing: SeatStanding }) {
  const why = whyText(standing);
  return (
    <>
      <p class="adopt-status">
        <strong>{t(`status.${standing.status}`)}</strong>
        {why && (
          <>
            {t('common.sentence.separator')}
            {why}
          </>
        )}
      </p>
      <dl class="adopt-facts">
        {standing.keeper && (
          <div>
            <dt>{t('adopt.seat.keeper')}</dt>
            <dd>{localName(standing.keeper)}</dd>
          </div>
        )}
        <div>
          <dt>{t('adopt.seat.condition')}</dt>
          <dd>{t(`condition.${seat.condition}`)}</dd>
        </div>
        <div>
          <dt>{t('adopt.seat.provision')}</dt>
          <dd>{t(`provision.${seat.provision}`)}</dd>
        </div>
      </dl>
    </>
  );
}

/** What one may adopt in its place, seen from the building or shop for which one looks. */
function Instead() {
  const free = home.value ? (homeAdoptions.value.get(home.value.id)?.nearestFree ?? []) : [];
  return (
    <>
      <p class="adopt-note">{t('adopt.seat.not-now')}</p>
      {free.length > 0 && (
        <>
          <h2>{t('adopt.seat.instead')}</h2>
          <AdoptionList label={t('adopt.seat.instead')}>
            {free.map(({ id, distance }) => (
              <AdoptionRow key={id} seatId={id} distance={distance} />
            ))}
          </AdoptionList>
        </>
      )}
    </>
  );
}
