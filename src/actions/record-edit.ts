import { isEqual } from '../lib/is-equal';
import { fail, type Result, succeed } from '../lib/result';
import type { StepCommand } from '../model/ledger/command';
import { refusal } from '../model/ledger/refusals';
import { fieldOfSeat, type SeatEditField } from '../model/ledger/seat-edit';
import {
  blankNewSeat,
  editDraft,
  editedSeats,
  editTarget,
  emptyEditDraft,
  formerDrafts,
  wasChoiceRefused,
} from '../state/data-edit';
import { chooseEdited } from './choose-edited';
import { giveCommand } from './give-command';

/**
 * Records what is filled in, for all chosen seats as one entry: what each is already is not written again.
 * @param reason the sentence that the ledger keeps with it
 * @returns how many seats it changed, or why nothing was recorded; what is filled in is kept then
 */
export async function recordEdit(reason: string): Promise<Result<number>> {
  const steps = listSteps(reason);
  const [first] = steps;
  if (!first) return fail(refusal('edit-empty', 'Nothing was changed.'));
  const given = await giveCommand('office', steps.length === 1 ? first : { type: 'together', steps });
  if (!given.ok) return given;
  const ids = [...new Set(given.value.map(({ subject }) => subject.id))];
  editDraft.value = emptyEditDraft;
  formerDrafts.value = [];
  wasChoiceRefused.value = false;
  if (editTarget.value.kind === 'new') {
    editTarget.value = { kind: 'none' };
    chooseEdited(ids);
  }
  return succeed(ids.length);
}

function listSteps(reason: string): readonly StepCommand[] {
  const { edit, position, condition } = editDraft.value;
  if (editTarget.value.kind === 'new')
    return position ? [{ type: 'add-seat', position, seat: { ...blankNewSeat, ...edit }, reason }] : [];
  return editedSeats.value.flatMap((seat): readonly StepCommand[] => {
    const seatId = seat.id;
    const news = Object.fromEntries(
      Object.entries(edit).filter(
        ([field, value]) => !isEqual(fieldOfSeat(seat, field as SeatEditField), value),
      ),
    );
    return [
      ...(Object.keys(news).length > 0 ? [{ type: 'edit-seat', seatId, edit: news, reason } as const] : []),
      ...(condition && condition !== seat.condition
        ? [{ type: 'change-condition', seatId, condition, reason } as const]
        : []),
      ...(position && !isEqual(position, seat.position)
        ? [{ type: 'move-seat', seatId, position, reason } as const]
        : []),
    ];
  });
}
