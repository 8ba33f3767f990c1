import { useEffect } from 'preact/hooks';
import { leaveEdited } from '../../../../actions/choose-edited';
import { stepDraftBack } from '../../../../actions/fill-in-edit';
import { openLedger } from '../../../../actions/open-ledger';
import { t } from '../../../../i18n/translate';
import { editTarget, heldEdit, isAddingSeat, isDraftDirty } from '../../../../state/data-edit';
import { isOffice, storage } from '../../../../state/ledger';
import { openScenario } from '../../../../state/scenario';
import { errorText } from '../../../shared/ledger/error-text';
import { OfficeKeyNotice } from '../../../shared/ledger/office-key-notice';
import { UndoLine } from '../../../shared/ledger/undo-line';
import { WaitingSurveys } from '../../../shared/ledger/waiting-surveys';
import { DataPageFrame } from '../data-page-frame';
import { useOwnOffice } from '../use-own-office';
import { AddSeat } from './add-seat';
import { BecomeOffice } from './become-office';
import { ChooseSeats } from './choose-seats';
import { DuplicatePairs } from './duplicate-pairs';
import { EditForm } from './edit-form';
import { TodaysEdits } from './todays-edits';
import { useEditMap } from './use-edit-map';
import './edit-page.css';

/** Puts the seats of the district right: on the map, in a list, one or many at once. */
export function EditPage() {
  useEditMap();
  useEffect(() => void openLedger(), []);
  return (
    <DataPageFrame title={t('data.edit.title')}>
      <p class="edit-band">{t('data.edit.answer')}</p>
      {openScenario.value && (
        <p class="edit-note">{t('data.edit.scenario', { name: openScenario.value.name })}</p>
      )}
      <EditBody />
    </DataPageFrame>
  );
}

/** Esc takes a seat out of the hand, then leaves the seats; what is filled in is only dropped by its button. */
function stepOut(): boolean {
  if (heldEdit.value || isAddingSeat.value) {
    heldEdit.value = null;
    isAddingSeat.value = false;
  } else if (!isDraftDirty.value) {
    if (editTarget.value.kind === 'none') return false;
    leaveEdited();
  }
  return true;
}

function EditBody() {
  const isKnown = useOwnOffice();
  const { value } = storage;
  if (value.kind === 'memory') return <p role="alert">{errorText(value.error)}</p>;
  if (!isKnown) return <p role="status">{t('data.edit.opening')}</p>;
  if (!isOffice.value)
    return (
      <>
        <OfficeKeyNotice />
        <BecomeOffice />
      </>
    );
  return (
    <>
      {editTarget.value.kind === 'none' ? (
        <>
          <AddSeat />
          <OfficeKeyNotice />
          <WaitingSurveys />
          <DuplicatePairs />
          <TodaysEdits />
          <ChooseSeats />
        </>
      ) : (
        <EditForm />
      )}
      <UndoLine putBack={stepOut} stepBack={stepDraftBack} />
    </>
  );
}
