import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { setWalkEnd, swapWalkEnds } from '../../../actions/set-walk-end';
import { t } from '../../../i18n/translate';
import { type PersonPosition, standpoint } from '../../../state/position';
import { walkEnd, walkKind } from '../../../state/walk-aim';
import { EndEditor } from './end-editor';
import { placeName } from './walk-words';
import './walk-ends.css';

export type WalkEnd = 'start' | 'end';

interface WalkEndsProps {
  /** Which of the two is being set; null = neither. */
  readonly open: WalkEnd | null;
  /** The person opened it, rather than the page because it is missing. */
  readonly isAsked: boolean;
  readonly onOpen: (which: WalkEnd | null) => void;
}

/** From where to where: two lines that open to be set, and the same walk the other way round. */
export function WalkEnds({ open, isAsked, onOpen }: WalkEndsProps) {
  const isWay = walkKind.value === 'way';
  const row = { open, isAsked, onOpen };
  return (
    <div class="walk-ends">
      <EndRow {...row} which="start" place={standpoint.value}>
        {isWay && (
          <IconButton
            label={t('find.walk.swap')}
            path="M7 3v14M3 13l4 4 4-4M15 19V5M11 9l4-4 4 4"
            onClick={swapWalkEnds}
          />
        )}
      </EndRow>
      {isWay && (
        <EndRow {...row} which="end" place={walkEnd.value}>
          {walkEnd.value && (
            <IconButton
              label={t('find.walk.clear')}
              path="M5 5l12 12M17 5L5 17"
              onClick={() => setWalkEnd('end', null)}
            />
          )}
        </EndRow>
      )}
    </div>
  );
}

interface EndRowProps extends WalkEndsProps {
  readonly which: WalkEnd;
  readonly place: PersonPosition | null;
  readonly children: ComponentChildren;
}

function EndRow({ which, place, open, isAsked, onOpen, children }: EndRowProps) {
  const isOpen = open === which;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // The field that had the focus is gone.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="walk-end" data-end={which}>
      <div class="walk-end-row">
        <button
          ref={button}
          type="button"
          class="walk-end-button"
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen && isAsked ? null : which)}
        >
          <span class="walk-end-mark" />
          <span class="visually-hidden">{t(`find.walk.name.${which}`)}</span>
          {place ? (
            <span class="walk-end-name">{placeName(place)}</span>
          ) : (
            <span class="walk-end-empty">{t(`find.walk.ask.${which}`)}</span>
          )}
        </button>
        {children}
      </div>
      {isOpen && <EndEditor which={which} takesFocus={isAsked} onDone={() => onOpen(null)} />}
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  /** Of a drawing 22 units wide. */
  readonly path: string;
  readonly onClick: () => void;
}

function IconButton({ label, path, onClick }: IconButtonProps) {
  return (
    <button type="button" class="walk-end-tool" aria-label={label} onClick={onClick}>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    </button>
  );
}
