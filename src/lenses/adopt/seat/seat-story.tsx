import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { mergedInto } from '../../../model/ledger/merged-seats';
import { textLimits } from '../../../model/ledger/settings';
import { isOffice, ledger, ownPledges } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from '../forms/draft-field';
import { ActionForm } from '../mine/action-form';
import { useCommand } from '../mine/use-command';

/** The seat's story, as its keeper or the office tells it; nothing where nobody has told one. */
export function SeatStory({ seat }: { readonly seat: Seat }) {
  const [isEditing, setEditing] = useState(false);
  const storyOf = (id: string) => ledger.value.seats.get(id)?.edit.story ?? null;
  const story = storyOf(seat.id);
  const others = mergedInto(ledger.value, seat.id).flatMap((id) => storyOf(id) ?? []);
  const role = storyRole(seat.id);
  if (isEditing && role) {
    return <StoryForm seatId={seat.id} role={role} story={story ?? ''} onClose={() => setEditing(false)} />;
  }
  if (!story && !role && others.length === 0) return null;
  return (
    <section class="seat-story" aria-label={t('adopt.seat.story')}>
      {[story, ...others].map((told) => told && <p key={told}>{told}</p>)}
      {role && (
        <Button look="quiet" onClick={() => setEditing(true)}>
          {t(story ? 'adopt.seat.story.edit' : 'adopt.seat.story.write')}
        </Button>
      )}
    </section>
  );
}

type StoryRole = 'keeper' | 'office';

/** In which capacity this device may tell the story; null = it may not. */
function storyRole(seatId: string): StoryRole | null {
  const isKeeper = ownPledges.value.some(
    ({ state, submission: { target } }) =>
      state === 'active' && target.kind === 'seat' && target.seatId === seatId,
  );
  if (isKeeper) return 'keeper';
  return isOffice.value ? 'office' : null;
}

interface StoryFormProps {
  readonly seatId: string;
  readonly role: StoryRole;
  readonly story: string;
  readonly onClose: () => void;
}

function StoryForm({ seatId, role, story, onClose }: StoryFormProps) {
  const [text, setText] = useState(story);
  const command = useCommand();
  const save = async () => {
    const isDone = await command.run(() =>
      giveCommand(role, { type: 'edit-seat', seatId, edit: { story: text.trim() || null }, reason: null }),
    );
    if (isDone) onClose();
  };
  return (
    <ActionForm
      about={t('adopt.seat.story.about')}
      yes={t('adopt.mine.contact.save')}
      no={t('adopt.mine.ask.no')}
      command={command}
      onYes={() => void save()}
      onNo={onClose}
    >
      <TextField
        label={t('adopt.seat.story')}
        value={text}
        limit={textLimits.story}
        lines={5}
        tooLong={tooLongText(textLimits.story)}
        onChange={setText}
      />
    </ActionForm>
  );
}
