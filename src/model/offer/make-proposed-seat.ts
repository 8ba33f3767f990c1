import type { Seat } from '../district';
import { proposedOrigin, proposedSeat } from '../scenario/presets';
import { type NeedToken, seatAttributes } from '../vocabulary';
import type { ProposedSite } from './offer';

/** The seat that would stand at a proposed site: as any first drawing of one, and with all that the need asks. */
export function makeProposedSeat(
  id: string,
  { position, street }: Pick<ProposedSite, 'position' | 'street'>,
  required: readonly NeedToken[],
): Seat {
  const asked = seatAttributes.filter((attribute) => required.includes(attribute));
  return {
    ...proposedSeat,
    ...proposedOrigin,
    ...Object.fromEntries(asked.map((attribute) => [attribute, 'yes' as const])),
    id,
    position,
    street: street.name,
  };
}
