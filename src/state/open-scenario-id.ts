import { signal } from '@preact/signals';

/** The scenario that is open, as the link names it; null = the pack as it is. Apart, for the link loads with Find. */
export const openScenarioId = signal<string | null>(null);
