import { effect } from '@preact/signals';
import { deviceOfKey } from '../io/device-of-key';
import { pack } from '../state/district';
import { packOffices } from '../state/ledger';

/** Keeps the names of the offices in step with the keys that the pack gives. */
export function followPackOffices(): void {
  effect(() => {
    const { value } = pack;
    if (value.status === 'loading') return;
    const keys = value.status === 'ready' ? (value.district.info.officeKeys ?? []) : [];
    if (keys.length === 0) packOffices.value = [];
    else
      void Promise.all(keys.map(deviceOfKey)).then((names) => {
        if (pack.peek() === value) packOffices.value = names.filter((name) => name !== null);
      });
  });
}
