import { signal } from '@preact/signals';
import type { MessageKey } from '../i18n/catalogue';
import type { MessageValues } from '../i18n/message';

/** A sentence for the person, kept as key and values so that it follows the language. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warning';
  readonly key: MessageKey;
  readonly values?: MessageValues;
  readonly actions?: readonly NoticeAction[];
}

/** What the person can do about it, worded by a key. */
export interface NoticeAction {
  readonly key: MessageKey;
  readonly run: () => void;
}

export const notices = signal<readonly Notice[]>([]);

let nextId = 1;

/**
 * Shows a notice once: the same sentence is not stacked.
 * @returns what `dismissNotice` takes
 */
export function addNotice(
  tone: Notice['tone'],
  key: MessageKey,
  values?: MessageValues,
  actions?: readonly NoticeAction[],
): number {
  const wording = JSON.stringify([key, values]);
  const same = notices.value.find((notice) => JSON.stringify([notice.key, notice.values]) === wording);
  if (same) return same.id;
  const id = nextId;
  nextId += 1;
  notices.value = [
    ...notices.value,
    { id, tone, key, ...(values && { values }), ...(actions && { actions }) },
  ];
  return id;
}

export function dismissNotice(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}
