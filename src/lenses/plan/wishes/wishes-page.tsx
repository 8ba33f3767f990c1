import { useEffect, useState } from 'preact/hooks';
import { handOutWishes } from '../../../actions/hand-out-wishes';
import { importWishes } from '../../../actions/import-wishes';
import { openWishes } from '../../../actions/keep-wishes';
import { openPlanPage } from '../../../actions/open-plan-page';
import { pointAtWish } from '../../../actions/point-at-wish';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { hasStreets } from '../../../state/has-streets';
import { packWishes, wishError, wishes } from '../../../state/wishes';
import { Button } from '../../../ui/button';
import { FileButton } from '../../../ui/file-button';
import { WishList } from './wish-list';
import { wishErrorText } from './wish-words';
import './wishes-page.css';

type Outcome =
  | { readonly kind: 'taken'; readonly added: number; readonly known: number }
  | { readonly kind: 'failed'; readonly error: AppError };

/** "Where did walkers miss a seat?": their stretches, a seat for each, and the file in which they travel. */
export function WishesPage() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    void openWishes();
    return () => pointAtWish(null);
  }, []);
  const take = async (file: File) => {
    const taken = await importWishes(file);
    setOutcome(taken.ok ? { kind: 'taken', ...taken.value } : { kind: 'failed', error: taken.error });
  };
  const count = packWishes.value.length;
  return (
    <article class="wishes" aria-labelledby="wishes-title" aria-busy={wishes.value === null}>
      <Button look="quiet" onClick={() => openPlanPage('ranking')}>
        {t('common.back')}
      </Button>
      <h1 id="wishes-title">{t('plan.wishes')}</h1>
      <p class="wishes-answer">
        {wishes.value &&
          (count > 0
            ? t('plan.wishes.count', { count })
            : t(hasStreets.value ? 'plan.wishes.none' : 'plan.wishes.streetless'))}
      </p>
      <WishList />
      <div class="wishes-files">
        <FileButton
          label={t('plan.wishes.open')}
          accept=".geojson,.json,application/geo+json"
          onChoose={take}
        />
        {count > 0 && <Button onClick={() => void handOutWishes('save')}>{t('plan.wishes.save')}</Button>}
      </div>
      <p class="wishes-hint">{t('plan.wishes.hint')}</p>
      <div role="status">
        {outcome?.kind === 'taken' && (
          <p>{t('plan.wishes.taken', { added: outcome.added, known: outcome.known })}</p>
        )}
      </div>
      {outcome?.kind === 'failed' && <p role="alert">{wishErrorText(outcome.error)}</p>}
      {wishError.value && outcome?.kind !== 'failed' && (
        <p role="alert">{t('plan.wishes.not-kept', { reason: wishErrorText(wishError.value) })}</p>
      )}
    </article>
  );
}
