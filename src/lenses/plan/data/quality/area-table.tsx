import { hoverFeature } from '../../../../actions/hover-feature';
import { openFeature } from '../../../../actions/open-feature';
import type { AreaQuality } from '../../../../analysis/data-quality/data';
import { formatNumber, formatShare } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { currentLocale, t } from '../../../../i18n/translate';
import { featuresById } from '../../../../state/district';
import { hovered } from '../../../../state/selection';
import { type Column, DataTable } from '../../../../ui/data-table';

interface AreaTableProps {
  readonly kind: 'grid' | 'neighbourhood';
  readonly areas: readonly AreaQuality[];
}

/** Completeness and age area by area, the least complete first. */
export function AreaTable({ kind, areas }: AreaTableProps) {
  return (
    <DataTable
      caption={t('data.quality.areas')}
      columns={columns(kind)}
      groups={[{ id: 'all', label: null, rows: areas }]}
      rowId={({ id }) => id ?? ''}
      firstSort={{ column: 'complete', direction: 'ascending' }}
      selectedId={null}
      hoveredId={hovered.value?.kind === kind ? hovered.value.id : null}
      onHover={(id) => hoverFeature(id === null ? null : { kind, id })}
      locale={currentLocale()}
    />
  );
}

function columns(kind: AreaTableProps['kind']): readonly Column<AreaQuality>[] {
  return [
    {
      id: 'name',
      label: t(`data.quality.column.${kind}`),
      sortValue: ({ id }) => id,
      cell: ({ id }) => {
        const area = id === null ? undefined : featuresById.value[kind].get(id);
        return (
          <button type="button" class="quality-link" onClick={() => id !== null && openFeature({ kind, id })}>
            {area ? localName(area.name) : id}
          </button>
        );
      },
    },
    {
      id: 'seats',
      label: t('data.quality.column.seats'),
      align: 'end',
      firstDirection: 'descending',
      sortValue: ({ seats }) => seats,
      cell: ({ seats }) => formatNumber(seats),
    },
    {
      id: 'complete',
      label: t('data.quality.column.complete'),
      title: t('data.quality.column.complete.title'),
      align: 'end',
      sortValue: ({ completeness }) => completeness,
      cell: ({ completeness }) => (completeness === null ? '–' : formatShare(completeness)),
    },
    {
      id: 'age',
      label: t('data.quality.column.age'),
      title: t('data.quality.column.age.title'),
      align: 'end',
      firstDirection: 'descending',
      sortValue: ({ medianAge }) => medianAge,
      cell: ({ medianAge }) => (medianAge === null ? '–' : t('data.quality.days', { count: medianAge })),
    },
    {
      id: 'old',
      label: t('data.quality.column.old'),
      title: t('data.quality.column.old.title'),
      align: 'end',
      firstDirection: 'descending',
      sortValue: ({ outdated, neverChecked }) => outdated + neverChecked,
      cell: ({ outdated, neverChecked }) => formatNumber(outdated + neverChecked),
    },
  ];
}
