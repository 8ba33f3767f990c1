import { useState } from 'preact/hooks';
import { openPlanPage } from '../../actions/open-plan-page';
import { retryAnswer } from '../../actions/retry-answer';
import { setWeights } from '../../actions/set-weights';
import { t } from '../../i18n/translate';
import { baseline, evaluation } from '../../state/evaluation';
import { weights } from '../../state/parameters';
import { sitingQuestion } from '../../state/siting';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { FailedAnswer } from '../shared/failed-answer';
import { WalkControl } from '../shared/walk-control';
import { CoverageMethod } from './coverage-method';
import { ExportTools } from './export-tools';
import { GridTable } from './grid-table';
import { NeedControl } from './need-control';
import { planSentence } from './plan-sentence';
import { WeightControl } from './weight-control';
import './plan-overview.css';

/** What the figures leave out or take for granted. */
function Caveats() {
  const found = evaluation.value;
  if (!found) return null;
  const { unknownSeats, assumedOpen } = found.district.coverage;
  const incomplete = found.grids.filter(({ coverage }) => 'error' in coverage).length;
  return (
    <p class="plan-caveats">
      {t('plan.straight')} {incomplete > 0 && t('plan.incomplete', { count: incomplete })}{' '}
      {unknownSeats > 0 && t('plan.unknown', { count: unknownSeats })}{' '}
      {assumedOpen > 0 && t('plan.assumed', { count: assumedOpen })}{' '}
      {found.unattached.length > 0 && t('plan.unattached', { count: found.unattached.length })}
    </p>
  );
}

/** Plan's question, the sentence that answers it, what it depends on, and the ranking. */
export function PlanOverview() {
  const [isGrouped, setGrouped] = useState(false);
  const found = evaluation.value;
  return (
    <section class="plan" aria-labelledby="plan-title" aria-busy={baseline.isBusy.value}>
      <h1 id="plan-title">{t('plan.question')}</h1>
      {baseline.error.value && (
        <FailedAnswer sentence={t('plan.not-computed')} retry={() => retryAnswer(baseline)} />
      )}
      <p class="plan-answer" aria-live="polite">
        {found ? planSentence(found) : t('plan.computing')}
      </p>
      <WalkControl />
      <NeedControl />
      <GridTable isGrouped={isGrouped} />
      <Caveats />
      <div class="plan-next">
        <Button look="main" onClick={() => openPlanPage('siting')}>
          {t('plan.siting', { count: sitingQuestion.value.count })}
        </Button>
      </div>
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
