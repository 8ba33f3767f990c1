import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './sheet.css';

interface SheetProps {
  readonly label: string;
  readonly expandLabel: string;
  readonly collapseLabel: string;
  /** Which list the panel is of. */
  readonly list: string;
  /** What is open in place of the list; null = the list itself. */
  readonly open: string | null;
  readonly children: ComponentChildren;
}

/** How far a finger must move before a touch of the handle is a drag, CSS pixels. */
const dragThreshold = 24;

/**
 * Where the panel is scrolled to: what is opened begins at its top, and a list that one comes back to stands
 * where one left it.
 */
function useScroll({ list, open }: Pick<SheetProps, 'list' | 'open'>) {
  const body = useRef<HTMLDivElement>(null);
  const left = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = open === null ? (left.current.get(list) ?? 0) : 0;
  }, [list, open]);
  const onScroll = () => {
    if (body.current && open === null) left.current.set(list, body.current.scrollTop);
  };
  return { ref: body, onScroll };
}

/**
 * The panel of a lens: beside the map on a wide window, a bottom sheet over it on a phone, where the
 * handle opens it to almost full height, by a tap, a key or a drag.
 */
export function Sheet({ label, expandLabel, collapseLabel, children, ...shown }: SheetProps) {
  const scroll = useScroll(shown);
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
      <div class="sheet-body" {...scroll}>
        {children}
      </div>
    </main>
  );
}
