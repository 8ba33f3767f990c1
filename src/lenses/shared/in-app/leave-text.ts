import { t } from '../../../i18n/translate';
import { inAppBrowser } from '../../../state/browser-abilities';

/** How one opens this page outside the app. */
export function leaveText(): string {
  const app = inAppBrowser() ?? 'other';
  return t(`find.in-app.leave.${app}`);
}
