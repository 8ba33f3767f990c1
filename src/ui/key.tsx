import './key.css';

/** A key of the keyboard, as printed on it. */
export function Key({ name }: { readonly name: string }) {
  return <kbd class="key">{name}</kbd>;
}
