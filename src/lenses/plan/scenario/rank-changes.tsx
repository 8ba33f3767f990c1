import { useRef, useState } from 'preact/hooks';
import { hoverFeature } from '../../../actions/hover-feature';
import { openFeature } from '../../../actions/open-feature';
import { formatMetres, formatShare } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { Metres } from '../../../lib/units';
import type { MicroGrid } from '../../../model/district';
import { Button } from '../../../ui/button';
import { NeedSwatch } from '../need-swatch';
import { findMovedRow, type RankRow, rowsAround } from './rank-rows';
import { useRowMotion } from './use-row-motion';
import './rank-changes.css';

interface RankChangesProps {
  /** By rank after the change. */
  readonly rows: readonly RankRow[];
  readonly grids: ReadonlyMap<string, MicroGrid>;
  readonly walk: Metres;
}

/**
 * The ranking while it changes: each grid with its share before and after and how far it moved. The row
 * that the change is about is lifted, and a line joins where it was with where it is.
 */
export function RankChanges({ rows, grids, walk }: RankChangesProps) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useRowMotion(list);
  const moved = findMovedRow(rows);
  const shown = isWhole ? rows : rowsAround(rows, moved);
  return (
    <section class="rank-changes" aria-labelledby="rank-changes-title">
      <h2 id="rank-changes-title">
        {t('plan.scenario.ranks')} <span class="rank-changes-hint">{t('plan.scenario.ranks.hint')}</span>
      </h2>
      <p class="rank-changes-head" aria-hidden="true">
        <span>{t('plan.scenario.ranks.column.rank')}</span>
        <span>{t('plan.scenario.ranks.column.grid')}</span>
        <span>{t('plan.scenario.ranks.column.share', { walk: formatMetres(walk) })}</span>
        <span>{t('plan.scenario.ranks.column.change')}</span>
      </p>
      <div class="rank-changes-list">
        <ol ref={list}>
          {shown.map((row) => (
            <Row key={row.id} row={row} grid={grids.get(row.id)} isMoved={row.id === moved?.id} />
          ))}
        </ol>
        {moved && <MoveLine shown={shown} moved={moved} />}
      </div>
      {rows.length > shown.length || isWhole ? (
        <Button look="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('plan.scenario.ranks.some') : t('plan.scenario.ranks.all', { count: rows.length })}
        </Button>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly row: RankRow;
  readonly grid: MicroGrid | undefined;
  readonly isMoved: boolean;
}

function Row({ row, grid, isMoved }: RowProps) {
  const { id, rank, share, shareBefore } = row;
  const [before, after] = [shareBefore ?? 0, share ?? 0].map(formatShare);
  const ref = { kind: 'grid', id } as const;
  return (
    <li
      data-id={id}
      data-moved={isMoved}
      onPointerEnter={() => hoverFeature(ref)}
      onPointerLeave={() => hoverFeature(null)}
    >
      <span class="rank-changes-rank">{rank}</span>
      <button type="button" onClick={() => openFeature(ref)}>
        <NeedSwatch need={row.need} />
        <span class="grid-number">{id.replace(/^\D*/, '')}</span>
        <span>{grid ? localName(grid.name) : id}</span>
      </button>
      <span class="rank-changes-share">
        {before !== after && <span class="rank-changes-before">{`${before} → `}</span>}
        <strong>{after}</strong>
      </span>
      <RankShift by={row.rankBefore - rank} />
    </li>
  );
}

/** Up the list is towards the greater need: said by a triangle, a colour and in words. */
function RankShift({ by }: { readonly by: number }) {
  if (by === 0) return <span />;
  const count = Math.abs(by);
  const words = t(by > 0 ? 'plan.scenario.ranks.up' : 'plan.scenario.ranks.down', { count });
  return (
    <span class="rank-changes-shift" data-up={by > 0} title={words}>
      <span aria-hidden="true">{`${by > 0 ? '▲' : '▼'} ${count}`}</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}

/** Height of a row and the room that a lifted one takes more, CSS pixels; the style sheet has the same. */
const rowHeight = 40;

/** Joins the row's old place with its new one, in the margin beside the list. */
function MoveLine({ shown, moved }: { readonly shown: readonly RankRow[]; readonly moved: RankRow }) {
  const place = (rank: number) => shown.findIndex((row) => row.rank === rank);
  const [from, to] = [place(moved.rankBefore), place(moved.rank)];
  if (from === to || from < 0 || to < 0) return null;
  const [start, end] = [(from + 0.5) * rowHeight, (to + 0.5) * rowHeight];
  const head = end > start ? -5 : 5;
  return (
    <svg class="rank-changes-line" width="16" height={shown.length * rowHeight} aria-hidden="true">
      <circle cx="12" cy={start} r="2.5" />
      <path d={`M9.5 ${start}C-1 ${start} -1 ${end} 10 ${end}`} />
      <path d={`M${10 - 6} ${end + head - 1}L10 ${end}L3 ${end + 1}`} />
    </svg>
  );
}
