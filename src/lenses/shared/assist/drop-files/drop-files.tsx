import { render } from 'preact';
import { openVolume, t } from '../../../../i18n/translate';
import './drop-files.css';

let host: HTMLElement | null = null;

/**
 * Says over the whole page what letting go would do, as long as files are held there, and takes them.
 * @param files null = they are still held
 */
export function holdFiles(files: readonly File[] | null): void {
  if (!files) show();
  else {
    hide();
    if (files.length > 0) void take(files);
  }
}

/** What opens them comes with the drop: its list of parts would weigh more than all else that waits for one. */
async function take(files: readonly File[]): Promise<void> {
  const part = await import('../../../../actions/take-dropped-files').catch(() => null);
  await part?.takeDroppedFiles(files);
}

function show(): void {
  if (host) return;
  const place = document.createElement('div');
  host = place;
  document.body.append(place);
  addEventListener('dragleave', leave);
  openVolume('data').then(
    () => host === place && render(<p class="drop-files">{t('data.import.over')}</p>, place),
    () => {},
  );
}

function hide(): void {
  removeEventListener('dragleave', leave);
  if (host) render(null, host);
  host?.remove();
  host = null;
}

function leave({ relatedTarget }: DragEvent): void {
  if (relatedTarget === null) hide();
}
