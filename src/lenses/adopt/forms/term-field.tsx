import { t } from '../../../i18n/translate';
import { settingLimits } from '../../../model/ledger/settings';
import { ledger } from '../../../state/ledger';
import { NumberField } from '../../../ui/number-field';
import { useDraft } from './use-draft';

/** For how many years; the scheme's own term stands in the box. */
export function TermField() {
  const { draft, edit } = useDraft();
  const [least, most] = settingLimits.termYears;
  return (
    <NumberField
      label={t('adopt.forms.years')}
      value={draft.termYears ?? ledger.value.settings.termYears}
      least={least}
      most={most}
      onChange={(termYears) => edit({ termYears })}
    />
  );
}
