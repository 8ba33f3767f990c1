import { useId, useMemo } from 'preact/hooks';
import { fillIn } from '../../../../actions/fill-in-edit';
import { t } from '../../../../i18n/translate';
import type { LocalName } from '../../../../model/district';
import { commonValue } from '../../../../state/data-edit';
import { district } from '../../../../state/district';

interface NameFieldProps {
  readonly field: 'street' | 'near';
  readonly label: string;
  /** Longest text of either language, in characters. */
  readonly limit: number;
}

/** A name in the district's language and in English; a street that the district has brings its English name along. */
export function NameField({ field, label, limit }: NameFieldProps) {
  const id = useId();
  const streets = district.value?.streets;
  const offered = useMemo(() => {
    const names = new Map<string, LocalName>();
    if (field === 'street') for (const { name } of streets ?? []) if (name) names.set(name.zh, name);
    return names;
  }, [streets, field]);
  const common = commonValue(field);
  const name = (common ?? null) as LocalName | null;
  const put = (zh: string, en: string | null) =>
    fillIn({ [field]: zh === '' ? null : { zh, en: offered.get(zh)?.en ?? (en || null) } });
  const placeholder = common === undefined ? t('data.edit.several') : '';
  return (
    <div class="edit-pair">
      <div class="text-field">
        <label for={id}>{label}</label>
        <input
          id={id}
          list={`${id}-offered`}
          maxLength={limit}
          value={name?.zh ?? ''}
          placeholder={placeholder}
          onInput={({ currentTarget }) => put(currentTarget.value, name?.en ?? null)}
        />
        <datalist id={`${id}-offered`}>
          {[...offered.keys()].map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      </div>
      <div class="text-field">
        <label for={`${id}-en`}>{t('data.edit.english', { field: label })}</label>
        <input
          id={`${id}-en`}
          maxLength={limit}
          value={name?.en ?? ''}
          disabled={!name}
          onInput={({ currentTarget }) =>
            name && fillIn({ [field]: { ...name, en: currentTarget.value || null } })
          }
        />
      </div>
    </div>
  );
}
