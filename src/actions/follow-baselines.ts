import { computed, effect } from '@preact/signals';
import { ledger } from '../state/ledger';
import { useKeptBaseline } from './use-kept-baseline';

let isFollowing = false;

const latest = computed(() => ledger.value.baselines.at(-1)?.sha256);

/** Takes the newer seats file that this device keeps, and again when another tab has taken one in. */
export function followBaselines(): void {
  if (isFollowing) return;
  isFollowing = true;
  effect(() => {
    latest.value;
    void useKeptBaseline();
  });
}
