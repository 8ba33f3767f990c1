import { useId, useState } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import { textLimits } from '../../../model/ledger/settings';
import { hoursCheck } from '../../../state/hours-check';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from './draft-field';
import { daysOfWeek, type HoursMode, hoursModes, readHours, writeHours } from './hours-text';
import { useDraft } from './use-draft';

/** When one's own seats are open: a few usual answers, or OSM opening hours as free text. */
export function HoursEditor() {
  const { draft, edit } = useDraft();
  const read = readHours(draft.openingHours);
  const [isOwn, setOwn] = useState(read.mode === 'own');
  const mode: HoursMode = isOwn ? 'own' : read.mode;
  const choose = (next: HoursMode) => {
    setOwn(next === 'own');
    if (next !== 'own') edit({ openingHours: writeHours({ ...read, mode: next }) });
  };
  return (
    <fieldset class="form-group hours-editor">
      <legend>{t('adopt.forms.hours')}</legend>
      <Select
        label={t('adopt.forms.hours.when')}
        options={hoursModes.map((value) => ({ value, label: t(`adopt.forms.hours.${value}`) }))}
        value={mode}
        onChange={choose}
      />
      {mode in daysOfWeek && (
        <div class="form-pair">
          <TimeField
            label={t('adopt.forms.hours.from')}
            value={read.from}
            onChange={(from) => edit({ openingHours: writeHours({ ...read, from }) })}
          />
          <TimeField
            label={t('adopt.forms.hours.to')}
            value={read.to}
            onChange={(to) => edit({ openingHours: writeHours({ ...read, to }) })}
          />
        </div>
      )}
      {mode === 'own' && (
        <TextField
          isKeptElsewhere
          label={t('adopt.forms.hours.text')}
          hint={t('adopt.forms.hours.hint')}
          value={draft.openingHours}
          limit={textLimits.openingHours}
          tooLong={tooLongText(textLimits.openingHours)}
          onChange={(openingHours) => edit({ openingHours })}
        />
      )}
      <p role="status" class="adopt-note">
        {checkText(draft.openingHours.trim())}
      </p>
    </fieldset>
  );
}

/** What the evaluator makes of the hours as they stand. */
function checkText(hours: string): string {
  const check = hoursCheck.value.value;
  if (hours === '' || check?.value !== hours) return '';
  if (!check.isReadable) return t('adopt.forms.error.hours-unreadable');
  return t(`adopt.forms.hours.now.${check.state}`, { hours });
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={value}
        onChange={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
      />
    </div>
  );
}
