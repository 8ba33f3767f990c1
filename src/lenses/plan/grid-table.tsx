import { hoverFeature } from '../../actions/hover-feature';
import { openFeature } from '../../actions/open-feature';
import { isComputed } from '../../analysis/coverage/data';
import { formatHectares, formatMetres, formatNumber, formatShare } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { currentLocale, t } from '../../i18n/translate';
import { coverage } from '../../state/coverage';
import { featuresById } from '../../state/district';
import { type RankedGrid, rankedGrids } from '../../state/grid-ranking';
import { walk } from '../../state/parameters';
import { hovered, selection } from '../../state/selection';
import { type Column, DataTable, type RowGroup } from '../../ui/data-table';
import { NeedSwatch } from './need-swatch';
import './grid-table.css';

const figuresOf = ({ coverage: figures }: RankedGrid) => (isComputed(figures) ? figures : null);

function columns(): readonly Column<RankedGrid>[] {
  const distance = formatMetres(coverage.value.value?.request.walk ?? walk.value);
  return [
    {
      id: 'rank',
      label: t('plan.column.rank'),
      sortValue: ({ rank }) => rank,
      cell: ({ rank }) => rank,
    },
    {
      id: 'grid',
      label: t('plan.column.grid'),
      sortValue: ({ grid }) => grid.id,
      cell: (row) => (
        <button
          type="button"
          class="grid-name"
          onClick={() => openFeature({ kind: 'grid', id: row.grid.id })}
        >
          <NeedSwatch share={figuresOf(row)?.coveredShare ?? null} />
          <span class="grid-number">{row.grid.id.replace(/^\D*/, '')}</span>
          <span>{localName(row.grid.name)}</span>
        </button>
      ),
    },
    {
      id: 'share',
      label: t('plan.column.share', { walk: distance }),
      title: t('plan.column.share.title', { walk: distance }),
      align: 'end',
      sortValue: (row) => figuresOf(row)?.coveredShare ?? null,
      cell: (row) => {
        const figures = figuresOf(row);
        return figures ? formatShare(figures.coveredShare ?? 0) : t('plan.row.failed');
      },
    },
    {
      id: 'gap',
      label: t('plan.column.gap'),
      title: t('plan.column.gap.title', { walk: distance }),
      align: 'end',
      firstDirection: 'descending',
      sortValue: (row) => figuresOf(row)?.gapArea ?? null,
      cell: (row) => {
        const figures = figuresOf(row);
        return figures && formatHectares(figures.gapArea);
      },
    },
    {
      id: 'seats',
      label: t('plan.column.seats'),
      title: t('plan.column.seats.title'),
      align: 'end',
      firstDirection: 'descending',
      sortValue: (row) => figuresOf(row)?.seats ?? null,
      cell: (row) => {
        const figures = figuresOf(row);
        if (!figures) return null;
        const all = formatNumber(figures.seats);
        return figures.usableSeats === figures.seats ? all : `${all} (${formatNumber(figures.usableSeats)})`;
      },
    },
    {
      id: 'places',
      label: t('plan.column.places'),
      title: t('plan.column.places.title'),
      align: 'end',
      firstDirection: 'descending',
      sortValue: (row) => figuresOf(row)?.places ?? null,
      cell: (row) => {
        const figures = figuresOf(row);
        return figures && formatNumber(figures.places);
      },
    },
  ];
}

/** The rows under their neighbourhoods, with each neighbourhood's seats and places. */
function byNeighbourhood(rows: readonly RankedGrid[]): readonly RowGroup<RankedGrid>[] {
  const groups = new Map<string, RankedGrid[]>();
  for (const row of rows)
    groups.set(row.grid.neighbourhoodId, [...(groups.get(row.grid.neighbourhoodId) ?? []), row]);
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, members]) => {
      const neighbourhood = featuresById.value.neighbourhood.get(id);
      const sum = (of: 'seats' | 'places') =>
        members.reduce((total, row) => total + (figuresOf(row)?.[of] ?? 0), 0);
      return {
        id,
        label: t('plan.group.label', {
          name: neighbourhood ? localName(neighbourhood.name) : id,
          seats: formatNumber(sum('seats')),
          places: formatNumber(sum('places')),
        }),
        rows: members,
      };
    });
}

/** All grids, sortable on every column; pointing at a row points at the grid on the map and back. */
export function GridTable({ isGrouped }: { readonly isGrouped: boolean }) {
  const rows = rankedGrids.value;
  const idOf = (ref: typeof selection.value) => (ref?.kind === 'grid' ? ref.id : null);
  return (
    <div class="grid-table">
      <DataTable
        caption={t('plan.table')}
        columns={columns()}
        groups={isGrouped ? byNeighbourhood(rows) : [{ id: 'all', label: null, rows }]}
        rowId={({ grid }) => grid.id}
        firstSort={{ column: 'rank', direction: 'ascending' }}
        selectedId={idOf(selection.value)}
        hoveredId={idOf(hovered.value)}
        onHover={(id) => hoverFeature(id === null ? null : { kind: 'grid', id })}
        locale={currentLocale()}
      />
    </div>
  );
}
