import { t } from '../../../i18n/translate';
import { ledger } from '../../../state/ledger';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from './draft-field';
import { useDraft } from './use-draft';

/** Names for the plaque: one box more than is filled, up to as many as the rules allow. */
export function PlaqueFields() {
  const { draft, edit } = useDraft();
  const { plaqueNames, plaqueNameLength } = ledger.value.settings;
  if (plaqueNames === 0) return null;
  const filled = draft.plaque.filter(Boolean);
  const boxes = Math.min(plaqueNames, filled.length + 1);
  return (
    <fieldset class="form-group">
      <legend>{t('adopt.forms.plaque', { count: plaqueNames })}</legend>
      {Array.from({ length: boxes }, (_, index) => (
        <TextField
          isKeptElsewhere
          key={`${index + 1}`}
          label={t('adopt.forms.plaque.name', { number: index + 1 })}
          value={draft.plaque[index] ?? ''}
          limit={plaqueNameLength}
          tooLong={tooLongText(plaqueNameLength)}
          onChange={(text) => {
            const names = Array.from({ length: boxes }, (_, i) =>
              i === index ? text : (draft.plaque[i] ?? ''),
            );
            edit({ plaque: names });
          }}
        />
      ))}
      <p class="adopt-note">{t('adopt.forms.plaque.hint')}</p>
    </fieldset>
  );
}
