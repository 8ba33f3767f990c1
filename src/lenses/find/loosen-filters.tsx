import { askOpenAt } from '../../actions/ask-open-at';
import { requireNeed, toggleNeed } from '../../actions/require-need';
import { t } from '../../i18n/translate';
import { openAt, required } from '../../state/parameters';
import { Button } from '../../ui/button';
import { Chip, ChipRow } from '../../ui/chip';

/** Nothing matches: every filter that is on, ready to be dropped. */
export function LoosenFilters() {
  const dropAll = () => {
    requireNeed([]);
    askOpenAt(null);
  };
  return (
    <div>
      <p>{t('find.loosen')}</p>
      <ChipRow label={t('find.loosen')}>
        {openAt.value !== null && (
          <Chip pressed onToggle={() => askOpenAt(null)}>
            {t(openAt.value === 'now' ? 'find.open-now' : 'find.open-at')}
          </Chip>
        )}
        {required.value.map((token) => (
          <Chip key={token} pressed onToggle={() => toggleNeed(token)}>
            {t(`need.${token}`)}
          </Chip>
        ))}
      </ChipRow>
      <Button look="quiet" onClick={dropAll}>
        {t('find.loosen.all')}
      </Button>
    </div>
  );
}
