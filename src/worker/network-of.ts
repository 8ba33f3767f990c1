import type { StreetNetwork } from '../analysis/street-network/data';
import { prepareNetwork } from '../analysis/street-network/prepare-network';
import type { District } from '../model/district';

const networks = new WeakMap<District, StreetNetwork>();

/** The walking network of a district, made with the first question that needs it and shared by all. */
export function networkOf(district: District): StreetNetwork {
  const network = networks.get(district) ?? prepareNetwork(district);
  networks.set(district, network);
  return network;
}
