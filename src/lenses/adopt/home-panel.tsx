import { leaveHome } from '../../actions/leave-home';
import { openDonation } from '../../actions/open-donation';
import type { HomeAdoption } from '../../analysis/adoption/data';
import { formatMetres } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { PledgeHome } from '../../model/ledger/event';
import { adoptionSettings } from '../../model/ledger/settings';
import { homeAdoptions } from '../../state/adoption-summary';
import { featuresById } from '../../state/district';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { AdoptionList, AdoptionRow } from './adoption-row';
import { describeHome } from './home-words';
import { SummaryPending } from './summary-pending';

/** A building or shop: what it keeps, what is near and how that stands. */
export function HomePanel({ home }: { readonly home: PledgeHome }) {
  const words = describeHome(home);
  const found = homeAdoptions.value.get(home.id);
  if (!words) return null;
  const grid = found?.gridId ? featuresById.value.grid.get(found.gridId) : undefined;
  const details = grid ? [...words.details, localName(grid.name)] : words.details;
  return (
    <article aria-labelledby="adopt-home-title">
      <Button look="quiet" onClick={leaveHome}>
        {t('common.back')}
      </Button>
      <h1 id="adopt-home-title">{words.title}</h1>
      <p class="adopt-where">
        {details.join(t('common.sentence.separator'))}{' '}
        {words.isIllustrative && (
          <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
        )}
      </p>
      {found ? <HomeSeats found={found} /> : <SummaryPending />}
      {words.liaisons !== null && (
        <p class="adopt-note">{t('adopt.home.liaison', { count: words.liaisons })}</p>
      )}
      <p class="adopt-actions">
        <Button onClick={openDonation}>{t('adopt.donate')}</Button>
      </p>
    </article>
  );
}

function HomeSeats({ found }: { readonly found: HomeAdoption }) {
  const distance = formatMetres(adoptionSettings.nearby);
  const { available, requested } = found.counts.status;
  const nearIds = new Set(found.near.map(({ id }) => id));
  const keptAfar = found.kept.filter((id) => !nearIds.has(id));
  const title = t('adopt.home.near.title', { distance });
  return (
    <>
      <p class="adopt-answer">
        {t('adopt.home.answer', { kept: found.kept.length, distance, available, requested })}
      </p>
      <h2>{title}</h2>
      {found.near.length === 0 && <p>{t('adopt.home.near.none', { distance })}</p>}
      <AdoptionList label={title}>
        {found.near.map((seat) => (
          <AdoptionRow key={seat.id} seatId={seat.id} distance={seat.distance} />
        ))}
      </AdoptionList>
      {keptAfar.length > 0 && (
        <>
          <h2>{t('adopt.home.kept')}</h2>
          <AdoptionList label={t('adopt.home.kept')}>
            {keptAfar.map((id) => (
              <AdoptionRow key={id} seatId={id} />
            ))}
          </AdoptionList>
        </>
      )}
      {available === 0 && found.nearestFree.length > 0 && (
        <>
          <h2>{t('adopt.home.nearest')}</h2>
          <AdoptionList label={t('adopt.home.nearest')}>
            {found.nearestFree.map((seat) => (
              <AdoptionRow key={seat.id} seatId={seat.id} distance={seat.distance} />
            ))}
          </AdoptionList>
        </>
      )}
      <p class="adopt-note">{t('adopt.home.distance')}</p>
    </>
  );
}
