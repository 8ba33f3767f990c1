import { formatDay, formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { FeatureKind, FieldChange } from '../../../../state/import';
import { fieldWords } from './field-words';
import { quoteText } from './show-text';
import { choicesOf } from './value-choices';

/** What an import would change of something, as a sentence without a verb: `Backrest: no → yes`. */
export function changeWords(kind: FeatureKind, { field, before, after, moved }: FieldChange): string {
  if (field === 'geometry')
    return moved === null
      ? t('data.import.differs.shape')
      : t('data.import.differs.moved', { distance: formatMetres(moved) });
  return t('data.import.differs', {
    field: fieldWords(field),
    before: valueWords(kind, field, before),
    after: valueWords(kind, field, after),
  });
}

/** A value of a pack in the words of the page; what has none is shown as it is. */
export function valueWords(kind: FeatureKind, field: string, value: string | null): string {
  if (value === null) return t('data.import.differs.nothing');
  const choice = choicesOf(field, kind)?.find((one) => one.value === value);
  if (choice) return choice.label;
  return isDay.test(value) ? formatDay(value) : quoteText(value);
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;
