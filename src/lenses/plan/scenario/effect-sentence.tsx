import type { EvaluationDifference } from '../../../analysis/scenario-difference/data';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { Metres } from '../../../lib/units';
import { finerShare, signed, wholeMetres } from './scenario-words';

interface EffectSentenceProps {
  /** null while it is computed. */
  readonly difference: EvaluationDifference | null;
  readonly walk: Metres;
  /** Nothing has been changed. */
  readonly isUntouched: boolean;
}

/** What the changes do to the district, in one sentence. */
export function EffectSentence({ difference, walk, isUntouched }: EffectSentenceProps) {
  return (
    <p class="scenario-effect" aria-live="polite">
      {sentence(difference, walk, isUntouched)}
    </p>
  );
}

function sentence(difference: EvaluationDifference | null, walk: Metres, isUntouched: boolean): string {
  if (isUntouched) return t('plan.scenario.effect.none');
  if (!difference) return t('plan.scenario.effect.computing');
  const { before, after } = difference.district;
  const shares = {
    before: finerShare(before.coveredStreetShare ?? 0),
    after: finerShare(after.coveredStreetShare ?? 0),
  };
  const { better, worse, gain } = difference;
  if (better + worse === 0)
    return t('plan.scenario.effect.same', { walk: formatMetres(walk), share: shares.after });
  return t('plan.scenario.effect', {
    ...shares,
    walk: formatMetres(walk),
    gain: signed(Math.round(gain), wholeMetres(Math.abs(gain))),
    better,
    worse,
  });
}
