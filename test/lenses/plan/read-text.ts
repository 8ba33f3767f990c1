import type { ComponentChildren, VNode } from 'preact';

/** Attributes that a person reads or hears. */
const spoken = ['aria-label', 'label', 'valueText', 'title', 'summary', 'aside'] as const;

const isNode = (value: unknown): value is VNode<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'props' in value;

/**
 * All that a component says, without a page: components without state are unfolded, sections that open
 * are read as if they were open.
 */
export function readText(node: ComponentChildren | (() => ComponentChildren)): string {
  if (typeof node === 'function') return readText((node as () => ComponentChildren)());
  if (Array.isArray(node)) return node.map(readText).filter(Boolean).join(' ');
  if (!isNode(node)) return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
  const { type, props } = node;
  const own = spoken.map((name) => readText(props[name] as ComponentChildren));
  const isStateful = typeof type === 'function' && ('aside' in props || 'summary' in props);
  const inner =
    typeof type === 'function' && !isStateful
      ? (type as (props: unknown) => ComponentChildren)(props)
      : (props.children as ComponentChildren);
  return [...own, readText(inner)].filter(Boolean).join(' ');
}
