import { signal } from '@preact/signals';
import type { MessageKey } from '../i18n/catalogue';
import type { MessageValues } from '../i18n/message';

/** A sentence for the person, kept as key and values so that it follows the language. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warning';
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

export const notices = signal<readonly Notice[]>([]);

let nextId = 1;

/** Shows a notice once: the same sentence is not stacked. */
export function addNotice(tone: Notice['tone'], key: MessageKey, values?: MessageValues): void {
  const wording = JSON.stringify([key, values]);
  if (notices.value.some((notice) => JSON.stringify([notice.key, notice.values]) === wording)) return;
  const notice: Notice = values ? { id: nextId, tone, key, values } : { id: nextId, tone, key };
  nextId += 1;
  notices.value = [...notices.value, notice];
}

export function dismissNotice(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}
