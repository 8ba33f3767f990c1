import { textLimits } from '../../../model/ledger/settings';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from '../forms/draft-field';

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why: a sentence that both sides can read. */
export function ReasonField({ label, value, onChange }: ReasonFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      limit={textLimits.reason}
      tooLong={tooLongText(textLimits.reason)}
      onChange={onChange}
    />
  );
}
