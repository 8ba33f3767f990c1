import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { formatDay, formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { straightDistance } from '../../../lib/straight-distance';
import { listWaitingSurveys } from '../../../model/desk/list-waiting-surveys';
import type { SeatSurvey } from '../../../model/ledger/ledger-state';
import type { SurveyVerdict } from '../../../model/ledger/survey-vocabulary';
import { featuresById } from '../../../state/district';
import { isOffice, ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { ListInParts } from '../../../ui/list-in-parts';
import { seatTitle } from '../seat-words';
import { changeText } from './audit-words';
import { errorText } from './error-text';
import './waiting-surveys.css';

/** Field checks of others that wait until the office has looked at them; nothing where there are none. */
export function WaitingSurveys() {
  const waiting = listWaitingSurveys(ledger.value);
  if (!isOffice.value || waiting.length === 0) return null;
  return (
    <Expander title={t('adopt.desk.survey')} aside={t('adopt.desk.survey.count', { count: waiting.length })}>
      {() => <Surveys waiting={waiting} />}
    </Expander>
  );
}

function Surveys({ waiting }: { readonly waiting: readonly SeatSurvey[] }) {
  const [problem, setProblem] = useState<string | null>(null);
  const settle = async (surveys: readonly SeatSurvey[], verdict: SurveyVerdict) => {
    const reason = verdict === 'declined' ? t('adopt.desk.survey.declined') : null;
    const steps = surveys.map(
      ({ id }) => ({ type: 'settle-survey', surveyId: id, verdict, reason }) as const,
    );
    const given = await giveCommand('office', { type: 'together', steps });
    setProblem(given.ok ? null : errorText(given.error));
  };
  return (
    <>
      <p>{t('adopt.desk.survey.hint')}</p>
      {problem && <p role="alert">{problem}</p>}
      {waiting.length > 1 && (
        <Button onClick={() => void settle(waiting, 'accepted')}>
          {t('adopt.desk.survey.accept-all', { count: waiting.length })}
        </Button>
      )}
      <ListInParts class="waiting-surveys" items={waiting} keyOf={({ id }) => id}>
        {(survey) => (
          <>
            <SurveyLines survey={survey} />
            <div class="waiting-surveys-row">
              <Button onClick={() => void settle([survey], 'accepted')}>
                {t('adopt.desk.survey.accept')}
              </Button>
              <Button onClick={() => void settle([survey], 'declined')}>
                {t('adopt.desk.survey.decline')}
              </Button>
            </div>
          </>
        )}
      </ListInParts>
    </>
  );
}

/** What was found, when, and how near to the seat the surveyor stood. */
function SurveyLines({ survey }: { readonly survey: SeatSurvey }) {
  const seat = featuresById.value.seat.get(survey.seatId);
  const { accuracy, position, note, attributes } = survey;
  const distance = seat && position ? straightDistance(position, seat.position) : null;
  const found = [formatDay(survey.day), t(`adopt.audit.value.survey.${survey.result}`)];
  return (
    <>
      <p>
        <strong>{seat ? seatTitle(seat) : survey.seatId}</strong>
      </p>
      <p>{found.join(t('common.sentence.separator'))}</p>
      {Object.keys(attributes).length > 0 && (
        <p>{changeText({ field: 'survey-seen', before: null, after: attributes })}</p>
      )}
      {note && <p>{note}</p>}
      <p class="waiting-surveys-where">
        {accuracy === null
          ? t('adopt.desk.survey.no-fix')
          : t('adopt.desk.survey.fix', { accuracy: formatMetres(accuracy) })}
        {distance !== null && ` ${t('adopt.desk.survey.distance', { distance: formatMetres(distance) })}`}
      </p>
    </>
  );
}
