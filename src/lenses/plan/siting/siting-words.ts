import type { Siting, SitingUnit } from '../../../analysis/siting/data';
import { formatMetres, formatNumber, formatShare } from '../../../i18n/format';
import { t } from '../../../i18n/translate';

/** A weight in its unit: metres of street, or a number of something. */
export function weightText(value: number, unit: SitingUnit): string {
  return unit === 'metres'
    ? formatMetres(value)
    : t(`plan.siting.unit.${unit}`, { count: formatNumber(value, 1) });
}

/** What a site brings, in words. */
export function gainText(gain: number, { unit, request }: Siting): string {
  return t(unit === 'metres' ? 'plan.siting.gain.metres' : 'plan.siting.gain', {
    weight: weightText(gain, unit),
    walk: formatMetres(request.walk),
  });
}

/** Tenths of a per cent: whole ones would call a gap of 0.4 % "under one". */
const gapText = (gap: number) => `${formatNumber(100 * gap, 1)}\u202f%`;

/** How sure the answer is, as far as it has been proven. */
export function proofText({ gap, ended, seconds, sites }: Siting): string {
  const values = { gap: gapText(gap), seconds: formatNumber(seconds, 1) };
  if (sites.length === 0 && ended !== null) return t('plan.siting.proof.nothing');
  if (ended === 'proven') return t('plan.siting.proof.best', values);
  return t('plan.siting.proof.gap', values);
}

/** What the answer does for the district, in a sentence. */
export function effectText({ totals, gained, unit, request, sites }: Siting): string {
  const whole = totals.whole > 0 ? totals.whole : 1;
  return t(unit === 'metres' ? 'plan.siting.effect.metres' : 'plan.siting.effect', {
    count: formatNumber(sites.length),
    gained: weightText(gained, unit),
    walk: formatMetres(request.walk),
    before: formatShare(totals.covered / whole),
    after: formatShare((totals.covered + gained) / whole),
  });
}
