import { fillIn } from '../../../../actions/fill-in-edit';
import { t } from '../../../../i18n/translate';
import { textLimits } from '../../../../model/ledger/settings';
import { commonValue, editedHours } from '../../../../state/data-edit';
import { TextField } from '../../../../ui/text-field';
import { tooLongText } from './edit-words';

/** Opening hours as OSM writes them, and what they say of now. */
export function HoursField() {
  const common = commonValue('openingHours');
  const value = typeof common === 'string' ? common : '';
  return (
    <div>
      <TextField
        isKeptElsewhere
        label={t('data.edit.hours')}
        hint={common === undefined ? t('data.edit.several') : t('adopt.forms.hours.hint')}
        value={value}
        limit={textLimits.openingHours}
        tooLong={tooLongText(textLimits.openingHours)}
        onChange={(openingHours) => fillIn({ openingHours: openingHours || null })}
      />
      <p role="status" class="edit-note">
        {checkText(value.trim())}
      </p>
    </div>
  );
}

/** What the evaluator makes of the hours as they stand. */
function checkText(hours: string): string {
  const check = editedHours.value.value;
  if (hours === '' || check?.value !== hours) return '';
  if (!check.isReadable) return t('adopt.forms.error.hours-unreadable');
  return t(`adopt.forms.hours.now.${check.state}`, { hours });
}
