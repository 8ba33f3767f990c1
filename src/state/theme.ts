import { computed, signal } from '@preact/signals';

export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export const themeChoice = signal<ThemeChoice>('auto');

const darkQuery = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
const systemIsDark = signal(darkQuery?.matches ?? false);
darkQuery?.addEventListener('change', (event) => {
  systemIsDark.value = event.matches;
});

/** The theme on the page: the person's choice, else the system's. */
export const theme = computed<'light' | 'dark'>(() => {
  if (themeChoice.value !== 'auto') return themeChoice.value;
  return systemIsDark.value ? 'dark' : 'light';
});
