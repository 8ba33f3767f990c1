import { t } from '../../../i18n/translate';
import { position } from '../../../state/position';
import { Button } from '../../../ui/button';
import { windOf } from '../../shared/wind-of';
import { useCompass } from './use-compass';

/**
 * A big arrow to the seat: as the phone is held where its compass tells that, else as the person walks where
 * the fix tells that, else with north up.
 */
export function LocalArrow({ bearing }: { readonly bearing: number }) {
  const { heading, ask } = useCompass();
  const course = position.value?.heading ?? null;
  const how = heading !== null ? 'compass' : course !== null ? 'walking' : 'north';
  const label = t('find.card.local.arrow', { direction: t(`find.direction.${windOf(bearing)}`) });
  return (
    <div class="show-local-arrow">
      <svg
        viewBox="0 0 100 100"
        role="img"
        aria-label={label}
        style={{ transform: `rotate(${bearing - (heading ?? course ?? 0)}deg)` }}
      >
        <path d="M50 4 86 62H63v34H37V62H14z" fill="currentColor" />
      </svg>
      <p class="show-local-note">{t(`find.card.local.${how}`)}</p>
      {heading === null && ask && (
        <Button look="quiet" onClick={ask}>
          {t('find.card.local.use-compass')}
        </Button>
      )}
    </div>
  );
}
