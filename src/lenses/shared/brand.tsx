import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { district } from '../../state/district';
import { Seal } from './seal';
import './brand.css';

/** The seal and the name; the district's name beneath. */
export function Brand() {
  return (
    <p class="brand">
      <Seal />
      <span>
        <strong>{t('common.name')}</strong>
        <span class="brand-district">
          {district.value ? localName(district.value.info.name) : t('common.tagline')}
        </span>
      </span>
    </p>
  );
}
