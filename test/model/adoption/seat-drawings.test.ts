import { expect, test } from 'vitest';
import { seatDrawings } from '../../../src/model/adoption/seat-drawings';
import { emptyLedger } from '../../../src/model/ledger/ledger-state';
import { playLedger } from '../../helpers/play-ledger';
import { applicant, noon, office, sampleSeat, sampleSubmission } from '../../helpers/sample-ledger';

const image = (letter: string) => ({
  sha256: letter.repeat(64),
  type: 'image/png' as const,
  bytes: 1000,
  width: 40,
  height: 30,
  alt: null,
});

test('a seat has the drawings of its realised designs, the latest first, and of no other', () => {
  const play = playLedger([sampleSeat('s001'), sampleSeat('s002')], { start: noon, office });
  const design = (letter: string, isRealised: boolean) => {
    const submission = sampleSubmission({
      track: 'design',
      target: { kind: 'seat', seatId: 's001' },
      message: 'a curved back',
      images: [image(letter)],
    });
    const [event] = play.give(applicant, { type: 'submit', submission });
    const pledgeId = event!.id;
    for (const type of ['receive', 'start-review', 'approve'] as const)
      play.give(office, { type, pledgeId, reason: 'fine' });
    if (isRealised)
      play.give(office, { type: 'realise', pledgeId, offerId: null, seatId: 's001', reason: null });
    else play.give(applicant, { type: 'withdraw', pledgeId, reason: null });
  };
  expect(seatDrawings('s001', emptyLedger)).toEqual([]);
  design('a', true);
  design('b', false);
  design('c', true);
  expect(seatDrawings('s001', play.ledger).map(({ sha256 }) => sha256[0])).toEqual(['c', 'a']);
  expect(seatDrawings('s002', play.ledger)).toEqual([]);
});
