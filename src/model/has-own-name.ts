import type { Building } from './district';

/** Whether a building has a name or an address to be called by; most houses go by their id alone. */
export const hasOwnName = ({ id, name }: Pick<Building, 'id' | 'name'>): boolean => name.zh !== id;
