import { openAdoptPage } from '../../actions/open-adopt-page';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';

/** The pages of Adopt, in one quiet line. */
export function PageLinks() {
  return (
    <nav class="adopt-pages" aria-label={t('adopt.pages')}>
      {(['mine', 'appeal', 'desk'] as const).map((page) => (
        <Button key={page} look="quiet" onClick={() => openAdoptPage(page)}>
          {t(`adopt.page.${page}`)}
        </Button>
      ))}
    </nav>
  );
}
