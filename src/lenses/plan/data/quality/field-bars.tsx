import type { AreaQuality } from '../../../../analysis/data-quality/data';
import { qualityFields } from '../../../../analysis/data-quality/data';
import { formatNumber, formatShare } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';

/** Of how many seats each field is known; the bars are for the eye, the words say the same. */
export function FieldBars({ area: { seats, known } }: { readonly area: AreaQuality }) {
  if (seats === 0) return <p class="quality-note">{t('data.quality.answer.none')}</p>;
  return (
    <ul class="quality-bars">
      {qualityFields.map((field) => (
        <li key={field}>
          <span>{t(`data.quality.field.${field}`)}</span>
          <span class="quality-bar" aria-hidden="true">
            <span style={{ inlineSize: formatBar(known[field] / seats) }} />
          </span>
          <span class="quality-figure">
            {t('data.quality.known', {
              share: formatShare(known[field] / seats),
              count: formatNumber(known[field]),
              of: formatNumber(seats),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const formatBar = (share: number): string => `${(100 * share).toFixed(1)}%`;
