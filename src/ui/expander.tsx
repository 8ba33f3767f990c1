import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './expander.css';

interface ExpanderProps {
  readonly title: ComponentChildren;
  /** What is behind it, in a few words or a number. */
  readonly aside?: ComponentChildren;
  /** Of the sections with one such name only one is open at a time. */
  readonly group?: string;
  /** Told when it is opened and closed. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: () => ComponentChildren;
}

/** A section behind its title. The content is made when it is opened: a long list costs nothing before. */
export function Expander({ title, aside, group, onToggle, children }: ExpanderProps) {
  const [isOpen, setOpen] = useState(false);
  const toggle = (next: boolean) => {
    if (next !== isOpen) onToggle?.(next);
    setOpen(next);
  };
  return (
    <details
      class="expander"
      name={group}
      open={isOpen}
      onToggle={(event) => toggle(event.currentTarget.open)}
    >
      <summary>
        <span class="expander-title">{title}</span>
        {aside !== undefined && <span class="expander-aside">{aside}</span>}
      </summary>
      {isOpen && <div class="expander-body">{children()}</div>}
    </details>
  );
}
