import { effect } from '@preact/signals';
import { pack } from '../state/district';
import { mapCondition } from '../state/map-view';
import { hasNotedBaseline } from '../state/noted-baseline';

/**
 * On a device that keeps a newer seats file: takes it once the map is drawn, or cannot be. Every other
 * device loads nothing for it.
 */
export function followKeptBaseline(): void {
  if (!hasNotedBaseline()) return;
  effect(() => {
    if (pack.value.status !== 'ready' || mapCondition.value === 'loading') return;
    // A part that did not come leaves the pack's own seats; Adopt tries again.
    void import('./use-kept-baseline').then(
      ({ useKeptBaseline }) => useKeptBaseline(),
      () => {},
    );
  });
}
