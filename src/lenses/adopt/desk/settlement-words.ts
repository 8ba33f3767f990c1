import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import type { Settlement } from '../../../model/desk/list-settlements';
import { openClaims } from '../../../model/desk/open-claims';
import { caseAlternatives } from '../../../state/desk';
import { claimMark, publicName, targetText } from './desk-words';

/** What a way to settle is called on its button. */
export function settlementLabel(settlement: Settlement, deskCase: DeskCase): string {
  const { claims } = deskCase;
  const { kind, chosen, approve, move, refuse } = settlement;
  const mark = (pledgeId: string | null) =>
    claimMark(claims.findIndex(({ pledge }) => pledge.id === pledgeId));
  switch (kind) {
    case 'share':
      return openClaims(deskCase).length === 2 ? t('adopt.desk.settle.both') : t('adopt.desk.settle.share');
    case 'none':
      return t('adopt.desk.settle.none');
    case 'one': {
      const [moved] = move;
      if (approve.length === 0) return t('adopt.desk.settle.keep', { approved: mark(chosen) });
      if (!moved || move.length + refuse.length > 1) {
        return t('adopt.desk.settle.one', { approved: mark(chosen) });
      }
      return t('adopt.desk.settle.move', {
        approved: mark(chosen),
        moved: mark(moved.pledgeId),
        seat: seatNumber(moved.seatId),
      });
    }
  }
}

/** What becomes of every claim, sentence by sentence. */
export function consequenceTexts(settlement: Settlement, deskCase: DeskCase): readonly string[] {
  return openClaims(deskCase).map((pledge) => {
    const index = deskCase.claims.findIndex((claim) => claim.pledge.id === pledge.id);
    const name = `${claimMark(index)} ${publicName(pledge)}`;
    if (settlement.chosen === pledge.id && settlement.approve.length === 0)
      return t('adopt.desk.becomes.kept', { name });
    if (settlement.share || settlement.chosen === pledge.id)
      return t('adopt.desk.becomes.approved', { name });
    const moved = settlement.move.find(({ pledgeId }) => pledgeId === pledge.id);
    if (moved) return t('adopt.desk.becomes.moved', { name, seat: seatName(moved.seatId) });
    const refused = settlement.refuse.find(({ pledgeId }) => pledgeId === pledge.id);
    return refused?.alternative
      ? t('adopt.desk.becomes.refused-with', { name, seat: seatName(refused.alternative) })
      : t('adopt.desk.becomes.refused', { name });
  });
}

function seatNumber(seatId: string): string {
  const number = caseAlternatives.value?.find((alternative) => alternative.seatId === seatId)?.number;
  return number === undefined
    ? targetText({ kind: 'seat', seatId })
    : t('adopt.desk.accepts.number', { number });
}

/** The seat by its number on the map and its name. */
function seatName(seatId: string): string {
  const name = targetText({ kind: 'seat', seatId });
  const number = seatNumber(seatId);
  return number === name ? name : t('adopt.desk.numbered', { number, name });
}
