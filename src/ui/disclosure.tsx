import type { ComponentChildren } from 'preact';
import './disclosure.css';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What most people never need stands behind one line. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details class="disclosure">
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
