import type { Speaker } from '../../../i18n/load-speaker';
import type { Seat } from '../../../model/district';

/** What the small card says in one language. */
export interface PlaqueWords {
  readonly language: Speaker['language'];
  readonly place: string;
  /** Whether one may sit, as the pack knows it. */
  readonly sit: string;
  readonly scan: string;
  /** Says that the seat is for show; null = it is not. */
  readonly illustrative: string | null;
}

/** The keeper is not on it: the page that the code opens knows the present one. */
export function plaqueWords(seat: Seat, { language, say, name }: Speaker): PlaqueWords {
  const place = [seat.street, seat.near].flatMap((each) => (each ? [name(each)] : []));
  return {
    language,
    place: [...new Set(place)].join(say('common.sentence.separator')),
    sit: say(`adopt.seat.sit.${seat.access}`),
    scan: say('adopt.seat.plaque.scan'),
    illustrative: seat.confidence === 'illustrative' ? say('common.illustrative') : null,
  };
}
