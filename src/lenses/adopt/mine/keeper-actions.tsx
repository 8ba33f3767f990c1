import { useState } from 'preact/hooks';
import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { districtDay } from '../../../model/adoption/district-day';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { type KeeperRequest, keeperRequests } from '../../../model/ledger/pledge-vocabulary';
import { district } from '../../../state/district';
import { Button } from '../../../ui/button';
import { AskForm } from './ask-form';
import { HandOverForm } from './hand-over-form';

interface KeeperActionsProps {
  readonly pledge: Pledge;
  /** The present keeper has the first word now: the renewal is what matters. */
  readonly isDue: boolean;
}

/** What a keeper may ask of the office: one question at a time, and none while one is open. */
export function KeeperActions({ pledge, isDue }: KeeperActionsProps) {
  const [open, setOpen] = useState<KeeperRequest | null>(null);
  const close = () => setOpen(null);
  if (pledge.request) return <p role="status">{requestText(pledge.request)}</p>;
  switch (open) {
    case 'renewal':
    case 'end':
      return <AskForm pledge={pledge} request={open} onClose={close} />;
    case 'hand-over':
      return <HandOverForm pledge={pledge} onClose={close} />;
    case null:
      return (
        <p class="pledge-actions">
          {keeperRequests.map((request) => (
            <Button
              key={request}
              look={isDue && request === 'renewal' ? 'main' : 'quiet'}
              onClick={() => setOpen(request)}
            >
              {t(`adopt.mine.ask.${request}`)}
            </Button>
          ))}
        </p>
      );
  }
}

function requestText({ request, successor, at }: NonNullable<Pledge['request']>): string {
  const timeZone = district.value?.info.timezone ?? 'UTC';
  return t(`adopt.mine.requested.${request}`, {
    day: formatDay(districtDay(at, timeZone)),
    name: successor ? (successor.displayName ?? successor.organisation) : '',
  });
}
