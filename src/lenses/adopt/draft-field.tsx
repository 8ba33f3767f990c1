import { editDraft } from '../../actions/edit-draft';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { textLimits } from '../../model/ledger/settings';
import { pledgeDraft } from '../../state/pledge-draft';
import { TextField } from '../../ui/text-field';

interface DraftFieldProps {
  readonly name: 'organisation' | 'displayName' | 'message';
  readonly hint?: string;
  readonly lines?: number;
  readonly required?: boolean;
  readonly autoComplete?: string;
}

/** The sentence for a text that a box has refused. */
export const tooLongText = (limit: number) => (length: number) =>
  t('adopt.field.too-long', { length: formatNumber(length), limit: formatNumber(limit) });

/** A text box of the form, bound to the draft. */
export function DraftField({ name, ...rest }: DraftFieldProps) {
  const limit = textLimits[name];
  return (
    <TextField
      {...rest}
      label={t(`adopt.field.${name}`)}
      value={pledgeDraft.value[name]}
      limit={limit}
      tooLong={tooLongText(limit)}
      onChange={(text) => void editDraft({ [name]: text })}
    />
  );
}
