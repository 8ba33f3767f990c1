import { openPlanPage } from '../../../actions/open-plan-page';
import { runSiting, stopSiting } from '../../../actions/run-siting';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { isEqual } from '../../../lib/is-equal';
import { hasStreets } from '../../../state/has-streets';
import { required, walk } from '../../../state/parameters';
import { siting, sitingRequest, sitingRun } from '../../../state/siting';
import { Button } from '../../../ui/button';
import { DataMissing } from '../data-missing';
import { SitingAnswer } from './siting-answer';
import { SitingQuestionForm } from './siting-question-form';
import './siting-page.css';

/** "Where should the next seats go?": the question, its progress, and the sites with their proof. */
export function SitingPage() {
  const run = sitingRun.value;
  const needs = required.value.map((token) => t(`need.${token}`)).join(t('common.list.separator'));
  return (
    <article class="siting" aria-labelledby="siting-title" aria-busy={run.status === 'running'}>
      <Button look="quiet" onClick={() => openPlanPage('ranking')}>
        {t('common.back')}
      </Button>
      <h1 id="siting-title">{t('plan.siting.question')}</h1>
      <p class="siting-frame">
        {t('plan.siting.frame', {
          walk: formatMetres(walk.value),
          need: needs === '' ? t('plan.need.anyone') : needs,
        })}
      </p>
      {hasStreets.value ? <SitingQuestion /> : <DataMissing>{t('plan.siting.streetless')}</DataMissing>}
    </article>
  );
}

function SitingQuestion() {
  const run = sitingRun.value;
  const found = siting.value;
  const isStale = found !== null && !isEqual(found.request, sitingRequest.value);
  return (
    <>
      <SitingQuestionForm />
      <div class="siting-run">
        {run.status === 'running' ? (
          <>
            <Button look="main" onClick={stopSiting}>
              {t('plan.siting.stop')}
            </Button>
            <progress class="siting-progress" aria-label={t('plan.siting.running')} />
          </>
        ) : (
          <Button look="main" onClick={runSiting}>
            {t(found === null ? 'plan.siting.run' : 'plan.siting.run.again')}
          </Button>
        )}
      </div>
      {run.status === 'failed' && (
        <p role="alert">{t('plan.siting.failed', { reason: run.error.message })}</p>
      )}
      {isStale && run.status !== 'running' && <p class="siting-stale">{t('plan.siting.stale')}</p>}
      {found && <SitingAnswer found={found} />}
    </>
  );
}
