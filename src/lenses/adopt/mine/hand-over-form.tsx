import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { t } from '../../../i18n/translate';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { textLimits } from '../../../model/ledger/settings';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from '../forms/draft-field';
import { ActionForm } from './action-form';
import { ReasonField } from './reason-field';
import { useCommand } from './use-command';

interface HandOverFormProps {
  readonly pledge: Pledge;
  readonly onClose: () => void;
}

/** Sixteen signs: `deviceOfKey`. */
const deviceCode = /^[0-9a-z]{16}$/;

/** Asks the office to enter another keeper; with a device code the other side can act for itself. */
export function HandOverForm({ pledge, onClose }: HandOverFormProps) {
  const [organisation, setOrganisation] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const command = useCommand();
  const device = code.replace(/\s/g, '').toLowerCase();
  const isWrongCode = device !== '' && !deviceCode.test(device);
  const ask = async () => {
    setTried(true);
    if (isWrongCode) return;
    const isDone = await command.run(() =>
      giveCommand('keeper', {
        type: 'ask',
        pledgeId: pledge.id,
        request: 'hand-over',
        successor: { organisation, displayName: displayName || null, device: device || null },
        reason: reason || null,
      }),
    );
    if (isDone) onClose();
  };
  return (
    <ActionForm
      about={t('adopt.mine.hand-over.about')}
      yes={t('adopt.mine.ask.yes')}
      no={t('adopt.mine.ask.no')}
      command={command}
      onYes={() => void ask()}
      onNo={onClose}
    >
      <TextField
        label={t('adopt.mine.hand-over.organisation')}
        value={organisation}
        limit={textLimits.organisation}
        tooLong={tooLongText(textLimits.organisation)}
        required
        onChange={setOrganisation}
      />
      <TextField
        label={t('adopt.mine.hand-over.display')}
        value={displayName}
        limit={textLimits.displayName}
        tooLong={tooLongText(textLimits.displayName)}
        onChange={setDisplayName}
      />
      <TextField
        label={t('adopt.mine.hand-over.device')}
        hint={t('adopt.mine.hand-over.device.hint')}
        value={code}
        limit={codeLength}
        tooLong={tooLongText(codeLength)}
        error={isWrongCode && isTried ? t('adopt.mine.hand-over.device.wrong') : null}
        onChange={setCode}
      />
      <ReasonField label={t('adopt.mine.ask.reason')} value={reason} onChange={setReason} />
    </ActionForm>
  );
}

/** A code may come in groups, with spaces between them. */
const codeLength = 32;
