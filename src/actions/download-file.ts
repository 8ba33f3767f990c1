import { canDownload } from '../state/browser-abilities';
import { strandedFile } from '../state/stranded-file';

/**
 * Gives the person a file that was made on this device. Where the browser saves none it is kept for the dialog
 * that offers other ways.
 * @returns whether the browser was given the file
 */
export function downloadFile(name: string, type: string, content: string | Blob): boolean {
  if (!canDownload()) {
    strandedFile.value = { name, type, content };
    return false;
  }
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari still reads the address after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}
