import { t } from '../../i18n/translate';
import { pack } from '../../state/district';
import './large-pack-progress.css';

/** How far a large district is read: it comes in slices, so that the page goes on answering. */
export function LargePackProgress() {
  const { value } = pack;
  const share = value.status === 'loading' ? value.share : 1;
  return (
    <div class="large-pack">
      <progress aria-label={t('data.pack.large')} max={1} value={share} />
      <p class="large-pack-note">{t('data.pack.large')}</p>
    </div>
  );
}
