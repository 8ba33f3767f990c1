import { chooseLens } from '../../actions/choose-lens';
import { t } from '../../i18n/translate';
import { lens, lenses } from '../../state/lens';
import './lens-tabs.css';

/** The three questions of the one map: in the panel's head, and within the thumb's reach on a phone. */
export function LensTabs() {
  return (
    <nav class="lens-tabs" aria-label={t('common.lens.label')}>
      {lenses.map((each) => (
        <button
          key={each}
          type="button"
          class="lens-tab"
          aria-current={lens.value === each ? 'page' : undefined}
          onClick={() => chooseLens(each)}
        >
          {t(`common.lens.${each}`)}
        </button>
      ))}
    </nav>
  );
}
