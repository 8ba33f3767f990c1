import { lookAtPositions } from '../../actions/look-at';
import { t } from '../../i18n/translate';
import { evaluation } from '../../state/evaluation';
import { longestStretches, stretchText } from './stretch-words';
import './stretch-list.css';

/** As many as the eye takes in; the map has them all. */
const listed = 5;

/** The longest streets without a seat in some grids, each a look at it on the map. */
export function StretchList({ gridIds }: { readonly gridIds: readonly string[] }) {
  const stretches = longestStretches(evaluation.value?.stretches ?? [], new Set(gridIds));
  if (stretches.length === 0) return <p>{t('plan.stretches.none')}</p>;
  return (
    <ul class="stretch-list">
      {stretches.slice(0, listed).map((stretch) => (
        <li key={`${stretch.streetId} ${stretch.line[0]}`}>
          <button type="button" onClick={() => lookAtPositions(stretch.line)}>
            {stretchText(stretch)}
          </button>
        </li>
      ))}
    </ul>
  );
}
