import { t } from '../../../../i18n/translate';
import { textLimits } from '../../../../model/ledger/settings';
import { Chip, ChipRow } from '../../../../ui/chip';
import { TextField } from '../../../../ui/text-field';
import { tooLongText } from './edit-words';

/** What most edits come from. */
const usualReasons = ['seen', 'reported', 'wrong'] as const;

interface ReasonFieldProps {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

/** Why something is recorded: one of the usual reasons, or a sentence of one's own. */
export function ReasonField({ reason, onChange }: ReasonFieldProps) {
  return (
    <>
      <ChipRow label={t('data.edit.reason')}>
        {usualReasons.map((name) => {
          const words = t(`data.edit.reason.${name}`);
          return (
            <Chip
              key={name}
              pressed={reason === words}
              onToggle={() => onChange(reason === words ? '' : words)}
            >
              {words}
            </Chip>
          );
        })}
      </ChipRow>
      <TextField
        label={t('data.edit.reason.own')}
        value={reason}
        limit={textLimits.reason}
        tooLong={tooLongText(textLimits.reason)}
        onChange={onChange}
      />
    </>
  );
}
