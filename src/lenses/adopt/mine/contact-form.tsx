import { useState } from 'preact/hooks';
import { saveContact } from '../../../actions/keep-contact';
import { t } from '../../../i18n/translate';
import type { Contact } from '../../../model/ledger/contact';
import { textLimits } from '../../../model/ledger/settings';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from '../forms/draft-field';
import { ActionForm } from './action-form';
import { useCommand } from './use-command';

interface ContactFormProps {
  readonly pledgeId: string;
  readonly contact: Contact;
  readonly onSaved: (contact: Contact) => void;
  readonly onClose: () => void;
}

const fields = [
  { name: 'person', inputMode: 'text', autoComplete: 'name' },
  { name: 'phone', inputMode: 'tel', autoComplete: 'tel' },
  { name: 'mail', inputMode: 'email', autoComplete: 'email' },
] as const;

/** Puts a contact right, or gives one later. */
export function ContactForm({ pledgeId, contact, onSaved, onClose }: ContactFormProps) {
  const [edited, setEdited] = useState(contact);
  const command = useCommand();
  const save = async () => {
    const isSaved = await command.run(() => saveContact(pledgeId, edited));
    if (isSaved) onSaved(edited);
  };
  return (
    <ActionForm
      about={t('adopt.mine.contact.here')}
      yes={t('adopt.mine.contact.save')}
      no={t('adopt.mine.ask.no')}
      command={command}
      onYes={() => void save()}
      onNo={onClose}
    >
      {fields.map(({ name, inputMode, autoComplete }) => (
        <TextField
          isKeptElsewhere
          key={name}
          label={t(`adopt.field.${name}`)}
          inputMode={inputMode}
          autoComplete={autoComplete}
          value={edited[name]}
          limit={textLimits[name]}
          tooLong={tooLongText(textLimits[name])}
          onChange={(text) => setEdited({ ...edited, [name]: text })}
        />
      ))}
    </ActionForm>
  );
}
