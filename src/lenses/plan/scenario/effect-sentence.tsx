import type { EvaluationDifference } from '../../../analysis/scenario-difference/data';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { Metres } from '../../../lib/units';
import { hasStreets } from '../../../state/has-streets';
import { finerShare, gainedGround, gainedStreet } from './scenario-words';

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
  const isOnFoot = hasStreets.value;
  const [was, is] = [before, after].map((figures) =>
    finerShare((isOnFoot ? figures.coveredStreetShare : figures.coveredAreaShare) ?? 0),
  );
  const { better, worse } = isOnFoot ? difference : difference.ground;
  const values = { walk: formatMetres(walk), before: was ?? '', after: is ?? '', better, worse };
  if (better + worse === 0)
    return t(isOnFoot ? 'plan.scenario.effect.same' : 'plan.scenario.effect.same.ground', {
      ...values,
      share: values.after,
    });
  return isOnFoot
    ? t('plan.scenario.effect', { ...values, gain: gainedStreet(difference.gain) })
    : t('plan.scenario.effect.ground', { ...values, gain: gainedGround(difference.ground.gain) });
}
