import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { district } from '../../state/district';
import './brand.css';

/** The seal and the name; the district's name beneath. */
export function Brand() {
  return (
    <p class="brand">
      <span class="brand-seal" aria-hidden="true">
        <span>{sealText}</span>
      </span>
      <span>
        <strong>{t('common.name')}</strong>
        <span class="brand-district">
          {district.value ? localName(district.value.info.name) : t('common.tagline')}
        </span>
      </span>
    </p>
  );
}

/** The seal is a sign, the same in every language. */
const sealText = '坐坐';
