import { t } from '../../i18n/translate';
import './skip-link.css';

/** To the first thing of the list, past the tabs, the filters and what else stands before it. */
function skip(): void {
  const panel = document.querySelector('main');
  const target =
    panel?.querySelector<HTMLElement>(':is(li, tbody tr) button') ?? panel?.querySelector('button');
  target?.focus();
}

/** The first stop of the Tab key, seen only while it has the focus. */
export function SkipLink() {
  return (
    <button type="button" class="skip-link" onClick={skip}>
      {t('common.skip')}
    </button>
  );
}
