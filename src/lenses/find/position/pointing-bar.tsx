import { useEffect } from 'preact/hooks';
import { pointAtMap } from '../../../actions/point-at-map';
import { standInMiddle } from '../../../actions/stand-in-middle';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';

/** Says that the map waits for a press, and offers the way without a pointer; who goes elsewhere has not pressed. */
export function PointingBar() {
  useEffect(() => () => pointAtMap(false), []);
  return (
    <div class="position-note position-note-waiting">
      <p role="status">{t('find.position.pointing')}</p>
      <p class="position-keys">{t('find.position.keys')}</p>
      <div class="position-actions">
        <Button onClick={standInMiddle}>{t('find.position.middle')}</Button>
      </div>
    </div>
  );
}
