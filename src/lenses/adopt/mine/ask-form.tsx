import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { t } from '../../../i18n/translate';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { ledger } from '../../../state/ledger';
import { ActionForm } from './action-form';
import { ReasonField } from './reason-field';
import { useCommand } from './use-command';

interface AskFormProps {
  readonly pledge: Pledge;
  readonly request: 'renewal' | 'end';
  readonly onClose: () => void;
}

/** Asks the office for another term, or to end the care with the notice that the rules want. */
export function AskForm({ pledge, request, onClose }: AskFormProps) {
  const [reason, setReason] = useState('');
  const command = useCommand();
  const { noticeDays } = ledger.value.settings;
  const ask = async () => {
    const isDone = await command.run(() =>
      giveCommand('keeper', {
        type: 'ask',
        pledgeId: pledge.id,
        request,
        successor: null,
        reason: reason || null,
      }),
    );
    if (isDone) onClose();
  };
  return (
    <ActionForm
      about={
        request === 'renewal'
          ? t('adopt.mine.renewal.about', { years: pledge.submission.termYears })
          : t('adopt.mine.end.about', { days: noticeDays })
      }
      yes={t('adopt.mine.ask.yes')}
      no={t('adopt.mine.ask.no')}
      command={command}
      onYes={() => void ask()}
      onNo={onClose}
    >
      <ReasonField label={t('adopt.mine.ask.reason')} value={reason} onChange={setReason} />
    </ActionForm>
  );
}
