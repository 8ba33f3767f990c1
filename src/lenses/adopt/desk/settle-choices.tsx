import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import { listSettlements, type Settlement } from '../../../model/desk/list-settlements';
import { openClaims } from '../../../model/desk/open-claims';
import { decide } from '../../../model/ledger/decide';
import { caseAlternatives, officeActor } from '../../../state/desk';
import { register } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import type { TakeDecision } from './decision-bar';
import { consequenceTexts, settlementLabel } from './settlement-words';

interface SettleChoicesProps {
  readonly deskCase: DeskCase;
  readonly reason: string;
  readonly isBusy: boolean;
  readonly take: TakeDecision;
}

/** Several claims decided in one step; each button says what becomes of everyone. */
export function SettleChoices({ deskCase, reason, isBusy, take }: SettleChoicesProps) {
  const [looked, setLooked] = useState(0);
  const choices = openSettlements(deskCase);
  const shown = choices[looked] ?? choices[0];
  if (!shown) return null;
  return (
    <>
      <div class="decision-buttons">
        {choices.map((settlement, index) => (
          <span
            key={`${settlement.kind} ${settlement.chosen}`}
            onPointerEnter={() => setLooked(index)}
            onFocusIn={() => setLooked(index)}
          >
            <Button
              look={index === 0 ? 'main' : 'plain'}
              disabled={isBusy}
              onClick={() => void take(commandOf(settlement, reason))}
            >
              {settlementLabel(settlement, deskCase)}
            </Button>
          </span>
        ))}
      </div>
      <ul class="decision-consequences" aria-label={t('adopt.desk.consequences')} aria-live="polite">
        {consequenceTexts(shown, deskCase).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** The settlements that the core would take now, whatever their reason. */
function openSettlements(deskCase: DeskCase): readonly Settlement[] {
  const actor = officeActor.value;
  const pledges = openClaims(deskCase);
  if (pledges.length < 2 || !actor) return [];
  const free = (caseAlternatives.value ?? []).map(({ seatId }) => seatId);
  return listSettlements(pledges, free).filter(
    (settlement) => decide(register.value, { ...commandOf(settlement, '…'), actor }, Date.now()).ok,
  );
}

function commandOf({ approve, refuse, move, share }: Settlement, reason: string) {
  return { type: 'settle', approve, refuse, move, share, reason } as const;
}
