import { t } from '../../../i18n/translate';

/** The heading of what is open in the panel, in words; null while it is on its way. */
export function headingOf(panel: HTMLElement): string | null {
  const heading = panel.querySelector('h1');
  // A scenario's name is edited where it stands.
  const text = heading?.querySelector('input')?.value ?? heading?.textContent;
  return text?.trim() || null;
}

/** Names the page, and with it its entry in the history and its tab, after what is open, in the page's language. */
export function followHeading(panel: HTMLElement): void {
  const heading = headingOf(panel);
  if (heading === null) return;
  const title = [heading, t('common.name')].join(t('common.sentence.separator'));
  if (document.title !== title) document.title = title;
}
