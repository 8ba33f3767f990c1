import type { ImageRef, KnownEvent, LedgerEvent } from '../../model/ledger/event';

/** The images that an event refers to. Its type has the payload of its name: `parseEvent` saw to it. */
export function listImages(event: LedgerEvent): readonly ImageRef[] {
  const known = event as KnownEvent;
  switch (known.type) {
    case 'pledge-submitted':
      return known.payload.images ?? [];
    case 'pledge-recorded':
      return known.payload.submission.images ?? [];
    default:
      return [];
  }
}
