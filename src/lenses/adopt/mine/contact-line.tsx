import { useEffect, useState } from 'preact/hooks';
import { eraseContact, readContact } from '../../../actions/keep-contact';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { type Contact, isEmptyContact, noContact } from '../../../model/ledger/contact';
import { Button } from '../../../ui/button';
import { errorText } from '../../shared/ledger/error-text';
import { ContactForm } from './contact-form';

type Reading = 'reading' | { readonly contact: Contact };

/** The contact of an own pledge: read, put right, erased. Only this device's own screen shows it. */
export function ContactLine({ pledgeId }: { readonly pledgeId: string }) {
  const [reading, setReading] = useState<Reading>('reading');
  const [isEditing, setEditing] = useState(false);
  const [said, setSaid] = useState<'saved' | 'erased' | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readContact(pledgeId).then((read) => {
      if (!isWanted) return;
      if (read.ok) setReading({ contact: read.value ?? noContact });
      else setError(read.error);
    });
    return () => {
      isWanted = false;
    };
  }, [pledgeId]);
  const erase = async () => {
    const erased = await eraseContact(pledgeId);
    setError(erased.ok ? null : erased.error);
    if (!erased.ok) return;
    setReading({ contact: noContact });
    setSaid('erased');
  };
  const keep = (contact: Contact) => {
    setReading({ contact });
    setEditing(false);
    setSaid('saved');
  };
  if (error) return <p role="alert">{errorText(error)}</p>;
  if (reading === 'reading') return null;
  const { contact } = reading;
  const isEmpty = isEmptyContact(contact);
  if (isEditing) {
    return (
      <ContactForm pledgeId={pledgeId} contact={contact} onSaved={keep} onClose={() => setEditing(false)} />
    );
  }
  return (
    <div class="contact-line">
      <p>{isEmpty ? t('adopt.mine.contact.none') : contactText(contact)}</p>
      <p class="adopt-note">{t('adopt.mine.contact.here')}</p>
      <p class="pledge-actions">
        <Button look="quiet" onClick={() => setEditing(true)}>
          {t(isEmpty ? 'adopt.mine.contact.add' : 'adopt.mine.contact.edit')}
        </Button>
        {!isEmpty && (
          <Button look="quiet" onClick={() => void erase()}>
            {t('adopt.mine.contact.erase')}
          </Button>
        )}
      </p>
      <p role="status">{said && t(`adopt.mine.contact.${said}`)}</p>
    </div>
  );
}

const contactText = ({ person, phone, mail }: Contact): string =>
  [person, phone, mail].filter(Boolean).join(t('common.sentence.separator'));
