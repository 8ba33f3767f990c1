import { hoverFeature } from '../../actions/hover-feature';
import { openFeature } from '../../actions/open-feature';
import { formatMetres, formatNumber, formatShare } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { currentLocale, t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { evaluation } from '../../state/evaluation';
import { type RankedGrid, rankedGrids } from '../../state/grid-ranking';
import { walk } from '../../state/parameters';
import { hovered, selection } from '../../state/selection';
import { type Column, DataTable, type RowGroup } from '../../ui/data-table';
import { AxisBars } from './axis-bars';
import { NeedSwatch } from './need-swatch';
import { RankCell } from './rank-cell';
import './grid-table.css';

const uncoveredLength = ({ figures: { walking } }: RankedGrid) =>
  walking.headline.streetLength - walking.headline.coveredStreetLength;

function columns(): readonly Column<RankedGrid>[] {
  const distance = formatMetres(evaluation.value?.request.walk ?? walk.value);
  return [
    {
      id: 'rank',
      label: t('plan.column.rank'),
      title: t('plan.column.rank.title'),
      sortValue: ({ rank }) => rank.rank,
      cell: ({ rank }) => <RankCell rank={rank} />,
    },
    {
      id: 'grid',
      label: t('plan.column.grid'),
      sortValue: ({ grid }) => grid.id,
      cell: ({ grid, figures }) => (
        <button type="button" class="grid-name" onClick={() => openFeature({ kind: 'grid', id: grid.id })}>
          <NeedSwatch need={figures.axes.need.value} />
          <span class="grid-number">{grid.id.replace(/^\D*/, '')}</span>
          <span>{localName(grid.name)}</span>
        </button>
      ),
    },
    {
      id: 'share',
      label: t('plan.column.share', { walk: distance }),
      title: t('plan.column.share.title', { walk: distance }),
      align: 'end',
      sortValue: ({ figures: { walking } }) => walking.headline.coveredShare,
      cell: ({ figures: { walking } }) =>
        walking.headline.coveredShare === null ? '–' : formatShare(walking.headline.coveredShare),
    },
    {
      id: 'gap',
      label: t('plan.column.gap'),
      title: t('plan.column.gap.title', { walk: distance }),
      align: 'end',
      firstDirection: 'descending',
      sortValue: uncoveredLength,
      cell: (row) => formatMetres(uncoveredLength(row)),
    },
    {
      id: 'axes',
      label: t('plan.column.axes'),
      title: t('plan.column.axes.title'),
      align: 'end',
      firstDirection: 'descending',
      sortValue: ({ figures }) => 100 - figures.axes.need.value,
      cell: ({ figures }) => <AxisBars axes={figures.axes.axes} />,
    },
  ];
}

/** The rows under their neighbourhoods, with each neighbourhood's own figures. */
function byNeighbourhood(rows: readonly RankedGrid[]): readonly RowGroup<RankedGrid>[] {
  return (evaluation.value?.neighbourhoods ?? []).map(({ id, walking, coverage }) => {
    const neighbourhood = featuresById.value.neighbourhood.get(id);
    const label = t('plan.group.label', {
      name: neighbourhood ? localName(neighbourhood.shortName) : id,
      share: formatShare(walking.headline.coveredShare ?? 0),
      seats: formatNumber(coverage.seats),
    });
    return {
      id,
      label: (
        <button type="button" class="grid-group" onClick={() => openFeature({ kind: 'neighbourhood', id })}>
          {label}
        </button>
      ),
      rows: rows.filter(({ grid }) => grid.neighbourhoodId === id),
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
