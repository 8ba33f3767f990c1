import { signal } from '@preact/signals';
import type { RestWalkOnMap } from '../../map/scene';

/** The walk with rests that the map draws; filled by Find's page of walks while it is open. */
export const restWalkScene = signal<RestWalkOnMap | null>(null);
