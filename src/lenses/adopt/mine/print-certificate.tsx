import { languages } from '../../../i18n/catalogue';
import { loadSpeaker } from '../../../i18n/load-speaker';
import { seatAddress } from '../../../model/adoption/seat-address';
import type { District, Seat } from '../../../model/district';
import type { LedgerState, Pledge } from '../../../model/ledger/ledger-state';
import { packInLinks } from '../../../state/open-pack';
import { printPage } from '../../shared/print-page';
import { Certificate } from './certificate';
import { certificateWords } from './certificate-words';

/**
 * Prints the certificate of a pledge, Chinese and English on one sheet.
 * @throws when the words of a language cannot be had
 */
export async function printCertificate(pledge: Pledge, pack: District, ledger: LedgerState): Promise<void> {
  const speakers = await Promise.all(languages.map((language) => loadSpeaker(language, ['shell', 'adopt'])));
  const { target } = pledge.submission;
  const seat: Seat | null =
    target.kind === 'seat' ? (pack.seats.find(({ id }) => id === target.seatId) ?? null) : null;
  const offer = target.kind === 'offer' ? ledger.offers.get(target.offerId)?.offer : undefined;
  const subject = {
    pledge,
    seat,
    street: offer?.streetName ?? null,
    // A place that is no seat of the pack is as sure as the pack's seats are.
    isIllustrative: (seat ? [seat] : pack.seats).some(({ confidence }) => confidence === 'illustrative'),
    timeZone: pack.info.timezone,
  };
  const address = seat && seatAddress(pack.info, seat.id, packInLinks());
  printPage(
    <Certificate
      words={speakers.map((speaker) => certificateWords(subject, speaker))}
      districtNames={speakers.map(({ name }) => name(pack.info.name))}
      address={address}
      scan={speakers.map(({ say }) => say('adopt.certificate.scan'))}
      noAddress={seat && !address ? speakers.map(({ say }) => say('adopt.certificate.no-address')) : null}
    />,
  );
}
