import { forgetPosition } from '../../actions/stand-here';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { locateState, position } from '../../state/position';
import { Button } from '../../ui/button';
import './position-line.css';

/** Where the person is taken to be, how sure that is, and how to say it otherwise. */
function positionText(): string {
  switch (locateState.value) {
    case 'asking':
      return t('find.asking');
    case 'denied':
      return t('find.denied');
    case 'unavailable':
      return t('find.unavailable');
    case 'idle':
      break;
  }
  const accuracy = position.value?.accuracy ?? null;
  return accuracy === null ? t('find.here') : t('find.accuracy', { distance: formatMetres(accuracy) });
}

export function PositionLine() {
  if (!position.value && locateState.value === 'idle') return null;
  return (
    <p class="position-line" role="status">
      {positionText()}{' '}
      {position.value && (
        <Button look="quiet" onClick={forgetPosition}>
          {t('find.forget')}
        </Button>
      )}
    </p>
  );
}
