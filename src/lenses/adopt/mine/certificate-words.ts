import type { Speaker } from '../../../i18n/load-speaker';
import { districtDay } from '../../../model/adoption/district-day';
import { publicName } from '../../../model/adoption/public-seat-history';
import type { LocalName, Seat } from '../../../model/district';
import type { Pledge } from '../../../model/ledger/ledger-state';

/** What a certificate says of its pledge, in one language. */
export interface CertificateWords {
  readonly language: Speaker['language'];
  readonly title: string;
  /** Public name; never the contact. */
  readonly name: string;
  readonly text: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly record: string;
  /** Says that it is for show; null = it is not. */
  readonly illustrative: string | null;
}

export interface CertificateSubject {
  readonly pledge: Pledge;
  /** null = none of the pack: an offered site, one's own seats. */
  readonly seat: Seat | null;
  /** Street of an offered site. */
  readonly street: LocalName | null;
  readonly isIllustrative: boolean;
  readonly timeZone: string;
}

/** A certificate is for what holds: a term that runs, or a proposal that was carried out. */
export const canCertify = ({ state }: Pick<Pledge, 'state'>): boolean =>
  state === 'active' || state === 'realised';

export function certificateWords(subject: CertificateSubject, speaker: Speaker): CertificateWords {
  const { pledge, seat, isIllustrative } = subject;
  const { say } = speaker;
  const { submission } = pledge;
  const facts = [
    seat && { label: say('adopt.certificate.seat'), value: seatIn(seat, speaker) },
    { label: say('adopt.certificate.place'), value: placeIn(subject, speaker) },
    timeIn(subject, speaker),
    { label: say('adopt.certificate.id'), value: seat ? `${seat.id} · ${pledge.id}` : pledge.id },
  ];
  return {
    language: speaker.language,
    title: say(`adopt.certificate.title.${submission.track}`),
    name: publicName(submission),
    text: say(`adopt.certificate.text.${submission.track}`),
    facts: facts.filter((fact) => fact !== null).filter(({ value }) => value !== ''),
    record: say('adopt.certificate.record'),
    illustrative: isIllustrative ? say('adopt.certificate.illustrative') : null,
  };
}

function seatIn(seat: Seat, { say }: Speaker): string {
  const form = say(seat.form ? `form.${seat.form}` : 'form.unknown');
  return [form, say('adopt.places', { count: seat.places })].join(say('common.sentence.separator'));
}

function placeIn({ pledge, seat, street }: CertificateSubject, { say, name }: Speaker): string {
  const names = seat ? [seat.street, seat.near] : [street];
  const words = names.flatMap((each) => (each ? [name(each)] : []));
  const { target, shared } = pledge.submission;
  if (words.length > 0) return [...new Set(words)].join(say('common.sentence.separator'));
  if (shared) return say('adopt.mine.what.shared', { count: shared.places });
  return target.kind === 'seat' ? '' : say('adopt.mine.what.point');
}

function timeIn({ pledge, timeZone }: CertificateSubject, { say, day }: Speaker) {
  const { term, state, steps } = pledge;
  if (term) {
    const value = say('adopt.certificate.term.days', { start: day(term.start), end: day(term.end) });
    return { label: say('adopt.certificate.term'), value };
  }
  const realised = steps.findLast((step) => step.state === 'realised');
  if (state !== 'realised' || !realised) return null;
  return { label: say('adopt.certificate.day'), value: day(districtDay(realised.at, timeZone)) };
}
