import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import { listDecisions } from '../../../model/desk/list-decisions';
import { makeDecision, noDetails, type OfficeCommand } from '../../../model/desk/make-decision';
import { isHere, openClaims } from '../../../model/desk/open-claims';
import { isClaimState } from '../../../model/ledger/claims';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { caseAlternatives, officeActor } from '../../../state/desk';
import { register } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Segments } from '../../../ui/segments';
import { errorText } from '../../shared/ledger/error-text';
import type { TakeDecision } from './decision-bar';
import { DecisionForm, isAsked } from './decision-form';
import { claimMark, publicName } from './desk-words';

interface SingleDecisionsProps {
  readonly deskCase: DeskCase;
  readonly reason: string;
  readonly isBusy: boolean;
  readonly take: TakeDecision;
}

/** The steps of one pledge. Where several wait for a common decision, they stand behind a line. */
export function SingleDecisions(props: SingleDecisionsProps) {
  const { deskCase } = props;
  const pledges = deskCase.claims.map(({ pledge }) => pledge).filter((pledge) => isHere(deskCase, pledge));
  const markOf = (pledge: Pledge) => claimMark(deskCase.claims.findIndex((claim) => claim.pledge === pledge));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = pledges.find(({ id }) => id === chosenId) ?? pledges[0];
  if (!chosen) return null;
  if (pledges.length === 1) return <Decisions key={chosen.id} pledge={chosen} {...props} />;
  const isSettled = openClaims(deskCase).every(({ state }) => isClaimState(state));
  const choice = (
    <>
      <Segments
        label={t('adopt.desk.single.which')}
        options={pledges.map((pledge) => ({
          value: pledge.id,
          label: `${markOf(pledge)} ${publicName(pledge)}`,
        }))}
        value={chosen.id}
        onChange={setChosenId}
      />
      <Decisions key={chosen.id} pledge={chosen} {...props} />
    </>
  );
  return isSettled ? choice : <Disclosure summary={t('adopt.desk.single')}>{choice}</Disclosure>;
}

function Decisions({ pledge, reason, isBusy, take }: SingleDecisionsProps & { readonly pledge: Pledge }) {
  const [asked, setAsked] = useState<OfficeCommand | null>(null);
  const actor = officeActor.value;
  if (!actor) return null;
  const possible = listDecisions(register.value, actor, pledge, offeredSeat(pledge), Date.now());
  const open = possible.flatMap(({ command, refusal }) => (refusal ? [] : [command]));
  const refused = possible.filter(({ refusal }) => refusal !== null);
  const press = (command: OfficeCommand) => {
    if (isAsked(command)) return setAsked(asked === command ? null : command);
    const content = makeDecision(command, pledge.id, { ...noDetails, reason: reason || null });
    if (content) void take(content);
  };
  return (
    <>
      <div class="decision-buttons">
        {open.map((command, index) => (
          <Button
            key={command}
            look={index === 0 ? 'main' : 'plain'}
            disabled={isBusy}
            onClick={() => press(command)}
          >
            {t(`adopt.desk.do.${command}`)}
          </Button>
        ))}
      </div>
      {open.length === 0 && <p>{t('adopt.desk.do.nothing')}</p>}
      {asked && open.includes(asked) && (
        <DecisionForm
          key={asked}
          command={asked}
          pledge={pledge}
          isBusy={isBusy}
          onGive={async (details) => {
            const content = makeDecision(asked, pledge.id, { ...details, reason: reason || null });
            if (content && (await take(content))) setAsked(null);
          }}
        />
      )}
      {refused.length > 0 && (
        <Disclosure summary={t('adopt.desk.do.why-not', { count: refused.length })}>
          <ul class="decision-refused">
            {refused.map(
              ({ command, refusal }) =>
                refusal && (
                  <li key={command}>
                    {t('adopt.desk.do.refused', {
                      step: t(`adopt.desk.do.${command}`),
                      why: errorText(refusal),
                    })}
                  </li>
                ),
            )}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** A free seat that the applicant would take instead, as a guess for what the core allows. */
function offeredSeat({ submission: { alternatives = [] } }: Pledge): string | null {
  const free = caseAlternatives.value ?? [];
  return free.find(({ seatId }) => alternatives.includes(seatId))?.seatId ?? null;
}
