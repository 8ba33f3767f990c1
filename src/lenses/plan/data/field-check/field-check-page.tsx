import { useEffect } from 'preact/hooks';
import { openLedger } from '../../../../actions/open-ledger';
import { lookAtSeatToCheck, resumeFieldCheck } from '../../../../actions/start-field-check';
import { formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { checkedSeatId, fieldCheckRound, ownChecks, seatsToCheck } from '../../../../state/field-check';
import { ledgerBasis, storage } from '../../../../state/ledger';
import { selection } from '../../../../state/selection';
import { errorText } from '../../../shared/ledger/error-text';
import { UndoLine } from '../../../shared/ledger/undo-line';
import { DataPageFrame } from '../data-page-frame';
import { CheckSeat } from './check-seat';
import { HandOverChecks } from './hand-over-checks';
import { RoundList } from './round-list';
import { StartRound } from './start-round';
import './field-check-page.css';

/** Which seats to look at on site, one after the other, with one thumb and without a network. */
export function FieldCheckPage() {
  useEffect(() => {
    void openLedger().then(resumeFieldCheck);
  }, []);
  return (
    <DataPageFrame title={t('data.field-check.title')} answer={answerText()}>
      <FieldCheckBody />
    </DataPageFrame>
  );
}

function FieldCheckBody() {
  const { value } = storage;
  const selected = selection.value?.kind === 'seat' ? selection.value.id : null;
  // A seat that is tapped on the map is the one before which one stands.
  useEffect(() => {
    if (selected !== null && selected !== checkedSeatId.value) lookAtSeatToCheck(selected);
  }, [selected]);
  if (value.kind === 'memory') return <p role="alert">{errorText(value.error)}</p>;
  if (value.kind === 'opening' || !ledgerBasis.value)
    return <p role="status">{t('data.field-check.opening')}</p>;
  return (
    <>
      <CheckSeat />
      {fieldCheckRound.value ? <RoundList /> : <StartRound />}
      {ownChecks.value.length > 0 && <HandOverChecks />}
      <UndoLine />
    </>
  );
}

function answerText(): string {
  const round = fieldCheckRound.value;
  if (!round) return t('data.field-check.answer.start');
  const left = seatsToCheck.value.length;
  return left === 0
    ? t('data.field-check.answer.done', { count: round.seatIds.length })
    : t('data.field-check.answer', { count: left, length: formatMetres(round.length) });
}
