import { planWalkTo } from '../../../actions/plan-walk-to';
import { standAtPlace } from '../../../actions/stand-at-place';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import type { NamedPoint } from './point-of-feature';
import './point-steps.css';

/** From a point that was looked up: the seats near it, or a walk to it with rests. */
export function PointSteps({ at, name }: NamedPoint) {
  return (
    <div class="point-steps">
      <Button look="main" onClick={() => standAtPlace(at, name)}>
        {t('find.seats-near')}
      </Button>
      <Button onClick={() => planWalkTo(at, name)}>{t('find.walk-here')}</Button>
    </div>
  );
}
