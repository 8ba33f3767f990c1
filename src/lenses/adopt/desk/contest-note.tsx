import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { district } from '../../../state/district';
import { storage } from '../../../state/ledger';
import { claimMark, publicName } from './desk-words';

/** After a merge gave two keepers: what happened on which machine, and that one decision is asked for. */
export function ContestNote({ deskCase: { claims } }: { readonly deskCase: DeskCase }) {
  if (!claims.some(({ pledge }) => pledge.state === 'contested')) return null;
  return (
    <section class="contest-note" aria-label={t('adopt.desk.contest')}>
      <p>{t('adopt.desk.contest.what')}</p>
      <ul>
        {claims.map(({ pledge }, index) => (
          <li key={pledge.id}>{approvalText(pledge, index)}</li>
        ))}
      </ul>
      <p>{t('adopt.desk.contest.now')}</p>
    </section>
  );
}

/** Who granted it, when and why: the last step that gave it the seat. */
function approvalText(pledge: Pledge, index: number): string {
  const step = pledge.steps.findLast(({ type }) => grants.has(type));
  const name = `${claimMark(index)} ${publicName(pledge)}`;
  if (!step) return t('adopt.desk.contest.undecided', { name });
  const here = storage.value.kind !== 'opening' && storage.value.store.keys.device === step.actor.device;
  return t('adopt.desk.contest.approved', {
    name,
    when: formatInstant(step.at, district.value?.info.timezone ?? 'UTC'),
    where: here
      ? t('adopt.desk.contest.here')
      : t('adopt.desk.contest.there', { device: step.actor.device.slice(0, 4) }),
    reason: step.reason ?? t('adopt.desk.unsaid'),
  });
}

/** Events that give a pledge its seat. */
const grants: ReadonlySet<string> = new Set(['pledge-approved', 'pledge-activated', 'pledge-recorded']);
