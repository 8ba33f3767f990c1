import { useState } from 'preact/hooks';
import { receivePledges } from '../../../actions/receive-pledges';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { WaitingCase } from '../../../model/desk/desk-case';
import { Button } from '../../../ui/button';
import { Check } from '../../../ui/check';
import { errorText } from '../../shared/ledger/error-text';
import { publicName, targetText } from './desk-words';

/** What came in and is not confirmed yet: all of it at once, or without what is taken off the list. */
export function BulkReceipt({ cases }: { readonly cases: readonly WaitingCase[] }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<{ readonly count: number; readonly error: AppError | null } | null>(
    null,
  );
  const waiting = cases.flatMap(({ claims }) =>
    claims.flatMap(({ pledge }) => (pledge.state === 'submitted' ? [pledge] : [])),
  );
  const chosen = waiting.filter(({ id }) => !left.has(id));
  const receive = async () => {
    const { received, error } = await receivePledges(chosen.map(({ id }) => id));
    setOutcome({ count: received, error });
  };
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <div class="bulk-receipt">
      <div role="status">
        {outcome && outcome.count > 0 && <p>{t('adopt.desk.receive.done', { count: outcome.count })}</p>}
      </div>
      {outcome?.error && <p role="alert">{errorText(outcome.error)}</p>}
      {waiting.length > 0 && (
        <details class="bulk-receipt-list">
          <summary>{t('adopt.desk.receive.waiting', { count: waiting.length })}</summary>
          <ul>
            {waiting.map((pledge) => (
              <li key={pledge.id}>
                <Check checked={!left.has(pledge.id)} onChange={(isChosen) => toggle(pledge.id, isChosen)}>
                  {[publicName(pledge), targetText(pledge.submission.target)].join(
                    t('common.sentence.separator'),
                  )}
                </Check>
              </li>
            ))}
          </ul>
        </details>
      )}
      {waiting.length > 0 && (
        <Button look="main" disabled={chosen.length === 0} onClick={() => void receive()}>
          {chosen.length === waiting.length
            ? t('adopt.desk.receive.all', { count: chosen.length })
            : t('adopt.desk.receive.some', { count: chosen.length })}
        </Button>
      )}
    </div>
  );
}
