import type { Pledge } from './ledger-state';

/**
 * Whether everyone may have a say about a pledge: it proposes something that is not there yet. Who adopts
 * a seat that stands, or opens its own, is no question to the neighbours.
 */
export function isProposal({ submission }: Pick<Pledge, 'submission'>): boolean {
  const { track, target } = submission;
  return track === 'plan' || track === 'design' || (track === 'donate' && target.kind === 'point');
}
