import { computed } from '@preact/signals';
import { straightDistance } from '../lib/straight-distance';
import type { Metres, Position } from '../lib/units';
import { commentStand } from '../model/adoption/comment-stand';
import type { PledgeTarget } from '../model/ledger/event';
import { district, featuresById } from './district';
import { ledger, register, today } from './ledger';
import { mapView } from './map-view';
import { position } from './position';

/** Something that is not there yet and about which everyone may have a say. */
export interface OpenProposal {
  readonly subject: { readonly kind: 'pledge' | 'offer'; readonly id: string };
  /** null = it is meant for no place, or for one that is not known. */
  readonly position: Position | null;
  /** From where "near you" is measured; null = no place. */
  readonly distance: Metres | null;
  readonly daysLeft: number;
}

/** Where "near you" is measured from: the person, else the middle of the map, else of the district. */
export const proposalsOrigin = computed(() => {
  if (position.value) return { at: position.value.at, from: 'me' as const };
  if (mapView.value) return { at: mapView.value.center, from: 'map' as const };
  return district.value ? { at: district.value.info.center, from: 'district' as const } : null;
});

/** Offers and received proposals that are open for comment, nearest first; those without a place last. */
export const proposalsNearby = computed<readonly OpenProposal[]>(() => {
  const { offers, pledges } = ledger.value;
  const places: readonly (readonly [OpenProposal['subject'], Position | null])[] = [
    ...[...offers.values()].map(({ offer }) => [{ kind: 'offer', id: offer.id }, offer.position] as const),
    ...[...pledges.values()].map(
      ({ id, submission }) => [{ kind: 'pledge', id }, positionOf(submission.target)] as const,
    ),
  ];
  const origin = proposalsOrigin.value?.at;
  const isFar = (proposal: OpenProposal) => proposal.distance ?? Number.POSITIVE_INFINITY;
  return places
    .flatMap(([subject, place]): OpenProposal[] => {
      const stand = commentStand(subject, ledger.value, today.value, register.value.timeZone);
      if (stand.kind !== 'open') return [];
      const distance = place && origin ? straightDistance(origin, place) : null;
      return [{ subject, position: place, distance, daysLeft: stand.daysLeft }];
    })
    .sort((a, b) => isFar(a) - isFar(b));
});

function positionOf(target: PledgeTarget): Position | null {
  switch (target.kind) {
    case 'seat':
      return featuresById.value.seat.get(target.seatId)?.position ?? null;
    case 'offer':
    case 'point':
      return target.position;
    case 'anywhere':
      return null;
  }
}
