import { t } from '../../../i18n/translate';
import type { Contact } from '../../../model/ledger/contact';
import { textLimits } from '../../../model/ledger/settings';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from './draft-field';
import { useDraft } from './use-draft';
import './contact-fields.css';

const fields = [
  { name: 'person', inputMode: 'text', autoComplete: 'name' },
  { name: 'phone', inputMode: 'tel', autoComplete: 'tel' },
  { name: 'mail', inputMode: 'email', autoComplete: 'email' },
] as const;

/** Whom the office may call; kept apart from the pledge, and said to be. */
export function ContactFields() {
  const { draft, edit } = useDraft();
  const { contact } = draft;
  const change = (part: Partial<Contact>) => edit({ contact: { ...contact, ...part } });
  return (
    <fieldset class="contact-fields">
      <legend>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path
            d="M4 6V4.4a3 3 0 0 1 6 0V6M2.5 6h9v6.5h-9z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linejoin="round"
          />
        </svg>
        {t('adopt.contact')}
        {t('common.sentence.separator')}
        {t('adopt.contact.private')}
      </legend>
      {fields.map(({ name, inputMode, autoComplete }) => (
        <TextField
          isKeptElsewhere
          key={name}
          label={t(`adopt.field.${name}`)}
          inputMode={inputMode}
          autoComplete={autoComplete}
          value={contact[name]}
          limit={textLimits[name]}
          tooLong={tooLongText(textLimits[name])}
          onChange={(text) => change({ [name]: text })}
        />
      ))}
      <p class="adopt-note">{t('adopt.contact.hint')}</p>
    </fieldset>
  );
}
