import { Fragment } from 'preact';
import { langOf } from '../../i18n/lang-of';
import { t } from '../../i18n/translate';

/** What tells a thing apart, in one line; an address that is Chinese only is marked as such. */
export function DetailWords({ details }: { readonly details: readonly string[] }) {
  return (
    <>
      {details.map((detail, index) => (
        <Fragment key={detail}>
          {index > 0 && t('common.sentence.separator')}
          <span lang={langOf(detail)}>{detail}</span>
        </Fragment>
      ))}
    </>
  );
}
