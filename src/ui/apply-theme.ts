import { palettes, type Theme } from './tokens';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Flattens a palette into `--paper`, `--need-0`, `--status-adopted` … */
export function customProperties(theme: Theme): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const [name, value] of Object.entries(palettes[theme])) {
    if (typeof value === 'string') properties.set(`--${kebab(name)}`, value);
    else
      for (const [part, colour] of Object.entries(value))
        properties.set(`--${kebab(name)}-${part}`, String(colour));
  }
  return properties;
}

/** Publishes a theme's tokens on the page. Through the CSSOM, which a strict style policy allows. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  root.dataset.theme = theme;
  root.style.colorScheme = theme;
  for (const [name, colour] of customProperties(theme)) root.style.setProperty(name, colour);
}
