import { t } from '../../../../i18n/translate';
import type { PlacedPair } from '../../../../state/import';
import { valueWords } from '../import/change-words';
import { fieldWords } from '../import/field-words';
import { Sentence } from '../import/file-text';

/** What two seats that may be one do not agree on, with what each says. */
export function PairValues({ pair, class: look }: { readonly pair: PlacedPair; readonly class: string }) {
  const differing = pair.values.filter(({ kept, other }) => kept !== null && other !== null);
  // A form is told by several tags.
  const oneSided = new Set(
    pair.values.flatMap((value) => (differing.includes(value) ? [] : [fieldWords(value.field)])),
  );
  return (
    <ul class={look}>
      {differing.map(({ field, kept, other }) => (
        <li key={field}>
          <Sentence
            text={t('data.import.pair.differing', {
              field: fieldWords(field),
              kept: valueWords('seats', field, kept),
              other: valueWords('seats', field, other),
            })}
          />
        </li>
      ))}
      {differing.length === 0 && <li>{t('data.import.pair.same')}</li>}
      {oneSided.size > 0 && (
        <li>
          {t('data.import.pair.complementing', { fields: [...oneSided].join(t('common.list.separator')) })}
        </li>
      )}
    </ul>
  );
}
