import { useEffect, useState } from 'preact/hooks';
import { eraseContact, readContact } from '../../actions/keep-contact';
import { openFeature } from '../../actions/open-feature';
import { formatInstant } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { AppError } from '../../lib/app-error';
import type { Contact } from '../../model/ledger/contact';
import type { PledgeTarget } from '../../model/ledger/event';
import type { Pledge } from '../../model/ledger/ledger-state';
import { standingOf, transitions } from '../../model/ledger/pledge-vocabulary';
import { district, featuresById } from '../../state/district';
import { storage } from '../../state/ledger';
import { Button } from '../../ui/button';
import { seatTitle } from '../shared/seat-words';
import { errorText } from './adoption-words';
import { WithdrawForm } from './withdraw-form';
import './pledge-card.css';

/** A pledge of this device: what, where it is kept, its contact, and the way out. */
export function PledgeCard({ pledge }: { readonly pledge: Pledge }) {
  const { target, organisation, displayName, message } = pledge.submission;
  const timezone = district.value?.info.timezone ?? 'UTC';
  const reason = pledge.steps.at(-1)?.reason;
  const isPending = standingOf[pledge.state] === 'pending';
  return (
    <section class="pledge-card" aria-label={targetText(target)}>
      <h2>{targetText(target)}</h2>
      <p class="pledge-state" role="status">
        {t(`adopt.state.${pledge.state}`)}
      </p>
      {isPending && <SavedLine />}
      <p>
        {organisation}
        {displayName && ` ${t('common.sentence.separator')} ${t('adopt.mine.as', { name: displayName })}`}
      </p>
      {message && <p class="pledge-message">{message}</p>}
      <p class="adopt-note">{t('adopt.mine.when', { when: formatInstant(pledge.submittedAt, timezone) })}</p>
      {reason && <p>{t('adopt.mine.reason', { reason })}</p>}
      {target.kind === 'seat' && (
        <Button look="quiet" onClick={() => openFeature({ kind: 'seat', id: target.seatId })}>
          {t('adopt.mine.open')}
        </Button>
      )}
      <ContactLine pledgeId={pledge.id} />
      {transitions.withdraw[pledge.state] && <WithdrawForm pledgeId={pledge.id} />}
    </section>
  );
}

function targetText(target: PledgeTarget): string {
  switch (target.kind) {
    case 'seat': {
      const seat = featuresById.value.seat.get(target.seatId);
      return t('adopt.mine.seat', { seat: seat ? seatTitle(seat) : target.seatId });
    }
    case 'point':
      return t('adopt.mine.donate', { place: t('adopt.mine.point') });
    case 'anywhere':
      return t('adopt.mine.donate', { place: t('adopt.donate.anywhere') });
  }
}

/** Where the pledge is and where it is not yet; what the browser promises about it. */
function SavedLine() {
  const { value } = storage;
  if (value.kind !== 'device') return null;
  return (
    <div class="pledge-saved">
      <p>
        <strong>{t('adopt.saved')}</strong>
      </p>
      <p>{t('adopt.saved.next')}</p>
      {value.persistence !== 'not-asked' && <p>{t(`adopt.persistence.${value.persistence ?? 'unknown'}`)}</p>}
    </div>
  );
}

type ContactState = 'reading' | 'erased' | { readonly contact: Contact | null };

function ContactLine({ pledgeId }: { readonly pledgeId: string }) {
  const [state, setState] = useState<ContactState>('reading');
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readContact(pledgeId).then((read) => {
      if (!isWanted) return;
      if (read.ok) setState({ contact: read.value });
      else setError(read.error);
    });
    return () => {
      isWanted = false;
    };
  }, [pledgeId]);
  const erase = async () => {
    const erased = await eraseContact(pledgeId);
    if (erased.ok) setState('erased');
    setError(erased.ok ? null : erased.error);
  };
  if (error) return <p role="alert">{errorText(error)}</p>;
  if (state === 'reading') return null;
  if (state === 'erased') return <p role="status">{t('adopt.mine.contact.erased')}</p>;
  if (!state.contact) return <p class="adopt-note">{t('adopt.mine.contact.none')}</p>;
  const { person, phone, mail } = state.contact;
  const contact = [person, phone, mail].filter(Boolean).join(t('common.list.separator'));
  return (
    <p>
      {t('adopt.mine.contact', { contact })}{' '}
      <Button look="quiet" onClick={() => void erase()}>
        {t('adopt.mine.contact.erase')}
      </Button>
    </p>
  );
}
