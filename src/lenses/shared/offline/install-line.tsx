import { installApp } from '../../../actions/install-app';
import { t } from '../../../i18n/translate';
import { installPrompt } from '../../../state/install-prompt';
import { Button } from '../../../ui/button';

/** Started from the home screen already. */
const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Safari on iPhone and iPad offers no question of its own; iPads call themselves Macs with a touch screen. */
const isAppleTouch = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

/** How the site comes to the home screen, on this device. */
export function InstallLine() {
  if (isInstalled()) return <p class="offline-line">{t('find.offline.install.done')}</p>;
  if (installPrompt.value)
    return (
      <section class="offline-line">
        <p>{t('find.offline.install.offer')}</p>
        <Button onClick={() => void installApp()}>{t('find.offline.install')}</Button>
      </section>
    );
  return <p class="offline-line">{t(`find.offline.install.${isAppleTouch() ? 'apple' : 'menu'}`)}</p>;
}
