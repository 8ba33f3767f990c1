import { openFeature } from '../../actions/open-feature';
import { selectFeature } from '../../actions/select-feature';
import type { AreaEvaluation } from '../../analysis/evaluation/data';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { Neighbourhood } from '../../model/district';
import { rankedGrids } from '../../state/grid-ranking';
import { hasStreets } from '../../state/has-streets';
import { weights } from '../../state/parameters';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { AxesPanel } from './axes-panel';
import { GridFigures } from './grid-figures';
import { gridSentence } from './grid-sentence';
import { shareText } from './headline-share';
import { helpText } from './help-text';
import { NeedSwatch } from './need-swatch';
import { printArea } from './print-area';
import { StretchList } from './stretch-list';
import './neighbourhood-card.css';

interface NeighbourhoodCardProps {
  readonly neighbourhood: Neighbourhood;
  readonly figures: AreaEvaluation;
}

/** A neighbourhood: its grids' figures rolled up, its grids by rank, and its page for the meeting. */
export function NeighbourhoodCard({ neighbourhood, figures }: NeighbourhoodCardProps) {
  const rows = rankedGrids.value.filter(({ grid }) => grid.neighbourhoodId === neighbourhood.id);
  return (
    <article class="grid-card" aria-labelledby="neighbourhood-title">
      <Button look="quiet" onClick={() => selectFeature(null)}>
        {t('common.back')}
      </Button>
      <h1 id="neighbourhood-title">{localName(neighbourhood.name)}</h1>
      <p class="grid-card-place">
        <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
      </p>
      <p class="grid-card-sentence">{gridSentence(figures.walking, figures.coverage)}</p>
      <AxesPanel
        area={figures.axes}
        headlineKind={figures.walking.headlineKind}
        weights={weights.value}
        ranking={null}
      />
      {hasStreets.value && (
        <>
          <h2>{t('plan.help.title')}</h2>
          <p>{helpText(rows.map(({ grid }) => grid.id).toSorted()) ?? t('plan.help.busy')}</p>
          <h2>{t('plan.print.stretches')}</h2>
          <StretchList gridIds={rows.map(({ grid }) => grid.id)} />
        </>
      )}
      <h2>{t('plan.grid.figures')}</h2>
      <GridFigures walking={figures.walking} coverage={figures.coverage} />
      <h2>{t('plan.neighbourhood.grids')}</h2>
      <ol class="neighbourhood-grids">
        {rows.map(({ grid, rank, figures: row }) => (
          <li key={grid.id}>
            <button type="button" onClick={() => openFeature({ kind: 'grid', id: grid.id })}>
              <span class="neighbourhood-rank">{rank.rank}</span>
              <NeedSwatch need={row.axes.need.value} />
              <span>{localName(grid.name)}</span>
              <span class="neighbourhood-share">{shareText(row)}</span>
            </button>
          </li>
        ))}
      </ol>
      <Button look="main" onClick={() => printArea({ kind: 'neighbourhood', id: neighbourhood.id })}>
        {t('plan.neighbourhood.print')}
      </Button>
    </article>
  );
}
