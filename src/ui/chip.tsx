import type { ComponentChildren } from 'preact';
import './chip.css';

interface ChipProps {
  readonly children: ComponentChildren;
  readonly pressed: boolean;
  readonly onToggle: () => void;
}

/** A filter that is on or off; a row of them scrolls sideways on a phone. */
export function Chip({ children, pressed, onToggle }: ChipProps) {
  return (
    <button class="chip" type="button" aria-pressed={pressed} onClick={onToggle}>
      {children}
    </button>
  );
}

export function ChipRow({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset class="chip-row" aria-label={label}>
      {children}
    </fieldset>
  );
}
