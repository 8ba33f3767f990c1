import { useId, useMemo } from 'preact/hooks';
import { fillIn } from '../../../../actions/fill-in-edit';
import { t } from '../../../../i18n/translate';
import { commonValue } from '../../../../state/data-edit';
import { district } from '../../../../state/district';

interface WordFieldProps {
  readonly field: 'material';
  readonly label: string;
  /** Longest text, in characters. */
  readonly limit: number;
}

/** A word of one's own, with those that the district uses already offered. */
export function WordField({ field, label, limit }: WordFieldProps) {
  const id = useId();
  const seats = district.value?.seats;
  const offered = useMemo(
    () => [...new Set((seats ?? []).flatMap((seat) => seat[field] ?? []))].sort(),
    [seats, field],
  );
  const value = commonValue(field);
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        list={`${id}-offered`}
        maxLength={limit}
        value={typeof value === 'string' ? value : ''}
        placeholder={value === undefined ? t('data.edit.several') : ''}
        onInput={({ currentTarget }) => fillIn({ [field]: currentTarget.value || null })}
      />
      <datalist id={`${id}-offered`}>
        {offered.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </div>
  );
}
