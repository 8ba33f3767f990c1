import { t } from '../../../i18n/translate';
import { DraftField } from './draft-field';

/** Who pledges, and what the public reads instead. */
export function WhoFields() {
  return (
    <div class="form-pair">
      <DraftField name="organisation" autoComplete="organization" required />
      <DraftField name="displayName" hint={t('adopt.field.displayName.hint')} />
    </div>
  );
}
