import { useState } from 'preact/hooks';
import { locateMe } from '../../../../actions/locate-me';
import { startFieldCheck } from '../../../../actions/start-field-check';
import { type RoundSize, roundSizes } from '../../../../analysis/field-check/data';
import { formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { isFarOutside } from '../../../../state/field-check';
import { locateState, position } from '../../../../state/position';
import { Button } from '../../../../ui/button';
import { Segments } from '../../../../ui/segments';

/** How many seats, and from where. */
export function StartRound() {
  const [count, setCount] = useState<RoundSize>(20);
  const [error, setError] = useState<AppError | null>(null);
  return (
    <section class="field-check-start">
      <p class="field-check-note">{t('data.field-check.how')}</p>
      <Segments
        label={t('data.field-check.size')}
        options={roundSizes.map((size) => ({
          value: String(size),
          label: t('data.field-check.seats', { count: size }),
        }))}
        value={String(count)}
        onChange={(chosen) => setCount(roundSizes.find((size) => String(size) === chosen) ?? count)}
      />
      <p class="field-check-note" role="status">
        {startText()}
      </p>
      {error && <p role="alert">{t('data.field-check.failed')}</p>}
      <div class="field-check-row">
        <Button look="main" onClick={() => void startFieldCheck(count).then(setError)}>
          {t('data.field-check.start')}
        </Button>
        <Button onClick={locateMe}>{t('data.field-check.locate')}</Button>
      </div>
    </section>
  );
}

function startText(): string {
  const { value } = position;
  if (locateState.value === 'asking' || locateState.value === 'late') return t('data.field-check.locating');
  if (locateState.value === 'denied' || locateState.value === 'unavailable')
    return t('data.field-check.no-position');
  if (isFarOutside.value) return t('data.field-check.from.outside');
  if (!value) return t('data.field-check.from.map');
  return value.accuracy === null
    ? t('data.field-check.from.point')
    : t('data.field-check.from.device', { accuracy: formatMetres(value.accuracy) });
}
