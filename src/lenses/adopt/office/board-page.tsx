import { useEffect, useState } from 'preact/hooks';
import { downloadBoard } from '../../../actions/download-board';
import { hoverFeature } from '../../../actions/hover-feature';
import { formatNumber } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { currentLocale, t } from '../../../i18n/translate';
import {
  type BoardGrouping,
  type BoardRow,
  boardGroupings,
  groupAdoptions,
} from '../../../model/adoption/group-adoptions';
import { standingOf } from '../../../model/ledger/pledge-vocabulary';
import { boardRows, isBoardShown, pickedAdoption } from '../../../state/adoption-board';
import { featuresById } from '../../../state/district';
import { hovered } from '../../../state/selection';
import { Button } from '../../../ui/button';
import { Check } from '../../../ui/check';
import { DataTable } from '../../../ui/data-table';
import { Expander } from '../../../ui/expander';
import { Segments } from '../../../ui/segments';
import { boardColumns } from './board-columns';
import { FairnessPanel } from './fairness-panel';
import { OfficePage } from './office-page';
import './board-page.css';

const isClosed = ({ adoption }: BoardRow) => standingOf[adoption.state] === 'closed';

/** Every adoption of the district, on the map and as a table. */
export function BoardPage() {
  const [grouping, setGrouping] = useState<BoardGrouping>('building');
  const [withClosed, setWithClosed] = useState(false);
  useEffect(() => {
    isBoardShown.value = true;
    return () => {
      isBoardShown.value = false;
      pickedAdoption.value = null;
      hoverFeature(null);
    };
  }, []);
  const all = boardRows.value;
  const open = all.filter((row) => !isClosed(row));
  const rows = withClosed ? all : open;
  const held = open.filter(({ adoption }) => standingOf[adoption.state] === 'held').length;
  const seatOf = (id: string | null) => rows.find(({ adoption }) => adoption.id === id)?.adoption.seatId;
  const light = (id: string | null) => {
    const seatId = seatOf(id);
    hoverFeature(seatId ? { kind: 'seat', id: seatId } : null);
  };
  const lit = hovered.value?.kind === 'seat' ? hovered.value.id : null;
  return (
    <OfficePage
      page="board"
      answer={t('adopt.office.board.answer', {
        held: formatNumber(held),
        waiting: formatNumber(open.length - held),
        closed: formatNumber(all.length - open.length),
      })}
    >
      <div class="office-controls board-controls">
        <Segments
          label={t('adopt.office.board.by')}
          options={boardGroupings.map((value) => ({ value, label: t(`adopt.office.by.${value}`) }))}
          value={grouping}
          onChange={setGrouping}
        />
        <Check checked={withClosed} onChange={setWithClosed}>
          {t('adopt.office.board.closed')}
        </Check>
      </div>
      {rows.length === 0 ? (
        <p>{t('adopt.office.board.none')}</p>
      ) : (
        <div class="board-table">
          <DataTable
            key={grouping}
            caption={t('adopt.office.board')}
            columns={boardColumns((id) => {
              pickedAdoption.value = id;
              light(id);
            })}
            groups={groupAdoptions(rows, grouping).map(({ key, rows: grouped }) => ({
              id: key ?? '',
              label: (
                <>
                  {groupName(grouping, key)}{' '}
                  <span class="board-count">{t('adopt.office.board.count', { count: grouped.length })}</span>
                </>
              ),
              rows: grouped,
            }))}
            rowId={({ adoption }) => adoption.id}
            firstSort={{ column: 'keeper', direction: 'ascending' }}
            selectedId={pickedAdoption.value}
            hoveredId={rows.find(({ adoption }) => adoption.seatId === lit)?.adoption.id ?? null}
            onHover={light}
            locale={currentLocale()}
          />
        </div>
      )}
      <div class="office-buttons">
        <Button disabled={all.length === 0} onClick={downloadBoard}>
          {t('adopt.office.board.download')}
        </Button>
      </div>
      <p class="office-note">{t('adopt.office.board.note')}</p>
      <Expander title={t('adopt.office.fairness')}>{() => <FairnessPanel />}</Expander>
    </OfficePage>
  );
}

/** What heads a group, in the language on the page. */
function groupName(grouping: BoardGrouping, key: string | null): string {
  if (key === null) return t(`adopt.office.none.${grouping}`);
  switch (grouping) {
    case 'building':
    case 'grid':
    case 'neighbourhood': {
      const name = featuresById.value[grouping].get(key)?.name;
      return name ? localName(name) : key;
    }
    case 'track':
      return t(`adopt.office.track.${key as BoardRow['adoption']['track']}`);
    case 'state':
      return t(`adopt.state.${key as BoardRow['adoption']['state']}`);
  }
}
