import { useEffect, useRef, useState } from 'preact/hooks';
import { recordFieldCheck } from '../../../../actions/record-field-check';
import { lookAtSeatToCheck } from '../../../../actions/start-field-check';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { type SurveyResult, surveyResults } from '../../../../model/ledger/survey-vocabulary';
import { checkedSeat, ownChecks } from '../../../../state/field-check';
import { undoNote } from '../../../../state/ledger-undo';
import { Button } from '../../../../ui/button';
import { errorText } from '../../../shared/ledger/error-text';
import { UndoLine } from '../../../shared/ledger/undo-line';
import { checkText } from './check-words';

/** What one finds, a press each, where a thumb reaches; and the way back from a press that slipped. */
export function AnswerDock() {
  const [error, setError] = useState<AppError | null>(null);
  const isBusy = useRef(false);
  const { value: seat } = checkedSeat;
  const lastAnswered = useReturnToUndone();
  const record = async (seatId: string, result: SurveyResult) => {
    // A second press of a nervous thumb is about the same seat.
    if (isBusy.current) return;
    isBusy.current = true;
    const given = await recordFieldCheck(seatId, result);
    isBusy.current = false;
    if (given.ok) lastAnswered.current = seatId;
    setError(given.ok ? null : given.error);
  };
  const [last] = ownChecks.value;
  return (
    <div class="field-check-dock">
      <UndoLine done={last && checkText(last)} />
      {error && <p role="alert">{errorText(error)}</p>}
      {seat && (
        <fieldset class="field-check-results">
          <legend class="visually-hidden">{t('data.field-check.results')}</legend>
          {surveyResults.map((result) => (
            <Button
              key={result}
              look={result === 'still-here' ? 'main' : 'plain'}
              onClick={() => void record(seat.id, result)}
            >
              {t(`data.field-check.result.${result}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Who takes an answer back stands before its seat again. @returns where the seat of an answer is noted */
function useReturnToUndone(): { current: string | null } {
  const last = useRef<string | null>(null);
  const { value: note } = undoNote;
  useEffect(() => {
    if (note?.kind === 'undone' && note.type === 'seat-surveyed' && last.current !== null)
      lookAtSeatToCheck(last.current);
  }, [note]);
  return last;
}
