import { openDonation } from '../../actions/open-donation';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { type AdoptionStatus, adoptionStatuses } from '../../model/vocabulary';
import { home } from '../../state/adopt-view';
import { ownPledges, seatStatuses } from '../../state/ledger';
import { pledgeDraft } from '../../state/pledge-draft';
import { Button } from '../../ui/button';
import { Expander } from '../../ui/expander';
import { AdoptionTable } from './adoption-table';
import { HomeSearch } from './home-search';
import { PledgeCard } from './pledge-card';
import { SeatsByStatus } from './seats-by-status';

/** The question, the sentence that answers it, one's building; everything else stands behind a line. */
export function AdoptOverview() {
  const pledges = ownPledges.value;
  return (
    <section aria-labelledby="adopt-title">
      <h1 id="adopt-title">{t('adopt.question')}</h1>
      <p class="adopt-answer">{answerText()}</p>
      <DraftLine />
      <HomeSearch />
      <div class="adopt-sections">
        {pledges.length > 0 && (
          <Expander title={t('adopt.mine')} aside={formatNumber(pledges.length)}>
            {() => pledges.map((pledge) => <PledgeCard key={pledge.id} pledge={pledge} />)}
          </Expander>
        )}
        <Expander title={t('adopt.seats')} aside={t('adopt.seats.count', { count: seatStatuses.value.size })}>
          {() => <SeatsByStatus />}
        </Expander>
        <Expander title={t('adopt.areas')}>{() => <AdoptionTable />}</Expander>
      </div>
      <p class="adopt-actions">
        <Button onClick={openDonation}>{t('adopt.donate')}</Button>
      </p>
    </section>
  );
}

/** Counted here: it needs no geometry, and the answer should not wait. */
function answerText(): string {
  const counts: Record<AdoptionStatus, number> = Object.fromEntries(
    adoptionStatuses.map((status) => [status, 0]),
  ) as Record<AdoptionStatus, number>;
  for (const status of seatStatuses.value.values()) counts[status] += 1;
  return t('adopt.answer', {
    seats: seatStatuses.value.size,
    available: counts.available,
    requested: counts.requested,
    adopted: counts.adopted,
    due: counts['renewal-due'],
    barred: counts['not-adoptable'],
  });
}

function DraftLine() {
  const { organisation, message, displayName } = pledgeDraft.value;
  if (home.value || organisation + message + displayName === '') return null;
  return (
    <p class="adopt-draft" role="status">
      {t('adopt.draft.waiting', { name: organisation || t('adopt.draft.unnamed') })}
    </p>
  );
}
