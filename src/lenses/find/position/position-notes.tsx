import { useEffect, useRef } from 'preact/hooks';
import { followPermission } from '../../../actions/follow-permission';
import { t } from '../../../i18n/translate';
import { isPointing, locateState } from '../../../state/position';
import { CorrectionNote } from './correction-note';
import { OutsideNote } from './outside-note';
import { PointingBar } from './pointing-bar';
import './position-notes.css';

// This file comes in idle time: then the browser is asked what it was told before, and not sooner.
followPermission();

/** What there is to say of the person's position beyond its line, each in a sentence and with what to do. */
export function PositionNotes() {
  const state = locateState.value;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = box.current?.parentElement ?? null;
    return () => void requestAnimationFrame(() => keepFocus(place));
  }, []);
  return (
    // What is pressed here goes away with it; the focus stays where it was.
    <div class="position-notes" tabIndex={-1} ref={box} onClickCapture={() => box.current?.focus()}>
      {isPointing.value && <PointingBar />}
      {(state === 'asking' || state === 'late') && <p>{t('find.position.meanwhile')}</p>}
      {state === 'denied' && <p>{t('find.position.allow')}</p>}
      <CorrectionNote />
      <OutsideNote />
    </div>
  );
}

/**
 * Who has made the page forget them stands before the question of where they are. Where all of it has gone, because
 * something else is open, the focus is no concern of these notes.
 */
function keepFocus(place: HTMLElement | null): void {
  if (place?.isConnected && document.activeElement === document.body) place.querySelector('button')?.focus();
}
