import { retryAnswer } from '../../../actions/retry-answer';
import type { SiteSurroundings } from '../../../analysis/proposed-site/data';
import { formatInstant, formatMetres } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { refusedPlaces } from '../../../model/adoption/past-refusals';
import { adoptionFacts } from '../../../model/ledger/settings';
import { district, featuresById } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { currentSurroundings, siteSurroundings } from '../../../state/site-surroundings';
import { FailedAnswer } from '../../shared/failed-answer';
import { seatTitle } from '../../shared/seat-words';
import { useDraft } from './use-draft';

/** Where the chosen point is, what stands within 15 m, and what was refused there before. */
export function SiteReport() {
  const { draft } = useDraft();
  const site = currentSurroundings.value;
  if (!draft.point) return null;
  if (siteSurroundings.error.value)
    return (
      <FailedAnswer sentence={t('adopt.forms.site.failed')} retry={() => retryAnswer(siteSurroundings)} />
    );
  if (!site) return <p role="status">{t('adopt.forms.site.busy')}</p>;
  return (
    <div class="site-report" role="status">
      <p class="site-report-where">{siteText(site)}</p>
      {site.gridId !== null && <Neighbours site={site} />}
    </div>
  );
}

/** "12 m from West Nanjing Road, micro-grid 3 of Yugu" or why it is no place for a seat here. */
function siteText({ gridId, street }: SiteSurroundings): string {
  const grid = gridId === null ? undefined : featuresById.value.grid.get(gridId);
  if (!grid) return t('adopt.forms.error.site-outside');
  const place = street?.name
    ? t('adopt.forms.site.street', {
        street: localName(street.name),
        distance: formatMetres(street.distance),
      })
    : street
      ? t('adopt.forms.site.lane', { distance: formatMetres(street.distance) })
      : t('adopt.forms.site.nowhere');
  return `${place}${t('common.sentence.separator')}${localName(grid.name)}`;
}

function Neighbours({ site }: { readonly site: SiteSurroundings }) {
  const distance = formatMetres(adoptionFacts.neighbours);
  const rows = [...listSeats(site), ...listOffers(site), ...listProposals(site)].sort(
    (a, b) => a.distance - b.distance,
  );
  const near = new Set(site.marks.map(({ id }) => id));
  const refusals = refusedPlaces(ledger.value).filter(({ pledge }) => near.has(pledge.id));
  const timezone = district.value?.info.timezone ?? 'UTC';
  return (
    <>
      {rows.length === 0 ? (
        <p>{t('adopt.forms.site.alone', { distance })}</p>
      ) : (
        <>
          <p>{t('adopt.forms.site.neighbours', { distance })}</p>
          <ul class="site-report-list">
            {rows.map(({ id, title, distance: away }) => (
              <li key={id}>
                <span>{title}</span>
                <span>{formatMetres(away)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {refusals.map(({ pledge, at, reason }) => (
        <p key={pledge.id} class="site-report-refusal">
          {t('adopt.forms.refused', {
            day: formatInstant(at, timezone),
            reason: reason ?? t('adopt.forms.refused.unsaid'),
          })}
        </p>
      ))}
    </>
  );
}

interface NeighbourRow {
  readonly id: string;
  readonly title: string;
  readonly distance: number;
}

const listSeats = ({ seats }: SiteSurroundings): NeighbourRow[] =>
  seats.flatMap(({ id, distance }) => {
    const seat = featuresById.value.seat.get(id);
    return seat ? [{ id, title: seatTitle(seat), distance }] : [];
  });

const listOffers = ({ marks }: SiteSurroundings): NeighbourRow[] =>
  marks.flatMap(({ id, distance }) => {
    const offer = ledger.value.offers.get(id);
    return offer ? [{ id, title: t(`adopt.forms.offer.${offer.state}`), distance }] : [];
  });

const listProposals = ({ marks }: SiteSurroundings): NeighbourRow[] =>
  marks.flatMap(({ id, distance }) => {
    const pledge = ledger.value.pledges.get(id);
    const isOpen = pledge?.submission.track === 'plan' && pledge.state !== 'refused';
    return isOpen ? [{ id, title: t('adopt.forms.site.proposal'), distance }] : [];
  });
