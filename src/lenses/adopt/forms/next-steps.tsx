import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { listNextSteps } from '../../../model/adoption/next-steps';
import type { PledgeTrack } from '../../../model/ledger/pledge-vocabulary';
import { ledger, today } from '../../../state/ledger';
import './next-steps.css';

/** What happens after the form, and by when, if its file is sent today. */
export function NextSteps({ track }: { readonly track: PledgeTrack }) {
  return (
    <>
      <ol class="next-steps">
        {listNextSteps(track, ledger.value.settings, today.value).map(({ kind, days, by }) => (
          <li key={kind}>
            <span>{t(`adopt.forms.next.${kind}`, { count: days })}</span>
            <time dateTime={by}>{t('adopt.forms.next.by', { day: formatDay(by) })}</time>
          </li>
        ))}
      </ol>
      <p>{t('adopt.forms.next.note')}</p>
    </>
  );
}
