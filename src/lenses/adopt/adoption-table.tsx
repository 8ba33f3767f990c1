import { useState } from 'preact/hooks';
import { hoverFeature } from '../../actions/hover-feature';
import { openFeature } from '../../actions/open-feature';
import type { AdoptionCounts } from '../../analysis/adoption/data';
import { localName } from '../../i18n/local-name';
import { currentLocale, t } from '../../i18n/translate';
import type { LocalName } from '../../model/district';
import { adoptionStatuses } from '../../model/vocabulary';
import { adoptionSummary, areaCounts } from '../../state/adoption-summary';
import { district } from '../../state/district';
import { hovered, selection } from '../../state/selection';
import { type Column, DataTable } from '../../ui/data-table';
import { Segments } from '../../ui/segments';
import { CountDetails } from './count-details';
import { SummaryPending } from './summary-pending';
import './adoption-table.css';

const areaKinds = ['grid', 'neighbourhood'] as const;
type AreaKind = (typeof areaKinds)[number];

interface AreaRow {
  readonly id: string;
  readonly name: LocalName;
  readonly counts: AdoptionCounts;
}

/** The five counts of every micro-grid or neighbourhood, and why seats cannot be adopted. */
export function AdoptionTable() {
  const [kind, setKind] = useState<AreaKind>('grid');
  const rows = listRows(kind);
  const total = adoptionSummary.value.value?.district;
  const idOf = (ref: typeof selection.value) => (ref?.kind === kind ? ref.id : null);
  if (!total) {
    return <SummaryPending />;
  }
  return (
    <div class="adoption-table">
      <Segments
        label={t('adopt.areas.by')}
        options={areaKinds.map((value) => ({ value, label: t(`adopt.areas.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <DataTable
        key={kind}
        caption={t('adopt.areas.caption')}
        columns={listColumns(kind)}
        groups={[{ id: kind, label: null, rows }]}
        rowId={({ id }) => id}
        firstSort={{ column: 'name', direction: 'ascending' }}
        selectedId={idOf(selection.value)}
        hoveredId={idOf(hovered.value)}
        onHover={(id) => hoverFeature(id === null ? null : { kind, id })}
        locale={currentLocale()}
      />
      <CountDetails counts={total} />
    </div>
  );
}

function listRows(kind: AreaKind): readonly AreaRow[] {
  const pack = district.value;
  const areas = kind === 'grid' ? pack?.grids : pack?.neighbourhoods;
  return (areas ?? []).flatMap(({ id, name }) => {
    const counts = areaCounts.value.get(id);
    return counts ? [{ id, name, counts }] : [];
  });
}

function listColumns(kind: AreaKind): readonly Column<AreaRow>[] {
  return [
    {
      id: 'name',
      label: t('adopt.areas.name'),
      sortValue: ({ id }) => id,
      cell: ({ id, name }) => (
        <button type="button" class="adoption-area" onClick={() => openFeature({ kind, id })}>
          {localName(name)}
        </button>
      ),
    },
    ...adoptionStatuses.map(
      (status): Column<AreaRow> => ({
        id: status,
        label: t(`adopt.column.${status}`),
        title: t(`status.${status}`),
        align: 'end',
        firstDirection: 'descending',
        sortValue: ({ counts }) => counts.status[status],
        cell: ({ counts }) => counts.status[status],
      }),
    ),
  ];
}
