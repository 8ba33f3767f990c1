import type { ComponentChildren } from 'preact';
import { pointAtMap } from '../../../actions/point-at-map';
import { forgetPosition } from '../../../actions/stand-here';
import { formatMetres } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { mapCondition } from '../../../state/map-view';
import { isPointing, locateState, standpoint } from '../../../state/position';
import { Button } from '../../../ui/button';

/**
 * Where the person is taken to be and how sure that is; before, what the device will be asked. It follows the
 * standpoint: whoever hears the page is not told of every fix.
 */
function positionText(): string {
  switch (locateState.value) {
    case 'asking':
      return t('find.asking');
    case 'late':
      return t('find.late');
    case 'denied':
      return t('find.denied');
    case 'unavailable':
      return t('find.unavailable');
    case 'idle':
      break;
  }
  const stand = standpoint.value;
  if (!stand) return t('find.why');
  if (stand.name) return t('find.at-place', { place: localName(stand.name) });
  return stand.accuracy === null
    ? t('find.here')
    : t('find.accuracy', { distance: formatMetres(stand.accuracy) });
}

/** Where the person is, the ways to say it otherwise, and behind them what else there is to do. */
export function PositionLine({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="position-line">
      <span role="status">{positionText()}</span>
      {standpoint.value && (
        <Button look="quiet" onClick={forgetPosition}>
          {t('find.forget')}
        </Button>
      )}
      {mapCondition.value === 'ready' && (
        <Button look="quiet" onClick={() => pointAtMap(!isPointing.value)}>
          {t(isPointing.value ? 'find.point.stop' : 'find.point')}
        </Button>
      )}
      {children}
    </div>
  );
}
