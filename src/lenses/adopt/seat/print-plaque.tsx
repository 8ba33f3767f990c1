import { languages } from '../../../i18n/catalogue';
import { loadSpeaker } from '../../../i18n/load-speaker';
import type { Seat } from '../../../model/district';
import { printPage } from '../../shared/print-page';
import { PlaqueCard } from './plaque-card';
import { plaqueWords } from './plaque-words';

/** Prints the small card of a seat in both languages. @throws when the words of a language cannot be had */
export async function printPlaque(seat: Seat, address: string): Promise<void> {
  const speakers = await Promise.all(languages.map((language) => loadSpeaker(language, ['shell', 'adopt'])));
  const words = speakers.map((speaker) => plaqueWords(seat, speaker));
  printPage(<PlaqueCard words={words} address={address} seatId={seat.id} />);
}
