import { openDraft } from '../../actions/open-draft';
import { t } from '../../i18n/translate';
import type { DraftKey, PledgeDraft } from '../../model/ledger/pledge-draft';
import { type AdoptionStatus, adoptionStatuses } from '../../model/vocabulary';
import { formPages } from '../../state/adopt-page';
import { featuresById } from '../../state/district';
import { seatStatuses } from '../../state/ledger';
import { pledgeDrafts } from '../../state/pledge-drafts';
import { Button } from '../../ui/button';
import { Expander } from '../../ui/expander';
import { seatTitle } from '../shared/seat-words';
import { AdoptionTable } from './adoption-table';
import { HomeSearch } from './home-search';
import { PageLinks } from './page-links';
import { ProposedNearby } from './say/proposed-nearby';
import { SeatsByStatus } from './seats-by-status';
import { TrackLinks } from './track-links';

/** The question, the sentence that answers it, one's building; everything else stands behind a line. */
export function AdoptOverview() {
  return (
    <section aria-labelledby="adopt-title">
      <h1 id="adopt-title">{t('adopt.question')}</h1>
      <p class="adopt-answer">{answerText()}</p>
      <DraftLines />
      <HomeSearch />
      <div class="adopt-sections">
        <Expander title={t('adopt.seats')} aside={t('adopt.seats.count', { count: seatStatuses.value.size })}>
          {() => <SeatsByStatus />}
        </Expander>
        <Expander title={t('adopt.areas')}>{() => <AdoptionTable />}</Expander>
        <ProposedNearby />
      </div>
      <TrackLinks />
      <PageLinks />
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

/** Forms that wait to be gone on with, the one that was edited last first. */
function DraftLines() {
  const drafts = [...pledgeDrafts.value].filter(([, draft]) => hasWords(draft)).reverse();
  if (drafts.length === 0) return null;
  return (
    <ul class="adopt-drafts" aria-label={t('adopt.forms.drafts')}>
      {drafts.map(([key, { organisation }]) => (
        <li key={key}>
          <Button look="quiet" onClick={() => openDraft(key)}>
            {t('adopt.draft.waiting', {
              form: draftTitle(key),
              name: organisation || t('adopt.draft.unnamed'),
            })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Who only ticked a box or looked around has written nothing that waits. */
const hasWords = ({ organisation, message, displayName, images, point }: PledgeDraft): boolean =>
  organisation + message + displayName !== '' || images.length > 0 || point !== null;

function draftTitle(key: DraftKey): string {
  const [, track, seatId] = key.split(' ');
  const seat = seatId === undefined ? undefined : featuresById.value.seat.get(seatId);
  if (track === 'adopt')
    return t('adopt.forms.drafts.adopt', { seat: seat ? seatTitle(seat) : (seatId ?? '') });
  const page = formPages.find((each) => each === track);
  return page ? t(`adopt.forms.title.${page}`) : '';
}
