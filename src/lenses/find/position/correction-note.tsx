import { useState } from 'preact/hooks';
import { correctFixes, findCorrection, stopCorrecting } from '../../../actions/correct-fixes';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { correctFix, position } from '../../../state/position';
import { Button } from '../../../ui/button';

/** Offers to put the device's fixes right where they lie off just as Chinese maps do; says that it does so. */
export function CorrectionNote() {
  const [isRefused, setRefused] = useState(false);
  if (correctFix.value)
    return position.value?.source === 'device' ? (
      <p>
        {t('find.correct.active')}{' '}
        <Button look="quiet" onClick={stopCorrecting}>
          {t('find.correct.undo')}
        </Button>
      </p>
    ) : null;
  const offer = isRefused ? null : findCorrection();
  if (!offer) return null;
  return (
    <div class="position-note">
      <p role="status">{t('find.correct.offer', { distance: formatMetres(offer.distance) })}</p>
      <div class="position-actions">
        <Button onClick={() => correctFixes(offer.shift)}>{t('find.correct.accept')}</Button>
        <Button look="quiet" onClick={() => setRefused(true)}>
          {t('find.correct.refuse')}
        </Button>
      </div>
    </div>
  );
}
