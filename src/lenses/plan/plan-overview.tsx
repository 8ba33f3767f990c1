import { useState } from 'preact/hooks';
import { isComputed } from '../../analysis/coverage/data';
import { formatHectares, formatMetres, formatShare } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { coverage } from '../../state/coverage';
import { rankedGrids } from '../../state/grid-ranking';
import { FailedAnswer } from '../shared/failed-answer';
import { CoverageMethod } from './coverage-method';
import { ExportTools } from './export-tools';
import { GridTable } from './grid-table';
import { NeedControl } from './need-control';
import { WalkControl } from './walk-control';
import './plan-overview.css';

/** Below this share a grid counts as having next to no seats: the first class break of the map. */
const fewShare = 0.1;

/** The sentence that answers Plan's question. */
function answerText(): string {
  const found = coverage.value.value;
  const rows = rankedGrids.value;
  const [worst] = rows;
  if (!found || !worst || !isComputed(worst.coverage)) return t('plan.computing');
  const computedGrids = rows.map((row) => row.coverage).filter(isComputed);
  return t('plan.answer', {
    area: formatHectares(found.district.area),
    walk: formatMetres(found.request.walk),
    share: formatShare(found.district.coveredShare ?? 0),
    grids: computedGrids.length,
    few: computedGrids.filter(({ coveredShare }) => (coveredShare ?? 1) < fewShare).length,
    worst: localName(worst.grid.name),
    worstShare: formatShare(worst.coverage.coveredShare ?? 0),
  });
}

/** What the figures leave out or take for granted. */
function Caveats() {
  const found = coverage.value.value;
  if (!found) return null;
  const { unknownSeats, assumedOpen } = found.district;
  return (
    <p class="plan-caveats">
      {t('plan.straight')}{' '}
      {found.incomplete.length > 0 && t('plan.incomplete', { count: found.incomplete.length })}{' '}
      {unknownSeats > 0 && t('plan.unknown', { count: unknownSeats })}{' '}
      {assumedOpen > 0 && t('plan.assumed', { count: assumedOpen })}
    </p>
  );
}

export function PlanOverview() {
  const [isGrouped, setGrouped] = useState(false);
  const error = coverage.error.value;
  return (
    <section class="plan" aria-labelledby="plan-title" aria-busy={coverage.isBusy.value}>
      <h1 id="plan-title">{t('plan.question')}</h1>
      {error && (
        <FailedAnswer sentence={t('plan.not-computed', { message: error.message })} retry={coverage.retry} />
      )}
      <p class="plan-answer" aria-live="polite">
        {answerText()}
      </p>
      <WalkControl />
      <NeedControl />
      <GridTable isGrouped={isGrouped} />
      <Caveats />
      <label class="plan-group">
        <input
          type="checkbox"
          checked={isGrouped}
          onChange={(event) => setGrouped(event.currentTarget.checked)}
        />
        {t('plan.group')}
      </label>
      <ExportTools />
      <CoverageMethod />
    </section>
  );
}
