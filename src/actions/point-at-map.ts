import { isPointing } from '../state/position';

/** Whether the next press on the map shall say where the person stands, whatever lies there. */
export function pointAtMap(isOn: boolean): void {
  isPointing.value = isOn;
}
