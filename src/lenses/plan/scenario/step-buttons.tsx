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
        {last ? t('plan.scenario.undo.step', { step: stepWords(last) }) : t('plan.scenario.undo')}
      </Button>
      <Button disabled={!next} onClick={() => redoScenarioStep()}>
        {next ? t('plan.scenario.redo.step', { step: stepWords(next) }) : t('plan.scenario.redo')}
      </Button>
      <Button onClick={() => compareWith(null)}>{t('plan.scenario.compare')}</Button>
    </div>
  );
}
