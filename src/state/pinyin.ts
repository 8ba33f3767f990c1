import { signal } from '@preact/signals';
import type { PinyinByName } from '../analysis/search/data';

/** How the names of the pack are read; null until the first search has fetched it. */
export const pinyin = signal<PinyinByName | null>(null);
