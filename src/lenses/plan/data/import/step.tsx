import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Expander } from '../../../../ui/expander';

interface StepProps {
  readonly title: ComponentChildren;
  readonly aside: ComponentChildren;
  readonly onToggle?: (isOpen: boolean) => void;
  /** Opens when this becomes another and is not null. */
  readonly openFor?: unknown;
  readonly children: () => ComponentChildren;
}

/** A step of the preview. Of all steps one is open, and what was opened is brought to the top. */
export function Step({ title, aside, onToggle, openFor = null, children }: StepProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const details = place.current?.querySelector('details');
    if (openFor !== null && details) details.open = true;
  }, [openFor]);
  const toggle = (isOpen: boolean) => {
    onToggle?.(isOpen);
    // The step before has closed by then.
    if (isOpen) requestAnimationFrame(() => scrollToTop(place.current));
  };
  return (
    <div ref={place} class="import-step">
      <Expander group="import-steps" title={title} aside={aside} onToggle={toggle}>
        {children}
      </Expander>
    </div>
  );
}

/** Scrolls the panel alone: the browser's own way scrolls the whole page as well. */
function scrollToTop(step: HTMLElement | null): void {
  const panel = step?.closest('.sheet-body');
  if (!step || !panel) return;
  panel.scrollTop += step.getBoundingClientRect().top - panel.getBoundingClientRect().top;
}
