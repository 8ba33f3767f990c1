import { useEffect } from 'preact/hooks';
import { reopeningEvent } from '../lib/reopening-event';

/** Text of one field, put aside in this tab until the field is there again. */
interface KeptText {
  /** The page's state without the map's view: the same field of another thing must not get it. */
  readonly link: string;
  readonly text: string;
}

const keyOf = (label: string) => `zuozuo:typed:${label}`;

/**
 * Carries what stands in a field across a page that is opened anew for a newer version: many fields are written
 * nowhere before they are sent. Only in this tab.
 * @param label names the field in this tab; null = its text is not put aside
 */
export function useKeptText(label: string | null, value: string, onChange: (text: string) => void): void {
  useEffect(() => {
    const text = label === null ? null : takeText(label);
    if (text !== null && text !== value) onChange(text);
  }, []);
  useEffect(() => {
    const keep = () => {
      if (label !== null && value !== '') putAside(label, { link: currentLink(), text: value });
    };
    addEventListener(reopeningEvent, keep);
    return () => removeEventListener(reopeningEvent, keep);
  }, [label, value]);
}

function currentLink(): string {
  const link = new URLSearchParams(location.hash.slice(1));
  link.delete('map');
  return link.toString();
}

function putAside(label: string, kept: KeptText): void {
  try {
    sessionStorage.setItem(keyOf(label), JSON.stringify(kept));
  } catch {
    // A blocked or full storage: the drafts in the device's own storage are kept all the same.
  }
}

function takeText(label: string): string | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(label)) ?? 'null') as KeptText | null;
    if (kept?.link !== currentLink()) return null;
    sessionStorage.removeItem(keyOf(label));
    return kept.text;
  } catch {
    return null;
  }
}
