import { useRef, useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { t } from '../../../i18n/translate';
import type { AuditRow } from '../../../model/ledger/audit-trail';
import { canRestore, restoringCommand } from '../../../model/ledger/restoring-command';
import { textLimits } from '../../../model/ledger/settings';
import { isOffice, ledger, ownDevices } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { errorText } from '../../shared/ledger/error-text';
import { tooLongText } from '../forms/draft-field';

/** Puts back what was before a row, by a new event with a reason; nothing where this device may not. */
export function RestoreForm({ row }: { readonly row: AuditRow }) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const who = { isOffice: isOffice.value, isOwn: ownDevices.value.has(row.actor.device) };
  if (!canRestore(row, ledger.value, who)) return null;
  if (!isAsking)
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('adopt.audit.restore')}
      </Button>
    );
  const restore = async () => {
    const counter = reason.trim() ? restoringCommand(row, reason.trim(), who) : null;
    if (!counter) return setProblem(t('adopt.audit.restore.missing'));
    const given = await giveCommand(counter.role, counter.command);
    setProblem(given.ok ? null : errorText(given.error));
    if (!given.ok) return;
    // The button that was pressed goes away.
    form.current?.closest<HTMLElement>('.audit-list')?.focus();
    setAsking(false);
  };
  return (
    <form
      ref={form}
      class="restore-form"
      onSubmit={(event) => {
        event.preventDefault();
        void restore();
      }}
    >
      <TextField
        label={t('adopt.audit.restore.reason')}
        value={reason}
        limit={textLimits.reason}
        tooLong={tooLongText(textLimits.reason)}
        onChange={setReason}
      />
      <p class="audit-who">{t('adopt.audit.restore.note')}</p>
      {problem && <p role="alert">{problem}</p>}
      <div class="restore-actions">
        <Button type="submit">{t('adopt.audit.restore.yes')}</Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {t('adopt.audit.restore.no')}
        </Button>
      </div>
    </form>
  );
}
