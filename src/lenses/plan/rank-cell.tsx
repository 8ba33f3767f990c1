import type { NeedRank } from '../../analysis/axes/data';
import { t } from '../../i18n/translate';
import './rank-cell.css';

/** A rank, with the ranks that unknown inputs allow where they allow others. */
export function RankCell({ rank: { rank, first, last } }: { readonly rank: NeedRank }) {
  if (first === last) return <>{rank}</>;
  return (
    <span class="rank-cell" title={t('plan.rank.range', { first, last })}>
      {rank}
      <span class="rank-range">
        {first}–{last}
      </span>
    </span>
  );
}
