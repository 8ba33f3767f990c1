import type { ComponentChildren } from 'preact';
import './badge.css';

/** A short remark about a value: how it was got, or how sure it is. */
export function Badge({
  children,
  title,
}: {
  readonly children: ComponentChildren;
  readonly title?: string;
}) {
  return (
    <span class="badge" title={title}>
      {children}
    </span>
  );
}
