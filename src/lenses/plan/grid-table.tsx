import { hoverFeature } from '../../actions/hover-feature';
import { openFeature } from '../../actions/open-feature';
import { isFailure } from '../../analysis/coverage/data';
import { formatHectares, formatMetres, formatNumber, formatShare } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { currentLocale, t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { evaluation } from '../../state/evaluation';
import { type RankedGrid, rankedGrids } from '../../state/grid-ranking';
import { hasStreets } from '../../state/has-streets';
import { walk } from '../../state/parameters';
import { hovered, selection } from '../../state/selection';
import { type Column, DataTable, type RowGroup } from '../../ui/data-table';
import { AxisBars } from './axis-bars';
import { headlineShare, shareText } from './headline-share';
import { NeedSwatch } from './need-swatch';
import { RankCell } from './rank-cell';
import './grid-table.css';

/** Metres of street; square metres of ground in a district without streets, where it could be computed. */
function uncovered({ figures: { walking, coverage } }: RankedGrid): number | null {
  if (hasStreets.value) return walking.headline.streetLength - walking.headline.coveredStreetLength;
  return isFailure(coverage) ? null : coverage.gapArea;
}

function uncoveredText(row: RankedGrid): string {
  const gap = uncovered(row);
  if (gap === null) return '–';
  return hasStreets.value ? formatMetres(gap) : formatHectares(gap);
}

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
      title: t(hasStreets.value ? 'plan.column.share.title' : 'plan.column.share.area', { walk: distance }),
      align: 'end',
      sortValue: ({ figures }) => headlineShare(figures),
      cell: ({ figures }) => shareText(figures),
    },
    {
      id: 'gap',
      label: t('plan.column.gap'),
      title: t(hasStreets.value ? 'plan.column.gap.title' : 'plan.column.gap.area', { walk: distance }),
      align: 'end',
      firstDirection: 'descending',
      sortValue: uncovered,
      cell: uncoveredText,
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
      share: formatShare(headlineShare({ walking, coverage }) ?? 0),
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
        caption={t('plan.table', { count: rows.length })}
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
