import { hoverFeature } from '../../../actions/hover-feature';
import { lookAtFeature } from '../../../actions/look-at';
import type { GridFairness } from '../../../analysis/adoption-fairness/data';
import { needClassOf } from '../../../analysis/axes/presets';
import { formatNumber } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { currentLocale, t } from '../../../i18n/translate';
import { featuresById } from '../../../state/district';
import { hovered } from '../../../state/selection';
import { type Column, DataTable } from '../../../ui/data-table';

/** Need and kept places of every grid, the greatest need first. */
export function FairnessTable({ grids }: { readonly grids: readonly GridFairness[] }) {
  return (
    <DataTable
      caption={t('adopt.office.fairness.table')}
      columns={columns()}
      groups={[{ id: 'all', label: null, rows: grids }]}
      rowId={({ id }) => id}
      firstSort={{ column: 'need', direction: 'descending' }}
      selectedId={null}
      hoveredId={hovered.value?.kind === 'grid' ? hovered.value.id : null}
      onHover={(id) => hoverFeature(id === null ? null : { kind: 'grid', id })}
      locale={currentLocale()}
    />
  );
}

function columns(): readonly Column<GridFairness>[] {
  return [
    {
      id: 'name',
      label: t('adopt.office.by.grid'),
      sortValue: ({ id }) => id,
      cell: ({ id }) => {
        const grid = featuresById.value.grid.get(id);
        return (
          <button type="button" class="board-keeper" onClick={() => lookAtFeature({ kind: 'grid', id })}>
            {grid ? localName(grid.name) : id}
          </button>
        );
      },
    },
    {
      id: 'need',
      label: t('adopt.office.fairness.need.column'),
      align: 'end',
      firstDirection: 'descending',
      sortValue: ({ need }) => need,
      cell: ({ need }) => (
        <span class="fairness-need">
          <span
            class="fairness-swatch"
            style={{ background: `var(--need-${needClassOf(need)})` }}
            aria-hidden="true"
          />
          {formatNumber(need)}
        </span>
      ),
    },
    {
      id: 'now',
      label: t('adopt.office.fairness.places.column'),
      align: 'end',
      firstDirection: 'descending',
      sortValue: ({ now }) => now,
      cell: ({ now, baseline }) =>
        now === baseline
          ? formatNumber(now)
          : t('adopt.office.fairness.changed', { before: formatNumber(baseline), now: formatNumber(now) }),
    },
  ];
}
