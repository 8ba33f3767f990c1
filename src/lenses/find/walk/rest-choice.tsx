import { changeWalk } from '../../../actions/change-walk';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { type Metres, metres } from '../../../lib/units';
import { walkPlan } from '../../../state/walk-plan';
import { Range } from '../../../ui/range';
import { Segments } from '../../../ui/segments';
import { findRestIndex, listRests, quickRests } from './rest-choices';
import { formatLeg } from './walk-words';
import './rest-choice.css';

/** How far one is ready to walk between two seats: three choices, and a slider from what this walk allows. */
export function RestChoice({ smallest }: { readonly smallest: Metres }) {
  const rests = listRests(smallest);
  const chosen = walkPlan.value.rest;
  const index = chosen === undefined ? 0 : findRestIndex(rests, metres(chosen));
  const best = rests[0] ?? smallest;
  const blocked = quickRests.filter((rest) => rest < best);
  return (
    <section class="rest-choice" aria-label={t('find.walk.rest')}>
      <Range
        label={t('find.walk.rest')}
        valueText={t(index === 0 ? 'find.walk.rest.best' : 'find.walk.rest.value', {
          rest: formatLeg(rests[index] ?? best),
        })}
        value={index}
        least={0}
        most={rests.length - 1}
        step={1}
        onChange={(i) => changeWalk({ rest: i === 0 ? undefined : rests[i] })}
      />
      <Segments
        label={t('find.walk.rest.quick')}
        options={quickRests.map((rest) => ({
          value: String(rest),
          label: formatMetres(rest),
          disabled: rest < best,
        }))}
        value={chosen === undefined ? null : String(chosen)}
        onChange={(rest) => changeWalk({ rest: Number(rest) })}
      />
      {blocked.length > 0 && (
        <p class="walk-note">
          {t('find.walk.rest.blocked', {
            rests: blocked.map(formatMetres).join(t('common.list.separator')),
            best: formatLeg(smallest),
          })}
        </p>
      )}
    </section>
  );
}
