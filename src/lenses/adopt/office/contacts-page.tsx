import { useEffect, useState } from 'preact/hooks';
import { eraseSlip, type ReceivedSlip, readSlips } from '../../../actions/keep-slips';
import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { district } from '../../../state/district';
import { importing } from '../../../state/exchange';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { ImportFile } from '../exchange/import-file';
import { ActionForm } from './action-form';
import { pledgeName } from './keeper-name';
import { officeErrorText } from './office-error-text';
import { OfficePage } from './office-page';
import { SeatTitleButton } from './seat-title-button';

/** The contact slips that this office has received: each is shown only when asked for, and can be erased. */
export function ContactsPage() {
  const [slips, setSlips] = useState<readonly ReceivedSlip[] | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const load = async () => {
    const read = await readSlips();
    setError(read.ok ? null : read.error);
    if (read.ok) setSlips(read.value.toSorted((a, b) => b.receivedAt - a.receivedAt));
  };
  // A slip may come with a file that also brings its pledge.
  useEffect(() => void load(), [ledger.value, importing.value]);
  const count = slips?.length ?? 0;
  return (
    <OfficePage
      page="contacts"
      answer={
        slips && t(count === 0 ? 'adopt.office.contacts.none' : 'adopt.office.contacts.answer', { count })
      }
      done={done}
    >
      {error && <p role="alert">{officeErrorText(error)}</p>}
      <p class="office-note">{t('adopt.office.contacts.private')}</p>
      <ImportFile />
      <ul class="office-list" aria-label={t('adopt.office.contacts')}>
        {slips?.map((slip) => (
          <SlipRow
            key={slip.pledgeId}
            slip={slip}
            pledge={ledger.value.pledges.get(slip.pledgeId)}
            onErased={(sentence) => {
              setDone(sentence);
              void load();
            }}
          />
        ))}
      </ul>
    </OfficePage>
  );
}

interface SlipRowProps {
  readonly slip: ReceivedSlip;
  readonly pledge: Pledge | undefined;
  readonly onErased: (sentence: string) => void;
}

function SlipRow({ slip: { pledgeId, contact, receivedAt }, pledge, onErased }: SlipRowProps) {
  const [isShown, setShown] = useState(false);
  const name = pledge ? pledgeName(pledge) : t('adopt.office.contacts.unknown');
  const who = pledge ? name : t('adopt.office.contacts.this');
  const target = pledge?.submission.target;
  const when = formatInstant(receivedAt, district.value?.info.timezone ?? 'UTC');
  return (
    <li>
      <div class="office-row-head">
        <strong>{name}</strong>
        {pledge && <span class="office-row-fact">{t(`adopt.state.${pledge.state}`)}</span>}
      </div>
      {target?.kind === 'seat' && <SeatTitleButton seatId={target.seatId} />}
      <p class="office-row-fact">{t('adopt.office.contacts.received', { when })}</p>
      {isShown && (
        <dl class="adopt-facts">
          {(['person', 'phone', 'mail'] as const).map((field) => (
            <div key={field}>
              <dt>{t(`adopt.field.${field}`)}</dt>
              <dd>{contact[field] || t('adopt.office.contacts.empty')}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="office-row-actions">
        <Button onClick={() => setShown(!isShown)}>
          {t(isShown ? 'adopt.office.contacts.hide' : 'adopt.office.contacts.show')}
        </Button>
        <ActionForm
          label={t('adopt.office.contacts.erase')}
          question={t('adopt.office.contacts.erase.question', { name: who })}
          confirm={t('adopt.office.contacts.erase.confirm')}
          reason="none"
          look="quiet"
          act={() => eraseSlip(pledgeId)}
          onDone={() => onErased(t('adopt.office.contacts.erased', { name: who }))}
        />
      </div>
    </li>
  );
}
