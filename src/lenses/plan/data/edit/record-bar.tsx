import { useRef, useState } from 'preact/hooks';
import { discardDraft } from '../../../../actions/fill-in-edit';
import { giveCommand } from '../../../../actions/give-command';
import { recordEdit } from '../../../../actions/record-edit';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import {
  editDraft,
  editedSeats,
  editIds,
  editTarget,
  isDraftDirty,
  wasChoiceRefused,
} from '../../../../state/data-edit';
import { ledger } from '../../../../state/ledger';
import { Button } from '../../../../ui/button';
import { changeText } from '../../../shared/ledger/audit-words';
import { errorText } from '../../../shared/ledger/error-text';
import { draftChanges } from './edit-words';
import { ReasonField } from './reason-field';

/** What would be recorded, why, and the button that records it; the reason is asked once for all of it. */
export function RecordBar() {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isNew = editTarget.value.kind === 'new';
  const say = (error: AppError | null) => setProblem(error && errorText(error));
  const record = async () => {
    if (!reason.trim()) return setProblem(t('data.edit.reason.missing'));
    const recorded = await recordEdit(reason.trim());
    say(recorded.ok ? null : recorded.error);
    if (recorded.ok) setReason('');
  };
  const withdraw = async () => {
    const [seatId] = editIds.value;
    if (seatId === undefined) return;
    if (!reason.trim()) return setProblem(t('data.edit.reason.missing'));
    const given = await giveCommand('office', { type: 'withdraw-seat', seatId, reason: reason.trim() });
    say(given.ok ? null : given.error);
  };
  const canWithdraw =
    editIds.value.length === 1 &&
    ledger.value.seats.get(editIds.value[0] ?? '')?.added &&
    !isDraftDirty.value;
  if (!isDraftDirty.value && !canWithdraw) return null;
  const goThere = () => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('.chip')?.focus({ preventScroll: true });
  };
  return (
    <>
      {isDraftDirty.value && (
        <div class="edit-unsaved">
          <p role="status">{t(wasChoiceRefused.value ? 'data.edit.unsaved.first' : 'data.edit.unsaved')}</p>
          <Button look="quiet" onClick={goThere}>
            {t('data.edit.unsaved.go')}
          </Button>
        </div>
      )}
      <form
        ref={form}
        class="edit-record"
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        {isDraftDirty.value && <Changes isNew={isNew} />}
        <ReasonField reason={reason} onChange={setReason} />
        {problem && <p role="alert">{problem}</p>}
        <div class="edit-row">
          {isDraftDirty.value && (
            <>
              <Button look="main" type="submit">
                {editIds.value.length > 1
                  ? t('data.edit.record.many', { count: editIds.value.length })
                  : t('data.edit.record')}
              </Button>
              <Button onClick={discardDraft}>{t('data.edit.discard')}</Button>
            </>
          )}
          {canWithdraw && <Button onClick={() => void withdraw()}>{t('data.edit.withdraw')}</Button>}
        </div>
      </form>
    </>
  );
}

/** One seat's changes with what was before; of many what they will be. */
function Changes({ isNew }: { readonly isNew: boolean }) {
  const [seat, ...others] = editedSeats.value;
  if (!seat) return null;
  const changes = draftChanges(seat, editDraft.value, isNew || others.length > 0);
  return (
    <section aria-label={t('data.edit.changes')}>
      <h3>{isNew ? t('data.edit.changes.new') : t('data.edit.changes')}</h3>
      <div role="status">
        <ul class="edit-changes">
          {changes.map((change) => (
            <li key={change.field}>{changeText(change)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
