import { closeFoundPoint } from '../../../actions/close-found-point';
import { langOf } from '../../../i18n/lang-of';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { foundPoint } from '../../../state/found-point';
import { Button } from '../../../ui/button';
import { PointSteps } from './point-steps';
import '../../shared/feature-card.css';

/** A corner of two streets that was searched for: no feature of the pack, but a place to start or to go to. */
export function FoundPointCard() {
  const point = foundPoint.value;
  if (!point) return null;
  const title = localName(point.name);
  return (
    <article class="feature-card" aria-labelledby="found-point-title">
      <Button look="quiet" onClick={closeFoundPoint}>
        {t('common.back')}
      </Button>
      <h1 id="found-point-title" lang={langOf(title)}>
        {title}
      </h1>
      <p class="feature-card-detail">{t('find.corner')}</p>
      <PointSteps {...point} />
    </article>
  );
}
