import { useEffect } from 'preact/hooks';
import { followOnRound } from '../../../../actions/follow-on-round';
import { openLedger } from '../../../../actions/open-ledger';
import { lookAtSeatToCheck, resumeFieldCheck } from '../../../../actions/start-field-check';
import { t } from '../../../../i18n/translate';
import { checkedSeatId, fieldCheckRound, ownChecks, seatsToCheck } from '../../../../state/field-check';
import { storage } from '../../../../state/ledger';
import { selection } from '../../../../state/selection';
import { errorText } from '../../../shared/ledger/error-text';
import { DataPageFrame } from '../data-page-frame';
import { useOwnOffice } from '../use-own-office';
import { AnswerDock } from './answer-dock';
import { CheckSeat } from './check-seat';
import { HandOverChecks } from './hand-over-checks';
import { RoundList } from './round-list';
import { wayLeftText } from './round-words';
import { StartRound } from './start-round';
import './field-check-page.css';

/** Which seats to look at on site, one after the other, with one thumb and without a network. */
export function FieldCheckPage() {
  useEffect(() => {
    void openLedger().then(resumeFieldCheck);
    void followOnRound();
  }, []);
  return (
    <DataPageFrame title={t('data.field-check.title')} answer={answerText()}>
      <FieldCheckBody />
    </DataPageFrame>
  );
}

function FieldCheckBody() {
  const isKnown = useOwnOffice();
  const { value } = storage;
  const selected = selection.value?.kind === 'seat' ? selection.value.id : null;
  // A seat that is tapped on the map is the one before which one stands.
  useEffect(() => {
    if (selected !== null && selected !== checkedSeatId.value) lookAtSeatToCheck(selected);
  }, [selected]);
  if (value.kind === 'memory') return <p role="alert">{errorText(value.error)}</p>;
  if (!isKnown) return <p role="status">{t('data.field-check.opening')}</p>;
  return (
    <>
      <CheckSeat />
      {fieldCheckRound.value ? <RoundList /> : <StartRound />}
      {ownChecks.value.length > 0 && <HandOverChecks />}
      <AnswerDock />
    </>
  );
}

function answerText(): string {
  const round = fieldCheckRound.value;
  if (!round) return t('data.field-check.answer.start');
  const left = seatsToCheck.value.length;
  return left === 0 ? t('data.field-check.answer.done', { count: round.seatIds.length }) : wayLeftText();
}
