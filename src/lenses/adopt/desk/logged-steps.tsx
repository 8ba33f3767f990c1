import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import type { KnownEvent } from '../../../model/ledger/event';
import { pledgeCommands } from '../../../model/ledger/pledge-vocabulary';
import { textLimits } from '../../../model/ledger/settings';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { AnswerFile } from '../exchange/send-answer';
import { tooLongText } from '../forms/draft-field';
import type { TakeDecision } from './decision-bar';
import { publicName, targetText } from './desk-words';
import { eventWord } from './logged-events';

interface LoggedStepsProps {
  readonly events: readonly KnownEvent[];
  readonly take: TakeDecision;
}

/** What the last decision put on record, and the way back of what it closed. */
export function LoggedSteps({ events, take }: LoggedStepsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (events.length > 0) box.current?.focus();
  }, [events]);
  const closed = events.flatMap(({ subject }) => {
    const pledge = subject.kind === 'pledge' ? ledger.value.pledges.get(subject.id) : undefined;
    return pledge && pledge.state in pledgeCommands.reopen.to && pledge.state !== 'withdrawn' ? [pledge] : [];
  });
  const reason = events.find((event) => event.reason)?.reason;
  return (
    <div ref={box} class="logged" tabIndex={-1}>
      <div role="status">
        {events.length > 0 && (
          <p>
            <strong>{t('adopt.desk.logged', { count: events.length })}</strong>
          </p>
        )}
        <ul>
          {events.map((event) => (
            <li key={event.id}>{eventText(event)}</li>
          ))}
        </ul>
        {reason && <p>{t('adopt.desk.logged.reason', { reason })}</p>}
      </div>
      {[...new Map(closed.map((pledge) => [pledge.id, pledge])).values()].map((pledge) => (
        <Reopen key={pledge.id} pledgeId={pledge.id} name={publicName(pledge)} take={take} />
      ))}
      {events.length > 0 && <AnswerFile />}
    </div>
  );
}

function eventText(event: KnownEvent): string {
  const { type, subject } = event;
  const pledge = subject.kind === 'pledge' ? ledger.value.pledges.get(subject.id) : undefined;
  const name = pledge
    ? publicName(pledge)
    : subject.kind === 'seat'
      ? targetText({ kind: 'seat', seatId: subject.id })
      : t('adopt.desk.logged.other');
  if (type === 'pledge-moved') {
    const seat = targetText({ kind: 'seat', seatId: event.payload.seatId });
    return t('adopt.desk.logged.moved', { name, seat });
  }
  return t('adopt.desk.logged.step', { name, step: t(`adopt.desk.event.${eventWord(type)}`) });
}

/** Opens a closed pledge again, with a reason: one more record. */
function Reopen({
  pledgeId,
  name,
  take,
}: {
  readonly pledgeId: string;
  readonly name: string;
  readonly take: TakeDecision;
}) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  if (!isAsking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('adopt.desk.reopen', { name })}
      </Button>
    );
  }
  return (
    <div class="logged-reopen">
      <TextField
        label={t('adopt.desk.reopen.reason', { name })}
        value={reason}
        limit={textLimits.reason}
        tooLong={tooLongText(textLimits.reason)}
        onChange={setReason}
      />
      <Button onClick={() => void take({ type: 'reopen', pledgeId, reason: reason || null })}>
        {t('adopt.desk.reopen.yes')}
      </Button>
    </div>
  );
}
