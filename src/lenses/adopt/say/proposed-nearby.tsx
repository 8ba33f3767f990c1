import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { proposalsNearby } from '../../../state/proposals';
import { Expander } from '../../../ui/expander';
import { LazyLens } from '../../shared/lazy-lens';

const loadList = async () => (await import('./proposal-list')).ProposalList;

/** What is proposed near you: offers and proposals that are open for comment, behind one line. */
export function ProposedNearby() {
  return (
    <Expander title={t('adopt.say.proposals')} aside={formatNumber(proposalsNearby.value.length)}>
      {() => <LazyLens load={loadList} />}
    </Expander>
  );
}
