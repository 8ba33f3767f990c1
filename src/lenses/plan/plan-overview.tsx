import { useState } from 'preact/hooks';
import { openPlanPage } from '../../actions/open-plan-page';
import { retryAnswer } from '../../actions/retry-answer';
import { setWeights } from '../../actions/set-weights';
import { findPlaneError } from '../../analysis/coverage/find-plane-error';
import { sumTiling } from '../../analysis/grid-tiling/sum-tiling';
import { formatHectares, formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { packDistrict } from '../../state/district';
import { baseline, evaluation } from '../../state/evaluation';
import { hasStreets } from '../../state/has-streets';
import { weights } from '../../state/parameters';
import { sitingQuestion } from '../../state/siting';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { FailedAnswer } from '../shared/failed-answer';
import { WalkControl } from '../shared/walk-control';
import { CoverageMethod } from './coverage-method';
import { DataMissing } from './data-missing';
import { ExportTools } from './export-tools';
import { GridTable } from './grid-table';
import { NeedControl } from './need-control';
import { planSentence } from './plan-sentence';
import { WeightControl } from './weight-control';
import './plan-overview.css';

/** 15 cm in a walk of 50 m: as far from the truth as a seat is drawn. */
const toldError = 0.003;

/** What the figures leave out or take for granted. */
function Caveats() {
  const found = evaluation.value;
  const info = packDistrict.value?.info;
  if (!found || !info) return null;
  const { overlap, uncovered } = sumTiling(
    info,
    found.grids.map(({ coverage }) => coverage),
    found.district.coverage,
  );
  const { unknownSeats, assumedOpen } = found.district.coverage;
  const planeError = findPlaneError(info);
  const incomplete = found.grids.filter(({ coverage }) => 'error' in coverage).length;
  return (
    <p class="plan-caveats">
      {hasStreets.value && t('plan.straight')} {incomplete > 0 && t('plan.incomplete', { count: incomplete })}{' '}
      {unknownSeats > 0 && t('plan.unknown', { count: unknownSeats })}{' '}
      {assumedOpen > 0 && t('plan.assumed', { count: assumedOpen })}{' '}
      {hasStreets.value &&
        found.unattached.length > 0 &&
        t('plan.unattached', { count: found.unattached.length })}{' '}
      {overlap > 0 && t('plan.tiling.overlap', { area: formatHectares(overlap) })}{' '}
      {uncovered > 0 && t('plan.tiling.uncovered', { area: formatHectares(uncovered) })}{' '}
      {planeError > toldError &&
        t('plan.plane-error', { share: `${formatNumber(100 * planeError, 1)}\u202f%` })}
    </p>
  );
}

/** Plan's question, the sentence that answers it, what it depends on, and the ranking. */
export function PlanOverview() {
  const [isGrouped, setGrouped] = useState(false);
  const found = evaluation.value;
  const isGridless = found?.grids.length === 0;
  return (
    <section class="plan" aria-labelledby="plan-title" aria-busy={baseline.isBusy.value}>
      <h1 id="plan-title">{t('plan.question')}</h1>
      {baseline.error.value && (
        <FailedAnswer sentence={t('plan.not-computed')} retry={() => retryAnswer(baseline)} />
      )}
      <p class="plan-answer" aria-live="polite">
        {found ? planSentence(found) : !baseline.error.value && t('plan.computing')}
      </p>
      {isGridless ? (
        <DataMissing>{t('plan.gridless')}</DataMissing>
      ) : (
        <>
          <WalkControl />
          <NeedControl />
          <GridTable isGrouped={isGrouped} />
          <Caveats />
          <div class="plan-next">
            <Button look="main" onClick={() => openPlanPage('siting')}>
              {t('plan.siting', { count: sitingQuestion.value.count })}
            </Button>
          </div>
        </>
      )}
      <Disclosure summary={t('plan.more')}>
        <label class="plan-group">
          <input
            type="checkbox"
            checked={isGrouped}
            onChange={(event) => setGrouped(event.currentTarget.checked)}
          />
          {t('plan.group')}
        </label>
        <Button look="quiet" onClick={() => openPlanPage('fairness')}>
          {t('plan.axes.fairness')}
        </Button>
        <Button look="quiet" onClick={() => openPlanPage('wishes')}>
          {t('plan.wishes')}
        </Button>
      </Disclosure>
      <ExportTools />
      <WeightControl value={weights.value} onChange={setWeights} />
      <CoverageMethod />
    </section>
  );
}
