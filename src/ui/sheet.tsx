import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import './sheet.css';

interface SheetProps {
  readonly label: string;
  readonly expandLabel: string;
  readonly collapseLabel: string;
  readonly children: ComponentChildren;
}

/** How far a finger must move before a touch of the handle is a drag, CSS pixels. */
const dragThreshold = 24;

/**
 * The panel of a lens: beside the map on a wide window, a bottom sheet over it on a phone, where the
 * handle opens it to almost full height, by a tap, a key or a drag.
 */
export function Sheet({ label, expandLabel, collapseLabel, children }: SheetProps) {
  const [isExpanded, setExpanded] = useState(false);
  const dragStart = useRef(0);
  const wasDragged = useRef(false);
  const onPointerUp = (event: PointerEvent) => {
    const moved = event.clientY - dragStart.current;
    wasDragged.current = Math.abs(moved) >= dragThreshold;
    if (wasDragged.current) setExpanded(moved < 0);
  };
  // The browser sends a click after a drag too; keys send only the click.
  const onClick = () => {
    if (!wasDragged.current) setExpanded(!isExpanded);
    wasDragged.current = false;
  };
  return (
    <main class="sheet" aria-label={label} data-expanded={isExpanded}>
      <button
        type="button"
        class="sheet-handle"
        aria-expanded={isExpanded}
        aria-label={isExpanded ? collapseLabel : expandLabel}
        onClick={onClick}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          dragStart.current = event.clientY;
        }}
        onPointerUp={onPointerUp}
      />
      <div class="sheet-body">{children}</div>
    </main>
  );
}
