import { selectFeature } from '../../actions/select-feature';
import { t } from '../../i18n/translate';
import { adoptionStatuses } from '../../model/vocabulary';
import { adoptionSummary, areaCounts } from '../../state/adoption-summary';
import { featuresById } from '../../state/district';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { describeFeature } from '../shared/describe-feature';
import { DetailWords } from '../shared/detail-words';
import { FeatureCard } from '../shared/feature-card';
import { AdoptionList, AdoptionRow } from './adoption-row';
import { AuditTrail } from './audit/audit-trail';
import { CountDetails } from './count-details';

interface AreaPanelProps {
  readonly area: { readonly kind: 'grid' | 'neighbourhood'; readonly id: string };
}

/** A micro-grid or neighbourhood: its five counts, why not, and its seats. */
export function AreaPanel({ area }: AreaPanelProps) {
  const words = describeFeature(area, featuresById.value);
  const counts = areaCounts.value.get(area.id);
  if (!words) return <FeatureCard feature={area} />;
  return (
    <article aria-labelledby="adopt-area-title">
      <Button look="quiet" onClick={() => selectFeature(null)}>
        {t('common.back')}
      </Button>
      <h1 id="adopt-area-title">{words.title}</h1>
      <p class="adopt-where">
        <DetailWords details={words.details} />{' '}
        {words.isIllustrative && (
          <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
        )}
      </p>
      {counts && (
        <>
          <p class="adopt-answer">
            {t('adopt.area.answer', { seats: counts.seats, available: counts.status.available })}
          </p>
          <dl class="adopt-facts">
            {adoptionStatuses.map((status) => (
              <div key={status}>
                <dt>{t(`status.${status}`)}</dt>
                <dd>{t('adopt.seats.count', { count: counts.status[status] })}</dd>
              </div>
            ))}
          </dl>
          <CountDetails counts={counts} />
          <h2>{t('adopt.area.seats')}</h2>
          <AdoptionList label={t('adopt.area.seats')}>
            {seatsOf(area).map((id) => (
              <AdoptionRow key={id} seatId={id} />
            ))}
          </AdoptionList>
        </>
      )}
      {area.kind === 'grid' && <AuditTrail subject={{ kind: 'grid', id: area.id }} />}
    </article>
  );
}

function seatsOf({ kind, id }: AreaPanelProps['area']): readonly string[] {
  const gridOfSeat = adoptionSummary.value.value?.gridOfSeat ?? new Map<string, string>();
  return [...gridOfSeat]
    .filter(([, gridId]) =>
      kind === 'grid' ? gridId === id : featuresById.value.grid.get(gridId)?.neighbourhoodId === id,
    )
    .map(([seatId]) => seatId);
}
