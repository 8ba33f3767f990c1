import { openFeature } from '../../actions/open-feature';
import { selectFeature } from '../../actions/select-feature';
import { isComputed } from '../../analysis/coverage/data';
import { formatNumber } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import type { RankedGrid } from '../../state/grid-ranking';
import { rankedGrids } from '../../state/grid-ranking';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { SeatGlyph } from '../shared/seat-glyph';
import { SeatKnowledge } from '../shared/seat-knowledge';
import { seatTitle } from '../shared/seat-words';
import { GridFigures } from './grid-figures';
import { gridSentence } from './grid-sentence';
import { printGrid } from './print-grid';
import './grid-card.css';

/** One micro-grid: how well it is served, its figures, its seats, and its page for the meeting. */
export function GridCard({ row }: { readonly row: RankedGrid }) {
  const { grid, rank } = row;
  const neighbourhood = featuresById.value.neighbourhood.get(grid.neighbourhoodId);
  const seatIds = isComputed(row.coverage) ? row.coverage.seatIds : [];
  const seats = seatIds.flatMap((id) => featuresById.value.seat.get(id) ?? []);
  return (
    <article class="grid-card" aria-labelledby="grid-card-title">
      <Button look="quiet" onClick={() => selectFeature(null)}>
        {t('common.back')}
      </Button>
      <h1 id="grid-card-title">
        {localName(grid.name)} <span class="grid-card-id">{grid.id}</span>
      </h1>
      <p class="grid-card-place">
        {neighbourhood && localName(neighbourhood.name)}{' '}
        <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
      </p>
      <p class="grid-card-sentence">{gridSentence(row)}</p>
      {rank !== null && (
        <p class="grid-card-rank">{t('plan.grid.rank', { rank, count: rankedGrids.value.length })}</p>
      )}
      <h2>{t('plan.grid.figures')}</h2>
      {isComputed(row.coverage) && <GridFigures figures={row.coverage} />}
      {grid.topic && (
        <>
          <h2>{t('plan.grid.topic')}</h2>
          <p>
            {localName(grid.topic.text)}{' '}
            <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
          </p>
        </>
      )}
      {grid.residents !== null && (
        <p class="grid-card-residents">
          {t('plan.grid.residents', { count: formatNumber(grid.residents) })}{' '}
          <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
        </p>
      )}
      <h2>{t('plan.grid.seats')}</h2>
      {seats.length === 0 && <p>{t('plan.grid.seats.none')}</p>}
      <ul class="grid-card-seats">
        {seats.map((seat) => (
          <li key={seat.id}>
            <button type="button" onClick={() => openFeature({ kind: 'seat', id: seat.id })}>
              <SeatGlyph seat={seat} look="plan" />
              <span>
                {seatTitle(seat)}
                <SeatKnowledge seat={seat} attributes={['backrest', 'armrest', 'covered']} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button look="main" onClick={() => printGrid(row, seats)}>
        {t('plan.print')}
      </Button>
    </article>
  );
}
