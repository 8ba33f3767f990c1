import { openAt } from '../state/parameters';

/** Asks for seats that are open now, at a district wall-clock minute, or at any time (`null`). */
export function askOpenAt(moment: 'now' | string | null): void {
  openAt.value = moment;
}
