import { openFeature } from '../../../../actions/open-feature';
import { formatNumber } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { featuresById } from '../../../../state/district';
import { evaluation } from '../../../../state/evaluation';
import { listStakes, type Stake, type StakeKind } from './list-stakes';

/** So many lines say where to go first; the rest is in the table of ranks. */
const shown = 5;

const featureKinds = { grids: 'grid', neighbourhoods: 'neighbourhood' } as const;

/** What is at stake: where a rank would move if what is unknown were known. */
export function StakeList({ by }: { readonly by: StakeKind }) {
  if (!evaluation.value) return null;
  const stakes = listStakes(evaluation.value, by);
  return (
    <section class="quality-part">
      <h2>{t('data.quality.stake')}</h2>
      {stakes.length === 0 ? (
        <p class="quality-note">{t('data.quality.stake.none')}</p>
      ) : (
        <ul class="quality-stakes">
          {stakes.slice(0, shown).map((stake) => (
            <li key={stake.id}>
              <AreaLink kind={featureKinds[by]} id={stake.id} />
              <p class="quality-note">{stakeText(stake)}</p>
            </li>
          ))}
        </ul>
      )}
      {stakes.length > shown && (
        <p class="quality-note">{t('data.quality.stake.more', { count: stakes.length - shown })}</p>
      )}
    </section>
  );
}

function AreaLink({ kind, id }: { readonly kind: 'grid' | 'neighbourhood'; readonly id: string }) {
  const area = featuresById.value[kind].get(id);
  const name = area ? localName(area.name) : '';
  return (
    <button type="button" class="quality-link" onClick={() => openFeature({ kind, id })}>
      {name === id ? id : `${id} ${name}`}
    </button>
  );
}

function stakeText({ unknown, first, last }: Stake): string {
  const ranks = { first: formatNumber(first), last: formatNumber(last) };
  if (unknown.length === 0) return t('data.quality.stake.others', ranks);
  const what = unknown.map(({ input, seats }) => t(`data.quality.stake.${input}`, { count: seats }));
  return t('data.quality.stake.ranks', { what: what.join(t('common.list.separator')), ...ranks });
}
