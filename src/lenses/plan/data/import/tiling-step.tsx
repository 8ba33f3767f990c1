import { lookAtPositions } from '../../../../actions/look-at';
import { t } from '../../../../i18n/translate';
import type { TilingFault, TilingFaults } from '../../../../state/import';
import { areaWords } from './area-words';
import { Sentence } from './file-text';
import { ListMore } from './list-more';
import { quoteText } from './show-text';
import { usePages } from './use-pages';

/** Where micro-grids overlap or leave a hole, largest first; each can be looked at on the map. */
export function TilingStep({ tiling }: { readonly tiling: TilingFaults }) {
  const { faults, sum, union, boundary } = tiling;
  const { rows, more } = usePages(faults);
  return (
    <>
      <p class="import-note">
        {t('data.import.tiling.sentence', {
          sum: areaWords(sum),
          union: areaWords(union),
          boundary: areaWords(boundary),
        })}
      </p>
      <ul class="import-list">
        {rows.map((fault) => (
          <li key={`${fault.kind} ${fault.gridIds.join(' ')} ${fault.area}`}>
            <button
              type="button"
              class="import-look"
              onClick={() => lookAtPositions(fault.polygons.flat(2), 0.5)}
            >
              <span>
                <Sentence text={faultText(fault)} />
              </span>
              <span class="import-note">{areaWords(fault.area)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ListMore {...more} />
    </>
  );
}

function faultText({ kind, gridIds }: TilingFault): string {
  if (kind === 'hole' && gridIds.length === 0) return t('data.import.fault.hole.none');
  const grids = gridIds.map(quoteText).join(t('common.list.separator'));
  return t(`data.import.fault.${kind}`, { grids });
}
