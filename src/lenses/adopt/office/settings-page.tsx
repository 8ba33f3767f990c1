import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import {
  adoptionSettings,
  type EditableSettings,
  settingLimits,
  textLimits,
} from '../../../model/ledger/settings';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import { officeErrorText } from './office-error-text';
import { OfficePage } from './office-page';
import { SettingsHistory } from './settings-history';
import './settings-page.css';

type SettingName = keyof EditableSettings;

const names = Object.keys(adoptionSettings) as readonly SettingName[];

/** Every constant of the scheme, its source, its limits and its history. One reason goes with all that is changed. */
export function SettingsPage() {
  const { settings } = ledger.value;
  const [draft, setDraft] = useState<Partial<EditableSettings>>({});
  const [reason, setReason] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const changed = names.filter((name) => draft[name] !== undefined && draft[name] !== settings[name]);
  const own = names.filter((name) => settings[name] !== adoptionSettings[name]).length;

  const set = (name: SettingName, value: number | null) => {
    setDone(null);
    setDraft({ ...draft, [name]: value ?? settings[name] });
  };
  const save = async () => {
    const wanted = Object.fromEntries(changed.map((name) => [name, draft[name]]));
    const saved = await giveCommand('office', {
      type: 'change-settings',
      settings: wanted,
      reason: reason.trim(),
    });
    setError(saved.ok ? null : saved.error);
    if (!saved.ok) return;
    setDraft({});
    setReason('');
    setDone(t('adopt.office.settings.done', { count: changed.length }));
  };

  return (
    <OfficePage
      page="settings"
      answer={t(own === 0 ? 'adopt.office.settings.proposed' : 'adopt.office.settings.own', { count: own })}
      done={done}
    >
      <p class="office-note">{t('adopt.office.settings.note')}</p>
      <ul class="office-list">
        {names.map((name) => (
          <SettingRow
            key={name}
            name={name}
            value={draft[name] ?? settings[name]}
            isChanged={changed.includes(name)}
            onChange={(value) => set(name, value)}
          />
        ))}
      </ul>
      {changed.length > 0 && (
        <div class="settings-save">
          <TextField
            label={t('adopt.office.reason')}
            value={reason}
            limit={textLimits.reason}
            tooLong={(length) => t('adopt.field.too-long', { length, limit: textLimits.reason })}
            required
            onChange={setReason}
          />
          {error && <p role="alert">{officeErrorText(error)}</p>}
          <div class="office-buttons">
            <Button look="main" disabled={reason.trim() === ''} onClick={() => void save()}>
              {t('adopt.office.settings.save', { count: changed.length })}
            </Button>
            <Button look="quiet" onClick={() => setDraft({})}>
              {t('adopt.office.cancel')}
            </Button>
          </div>
        </div>
      )}
      <SettingsHistory />
    </OfficePage>
  );
}

interface SettingRowProps {
  readonly name: SettingName;
  readonly value: number;
  readonly isChanged: boolean;
  readonly onChange: (value: number | null) => void;
}

function SettingRow({ name, value, isChanged, onChange }: SettingRowProps) {
  const [least, most] = settingLimits[name];
  const proposed = adoptionSettings[name];
  return (
    <li class="setting" data-changed={isChanged}>
      <NumberField
        label={t(`adopt.office.setting.${name}`)}
        value={value}
        least={least}
        most={most}
        onChange={onChange}
      />
      <p class="office-note">
        {t(`adopt.office.setting.${name}.source`)}
        {t('common.sentence.separator')}
        {t('adopt.office.settings.limits', { least, most })}
      </p>
      {value !== proposed && (
        <Button look="quiet" onClick={() => onChange(proposed)}>
          {t('adopt.office.settings.reset', { value: proposed })}
        </Button>
      )}
    </li>
  );
}
