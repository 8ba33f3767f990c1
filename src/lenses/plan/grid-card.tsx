import { openFeature } from '../../actions/open-feature';
import { selectFeature } from '../../actions/select-feature';
import { isFailure } from '../../analysis/coverage/data';
import { formatNumber } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { type RankedGrid, rankedGrids } from '../../state/grid-ranking';
import { hasStreets } from '../../state/has-streets';
import { weights } from '../../state/parameters';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { AxesPanel } from './axes-panel';
import { GridFigures } from './grid-figures';
import { gridSentence } from './grid-sentence';
import { helpText } from './help-text';
import { printArea } from './print-area';
import { SeatList } from './seat-list';
import { StretchList } from './stretch-list';
import './grid-card.css';

/** One micro-grid: how well it is served, its figures, its seats, and its page for the meeting. */
export function GridCard({ row }: { readonly row: RankedGrid }) {
  const { grid, rank, figures } = row;
  const neighbourhood = featuresById.value.neighbourhood.get(grid.neighbourhoodId);
  const seatIds = isFailure(figures.coverage) ? [] : figures.coverage.seatIds;
  return (
    <article class="grid-card" aria-labelledby="grid-card-title">
      <Button look="quiet" onClick={() => selectFeature(null)}>
        {t('common.back')}
      </Button>
      <h1 id="grid-card-title">
        {localName(grid.name)} <span class="grid-card-id">{grid.id}</span>
      </h1>
      <p class="grid-card-place">
        {neighbourhood && (
          <button
            type="button"
            class="grid-card-link"
            onClick={() => openFeature({ kind: 'neighbourhood', id: neighbourhood.id })}
          >
            {localName(neighbourhood.name)}
          </button>
        )}{' '}
        <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
      </p>
      <p class="grid-card-sentence">{gridSentence(figures.walking, figures.coverage)}</p>
      <AxesPanel
        area={figures.axes}
        headlineKind={figures.walking.headlineKind}
        weights={weights.value}
        ranking={{ rank, count: rankedGrids.value.length }}
      />
      {hasStreets.value && (
        <>
          <h2>{t('plan.help.title')}</h2>
          <p>{helpText([grid.id]) ?? t('plan.help.busy')}</p>
          <h2>{t('plan.print.stretches')}</h2>
          <StretchList gridIds={[grid.id]} />
        </>
      )}
      <h2>{t('plan.grid.figures')}</h2>
      <GridFigures walking={figures.walking} coverage={figures.coverage} />
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
      <SeatList ids={seatIds} />
      <Button look="main" onClick={() => printArea({ kind: 'grid', id: grid.id })}>
        {t('plan.print')}
      </Button>
    </article>
  );
}
