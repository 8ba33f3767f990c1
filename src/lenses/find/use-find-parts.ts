import { useEffect } from 'preact/hooks';
import { whenIdle } from '../../actions/when-idle';
import { savesData } from '../../state/data-saver';
import { mapCondition } from '../../state/map-view';
import { findParts } from './find-parts';

/** Fetches the second steps of Find once the map stands or cannot, unless the person saves data. */
export function useFindParts(): void {
  const isBusy = mapCondition.value === 'loading';
  useEffect(() => {
    if (isBusy || savesData()) return;
    return whenIdle(() => {
      for (const part of Object.values(findParts)) void part().catch(() => {});
    });
  }, [isBusy]);
}
