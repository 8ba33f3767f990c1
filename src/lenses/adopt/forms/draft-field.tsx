import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { textLimits } from '../../../model/ledger/settings';
import { TextField } from '../../../ui/text-field';
import { useDraft } from './use-draft';

interface DraftFieldProps {
  readonly name: 'organisation' | 'displayName' | 'message' | 'care';
  /** Instead of the field's own name: what it means on this track. */
  readonly label?: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly required?: boolean;
  readonly autoComplete?: string;
}

/** The sentence for a text that a box has refused. */
export const tooLongText = (limit: number) => (length: number) =>
  t('adopt.field.too-long', { length: formatNumber(length), limit: formatNumber(limit) });

/** A text box of the form, bound to the draft. */
export function DraftField({ name, label, ...rest }: DraftFieldProps) {
  const { draft, edit } = useDraft();
  const limit = textLimits[name];
  return (
    <TextField
      isKeptElsewhere
      {...rest}
      label={label ?? t(`adopt.field.${name}`)}
      value={draft[name]}
      limit={limit}
      tooLong={tooLongText(limit)}
      onChange={(text) => edit({ [name]: text })}
    />
  );
}
