import { openFeature } from '../../../../actions/open-feature';
import { formatNumber } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { evaluation } from '../../../../state/evaluation';
import { rankedGrids } from '../../../../state/grid-ranking';
import { listStakes, type Stake } from './list-stakes';

/** So many lines say where to go first; the rest is in the table of ranks. */
const shown = 5;

/** What is at stake: where a rank would move if what is unknown were known. */
export function StakeList() {
  if (!evaluation.value) return null;
  const stakes = listStakes(rankedGrids.value);
  return (
    <section class="quality-part">
      <h2>{t('data.quality.stake')}</h2>
      {stakes.length === 0 ? (
        <p class="quality-note">{t('data.quality.stake.none')}</p>
      ) : (
        <ul class="quality-stakes">
          {stakes.slice(0, shown).map((stake) => (
            <li key={stake.grid.id}>
              <button
                type="button"
                class="quality-link"
                onClick={() => openFeature({ kind: 'grid', id: stake.grid.id })}
              >
                {stake.grid.id} {localName(stake.grid.name)}
              </button>
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

function stakeText({ input, seats, first, last }: Stake): string {
  const ranks = { first: formatNumber(first), last: formatNumber(last) };
  return input === null
    ? t('data.quality.stake.others', ranks)
    : t(`data.quality.stake.${input}`, { count: seats, ...ranks });
}
