import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './expander.css';

interface ExpanderProps {
  readonly title: string;
  /** What is behind it, in a few words or a number. */
  readonly aside?: ComponentChildren;
  readonly children: () => ComponentChildren;
}

/** A section behind its title. The content is made when it is opened: a long list costs nothing before. */
export function Expander({ title, aside, children }: ExpanderProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="expander" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="expander-title">{title}</span>
        {aside !== undefined && <span class="expander-aside">{aside}</span>}
      </summary>
      {isOpen && <div class="expander-body">{children()}</div>}
    </details>
  );
}
