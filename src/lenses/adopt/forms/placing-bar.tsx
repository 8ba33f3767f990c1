import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { placeInMiddle } from '../../../actions/place-on-map';
import { stopPlacing } from '../../../actions/start-placing';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import './placing-bar.css';

interface PlacingBarProps {
  readonly children: ComponentChildren;
  /** Whether it stands in the place of the button that was pressed for it. */
  readonly takesFocus: boolean;
}

/** Says that the map waits for a press, and offers the ways without a pointer and out of it; Esc is one, too. */
export function PlacingBar({ children, takesFocus }: PlacingBarProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('button')?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Only this: the page would close what is open.
      event.stopPropagation();
      stopPlacing();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return (
    <div class="placing-bar" ref={box}>
      <p role="status">{children}</p>
      <p class="adopt-note">{t('adopt.forms.placing.keys')}</p>
      <div class="placing-bar-actions">
        <Button onClick={placeInMiddle}>{t('adopt.forms.placing.middle')}</Button>
        <Button look="quiet" onClick={stopPlacing}>
          {t('adopt.forms.placing.stop')}
        </Button>
      </div>
    </div>
  );
}
