import { chooseTrack } from '../../actions/choose-track';
import { t } from '../../i18n/translate';
import { formPages } from '../../state/adopt-page';
import { Button } from '../../ui/button';

/** The four ways to take part beside adopting a seat that stands. */
export function TrackLinks({ seatId }: { readonly seatId?: string }) {
  return (
    <section class="track-links" aria-label={t('adopt.forms.also')}>
      <h2>{t('adopt.forms.also')}</h2>
      <ul>
        {formPages.map((page) => (
          <li key={page}>
            <Button look="quiet" onClick={() => chooseTrack(page, seatId)}>
              {t(`adopt.forms.title.${page}`)}
            </Button>
            <span>{t(`adopt.forms.short.${page}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
