import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { closeDeskCase } from '../../../actions/open-desk-case';
import { receivePledges } from '../../../actions/receive-pledges';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { DeskCase } from '../../../model/desk/desk-case';
import type { CommandContent } from '../../../model/desk/make-decision';
import type { KnownEvent } from '../../../model/ledger/event';
import { textLimits } from '../../../model/ledger/settings';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { errorText } from '../../shared/ledger/error-text';
import { tooLongText } from '../forms/draft-field';
import { LoggedSteps } from './logged-steps';
import { SettleChoices } from './settle-choices';
import { SingleDecisions } from './single-decisions';
import './decision-bar.css';

/** Takes a command; true = it is logged. */
export type TakeDecision = (command: CommandContent) => Promise<boolean>;

/** Half-written reasons by case: a look back at the queue loses none. */
const reasons = new Map<string, string>();

/**
 * The reason first, then the decision. Everything is one record more; what was logged is shown with the
 * way back.
 */
export function DecisionBar({ deskCase }: { readonly deskCase: DeskCase }) {
  const [reason, setReasonShown] = useState(reasons.get(deskCase.id) ?? '');
  const setReason = (text: string) => {
    reasons.set(deskCase.id, text);
    setReasonShown(text);
  };
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [logged, setLogged] = useState<readonly KnownEvent[]>([]);
  const waiting = deskCase.claims.filter(({ pledge }) => pledge.state === 'submitted');
  const take: TakeDecision = async (command) => {
    if (isBusy) return false;
    setBusy(true);
    const given = await giveCommand('office', command);
    setBusy(false);
    setError(given.ok ? null : given.error);
    if (!given.ok) return false;
    setLogged(given.value);
    setReason('');
    return true;
  };
  const receive = async () => {
    setBusy(true);
    const { error: failed } = await receivePledges(waiting.map(({ pledge }) => pledge.id));
    setBusy(false);
    setError(failed);
  };
  return (
    <section class="decision" aria-label={t('adopt.desk.decision')}>
      <LoggedSteps events={logged} take={take} />
      {error && <p role="alert">{errorText(error)}</p>}
      {waiting.length > 0 ? (
        <div class="decision-buttons">
          <Button look="main" disabled={isBusy} onClick={() => void receive()}>
            {t('adopt.desk.receive.all', { count: waiting.length })}
          </Button>
          <span class="decision-note">{t('adopt.desk.receive.first')}</span>
        </div>
      ) : (
        deskCase.claims.length > 0 && (
          <>
            <div class="decision-reason">
              <TextField
                label={t('adopt.desk.reason')}
                value={reason}
                limit={textLimits.reason}
                tooLong={tooLongText(textLimits.reason)}
                onChange={setReason}
              />
              <p class="decision-note">{t('adopt.desk.kept-note')}</p>
            </div>
            <SettleChoices deskCase={deskCase} reason={reason} isBusy={isBusy} take={take} />
          </>
        )
      )}
      <div class="decision-foot">
        <div>
          {waiting.length === 0 && (
            <SingleDecisions deskCase={deskCase} reason={reason} isBusy={isBusy} take={take} />
          )}
        </div>
        <Button look="quiet" onClick={closeDeskCase}>
          {t(logged.length > 0 ? 'adopt.desk.done' : 'adopt.desk.later-decision')}
        </Button>
      </div>
    </section>
  );
}
