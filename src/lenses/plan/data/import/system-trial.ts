import { signal } from '@preact/signals';
import type { SystemTrial } from '../../../../state/import';

/** What the map shows of a system of coordinates that is tried: nothing of it is taken yet; null = none is. */
export const systemTrial = signal<SystemTrial | null>(null);
