import { useLayoutEffect } from 'preact/hooks';
import { panelLayout } from '../../../state/panel-layout';

/** Gives the window to the case while it is open: the map becomes small and keeps its place. */
export function useDeskLayout(): void {
  useLayoutEffect(() => {
    panelLayout.value = 'desk';
    return () => {
      panelLayout.value = 'side';
    };
  }, []);
}
