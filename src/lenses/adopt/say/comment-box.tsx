import { useRef, useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { CommentDecision, CommentStand } from '../../../model/adoption/comment-stand';
import type { Comment } from '../../../model/ledger/ledger-state';
import { type CommentStance, commentStances } from '../../../model/ledger/pledge-vocabulary';
import { textLimits } from '../../../model/ledger/settings';
import { ledger, ownDevices } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import { errorText } from '../../shared/ledger/error-text';
import { SendOwn } from '../../shared/ledger/send-own';
import { tooLongText } from '../forms/draft-field';
import { CommentCounts } from './comment-counts';
import { type CommentSubject, commentsOn, standOf } from './comments-on';
import './comment-box.css';

/** Support or object to a proposed site, a design or an offer while that is open; then what was decided. */
export function CommentBox({ subject }: { readonly subject: CommentSubject }) {
  const stand = standOf(subject);
  const own = commentsOn(subject).find(({ device }) => ownDevices.value.has(device));
  return (
    <section class="comment-box" aria-label={t('adopt.say.title')} tabIndex={-1}>
      <p class="comment-period">{standText(stand)}</p>
      <CommentCounts subject={subject} />
      {stand.kind === 'open' && !isOwnProposal(subject) && (
        <CommentForm subject={subject} own={own ?? null} />
      )}
    </section>
  );
}

function standText(stand: CommentStand): string {
  switch (stand.kind) {
    case 'not-yet':
      return t('adopt.say.not-yet', { days: ledger.value.settings.commentDays });
    case 'open':
      return stand.daysLeft === 0
        ? t('adopt.say.open.today')
        : t('adopt.say.open', { count: stand.daysLeft, day: formatDay(stand.lastDay) });
    case 'closed':
      return stand.decision
        ? `${t('adopt.say.closed.decided')} ${decisionText(stand.decision)}`
        : `${t('adopt.say.closed', { day: formatDay(stand.lastDay) })} ${t('adopt.say.waiting')}`;
  }
}

function decisionText(decision: CommentDecision): string {
  const state =
    decision.of === 'offer' ? t(`adopt.audit.value.${decision.state}`) : t(`adopt.state.${decision.state}`);
  const { reason } = decision;
  return reason ? t('adopt.say.decision.reason', { state, reason }) : t('adopt.say.decision', { state });
}

/** The counts are to tell what the others think. */
const isOwnProposal = ({ kind, id }: CommentSubject): boolean =>
  kind === 'pledge' && ownDevices.value.has(ledger.value.pledges.get(id)?.device ?? '');

interface CommentFormProps {
  readonly subject: CommentSubject;
  /** The last word of this device; null = it has said nothing. */
  readonly own: Comment | null;
}

function CommentForm({ subject, own }: CommentFormProps) {
  const [isChanging, setChanging] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const give = async (command: Parameters<typeof giveCommand>[1]) => {
    const given = await giveCommand('citizen', command);
    setError(given.ok ? null : given.error);
    if (!given.ok) return;
    // The button that was pressed goes away.
    place.current?.closest<HTMLElement>('.comment-box')?.focus();
    setChanging(false);
  };
  return (
    <div class="comment-own-word" ref={place}>
      {own && (
        <div class="comment-own">
          <p role="status">
            {t(`adopt.say.own.${own.stance}`)}{' '}
            <Button look="quiet" onClick={() => setChanging(!isChanging)}>
              {t(isChanging ? 'adopt.say.edit.close' : 'adopt.say.edit')}
            </Button>{' '}
            <Button look="quiet" onClick={() => void give({ type: 'withdraw-comment', subject })}>
              {t('adopt.say.withdraw')}
            </Button>
          </p>
          <SendOwn eventId={own.eventId} />
        </div>
      )}
      {error && <p role="alert">{errorText(error)}</p>}
      {(!own || isChanging) && (
        <StanceForm
          own={own}
          give={(stance, reason) => void give({ type: 'comment', subject, stance, reason })}
        />
      )}
    </div>
  );
}

interface StanceFormProps {
  readonly own: Comment | null;
  readonly give: (stance: CommentStance, reason: string | null) => void;
}

function StanceForm({ own, give }: StanceFormProps) {
  const [stance, setStance] = useState<CommentStance>(own?.stance ?? 'support');
  const [reason, setReason] = useState(own?.reason ?? '');
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        give(stance, reason.trim() || null);
      }}
    >
      <Segments
        label={t('adopt.say.stance')}
        options={commentStances.map((value) => ({ value, label: t(`adopt.say.stance.${value}`) }))}
        value={stance}
        onChange={setStance}
      />
      <TextField
        label={t('adopt.say.reason')}
        value={reason}
        limit={textLimits.reason}
        lines={2}
        tooLong={tooLongText(textLimits.reason)}
        onChange={setReason}
      />
      <Button type="submit">{t(own ? 'adopt.say.change' : 'adopt.say.give')}</Button>
    </form>
  );
}
