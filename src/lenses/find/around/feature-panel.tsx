import { t } from '../../../i18n/translate';
import { featuresById } from '../../../state/district';
import { selection } from '../../../state/selection';
import { FeatureCard } from '../../shared/feature-card';
import { pointOfFeature } from './point-of-feature';
import { PointSteps } from './point-steps';

/** A place, a building or a street: what it is, its hours where it has any, and what one can do from there. */
export function FeaturePanel() {
  const ref = selection.value;
  if (!ref) return null;
  const point = pointOfFeature(ref, featuresById.value);
  const hours = ref.kind === 'place' && featuresById.value.place.get(ref.id)?.openingHours;
  return (
    <>
      <FeatureCard feature={ref} />
      {hours && <p>{t('find.place.hours', { hours })}</p>}
      {point && <PointSteps {...point} />}
    </>
  );
}
