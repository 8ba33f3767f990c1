import { downloadFile } from './download-file';

/** A file that was made here and has not left yet. */
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** How a file left the page. `cancelled`: not at all; the person closed the system's sheet, or nothing can be saved here. */
export type HandedOut = 'shared' | 'saved' | 'cancelled';

/** Whether the system has a sheet that takes files: phones mostly. */
export function canShareFiles(): boolean {
  return canShare(new File(['.'], 'ledger.txt', { type: 'text/plain' }));
}

/**
 * Gives a file to the system's share sheet where it takes such files, else to the person as a download.
 * Browsers let through few kinds; JSON Lines go as text, and whoever opens them looks at what is inside.
 */
export async function shareFile({ name, type, content }: OutgoingFile): Promise<HandedOut> {
  const isText = typeof content === 'string';
  const file = new File([content], isText ? `${name}.txt` : name, { type: isText ? 'text/plain' : type });
  if (!canShare(file)) return saveFile({ name, type, content });
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (thrown) {
    const isCancelled = thrown instanceof DOMException && thrown.name === 'AbortError';
    // Any other refusal (the press was too long ago, the sheet is gone) must not cost the file.
    return isCancelled ? 'cancelled' : saveFile({ name, type, content });
  }
}

export function saveFile({ name, type, content }: OutgoingFile): HandedOut {
  return downloadFile(name, type, content) ? 'saved' : 'cancelled';
}

function canShare(file: File): boolean {
  // Typed as always there; many desktop browsers have neither.
  const { canShare: ask, share } = navigator as Partial<Navigator>;
  return share !== undefined && ask?.call(navigator, { files: [file] }) === true;
}
