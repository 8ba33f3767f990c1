import { useEffect } from 'preact/hooks';
import { selectFeature } from '../../../actions/select-feature';
import { openDialog } from '../../../state/dialog';
import { plannedWalk, startedWalk } from '../../../state/walk-answer';

/**
 * Keys of the page of walks, before those of the whole page: Esc leaves what is open, and the digits open the
 * seats with the numbers that the map and the list show.
 */
export function useWalkKeys(leave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || openDialog.value)
        return;
      if (event.key === 'Escape') {
        // An input with text in it empties itself first.
        if (target instanceof HTMLInputElement && target.type === 'text' && target.value) return;
        event.preventDefault();
        leave();
      } else if (/^[1-9]$/.test(event.key) && !isTyping) {
        event.preventDefault();
        const planned = plannedWalk.value;
        const walk = startedWalk.value?.planned.walk ?? (planned?.ok ? planned.value.walk : null);
        const id = walk?.stops[Number(event.key) - 1];
        if (id) selectFeature({ kind: 'seat', id });
      }
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  });
}
