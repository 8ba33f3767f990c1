import { askSecondOpinion } from '../../actions/ask-second-opinion';
import type { SecondOpinion } from '../../analysis/coverage/data';
import { formatMetres, formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { evaluation } from '../../state/evaluation';
import { hasStreets } from '../../state/has-streets';
import { isOpinionAsked, secondOpinion } from '../../state/second-opinion';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';

/** The method behind the figures on screen, one tap away, and a second opinion on the areas. */
export function CoverageMethod() {
  const request = evaluation.value?.request;
  if (!request) return null;
  return (
    <Disclosure summary={t('plan.how')}>
      {hasStreets.value && <p>{t('plan.how.foot')}</p>}
      <p>{t('plan.how.area', { walk: formatMetres(request.walk) })}</p>
      <p>{t('plan.how.counts')}</p>
      <p>{t('plan.how.turf')}</p>
      <TurfOpinion />
    </Disclosure>
  );
}

function TurfOpinion() {
  const { value: opinion } = secondOpinion.value;
  if (!isOpinionAsked.value) return <Button onClick={askSecondOpinion}>{t('plan.how.turf.ask')}</Button>;
  if (secondOpinion.isBusy.value || !opinion) return <p role="status">{t('plan.how.turf.busy')}</p>;
  return (
    <div role="status">
      <p>{t('plan.how.turf.district', { exact: percent(opinion.exact), turf: percent(opinion.turf) })}</p>
      <p>{differenceText(opinion)}</p>
    </div>
  );
}

/** Hundredths of a per cent: the two differ by less than a tenth. */
const percent = (share: number | null) => (share === null ? '–' : `${formatNumber(100 * share, 2)}\u202f%`);

/** In percentage points. */
const points = (share: number) => formatNumber(100 * share, 3);

function differenceText({ difference: { largest, gridId, bound } }: SecondOpinion): string {
  const values = { difference: points(largest), grid: gridId ?? '–' };
  return bound === null
    ? t('plan.how.turf.unbound', values)
    : t('plan.how.turf.largest', { ...values, bound: points(bound) });
}
