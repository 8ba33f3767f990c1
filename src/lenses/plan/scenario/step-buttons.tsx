import { compareWith } from '../../../actions/compare-scenario';
import { redoScenarioStep, undoScenarioStep } from '../../../actions/undo-scenario-step';
import { t } from '../../../i18n/translate';
import { describeStep } from '../../../model/scenario/describe-step';
import type { Scenario } from '../../../model/scenario/scenario';
import { Button } from '../../../ui/button';
import { stepWords } from './scenario-words';
import './step-buttons.css';

/** Undo and redo, each naming the step that it means, and the way to the comparison. */
export function StepButtons({ scenario }: { readonly scenario: Scenario }) {
  const last = describeStep(scenario, scenario.done - 1);
  const next = describeStep(scenario, scenario.done);
  return (
    <div class="step-buttons">
      <Button disabled={!last} onClick={() => undoScenarioStep()}>
        <TurnArrow />
        {last ? t('plan.scenario.undo.step', { step: stepWords(last) }) : t('plan.scenario.undo')}
      </Button>
      <Button disabled={!next} onClick={() => redoScenarioStep()}>
        <TurnArrow isForward />
        {next ? t('plan.scenario.redo.step', { step: stepWords(next) }) : t('plan.scenario.redo')}
      </Button>
      <Button onClick={() => compareWith(null)}>{t('plan.scenario.compare')}</Button>
    </div>
  );
}

/** An arrow that turns back, or forward. */
function TurnArrow({ isForward = false }: { readonly isForward?: boolean }) {
  return (
    <svg class="step-arrow" data-forward={isForward} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6" />
    </svg>
  );
}
