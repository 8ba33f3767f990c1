import { localName } from '../../../i18n/local-name';
import type { LocalName } from '../../../model/district';
import type { PledgeHome } from '../../../model/ledger/event';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { featuresById } from '../../../state/district';

/**
 * The public name of who takes part, in the language on the page: people write theirs once, the pack's
 * organisations have one in each language.
 */
export function keeperName(keeper: LocalName, home: PledgeHome | null): string {
  const known =
    home?.kind === 'organisation' ? featuresById.value.organisation.get(home.id)?.name : undefined;
  return localName(known?.zh === keeper.zh ? known : keeper);
}

/** The same of a pledge. */
export const pledgeName = ({ submission: { displayName, organisation, home } }: Pledge): string =>
  keeperName({ zh: displayName ?? organisation, en: null }, home);
