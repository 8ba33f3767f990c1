import { followsDevice, locateState, position } from '../state/position';
import { followDevice } from './follow-device';

/**
 * Follows the device from the moment the page of field checks is opened, where the person has let this site do
 * so before. Asks nobody anything, leaves the map where it is, and a place that the person has said stays.
 */
export async function followOnRound(): Promise<void> {
  // Typed as always there; Safari before 16 has none, and some browsers refuse the name.
  const asked = (navigator as Partial<Navigator>).permissions?.query({ name: 'geolocation' });
  const permission = await asked?.catch(() => null);
  if (permission?.state !== 'granted' || locateState.value !== 'idle') return;
  if (position.value === null) followsDevice.value = true;
  else if (position.value.source === 'device' && !followsDevice.value) followDevice();
}
