import { askOpenAt } from '../../../actions/ask-open-at';
import { askPlaces } from '../../../actions/ask-places';
import { requireNeed, toggleNeed } from '../../../actions/require-need';
import type { Loosening, LooserNeed } from '../../../analysis/loosen-need/data';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { looserNeeds } from '../../../state/looser-needs';
import { isTooStrict, lengthTo, nearest } from '../../../state/nearest';
import { group, openAt } from '../../../state/parameters';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import './loosen-filters.css';

function drop(without: Loosening): void {
  if (without === 'at') askOpenAt(null);
  else if (without === 'places') askPlaces(1);
  else toggleNeed(without);
}

function dropAll(): void {
  requireNeed([]);
  askOpenAt(null);
  askPlaces(1);
}

/** A filter as its chip calls it. */
function nameOf(filter: Loosening): string {
  if (filter === 'at') {
    const { value } = openAt;
    return value === 'now'
      ? t('find.open-now')
      : t('find.aside.at', { time: value?.replace('T', ' ') ?? '' });
  }
  return filter === 'places' ? t('find.group', { count: group.value }) : t(`need.${filter}`);
}

/** What dropping one filter brings, in figures. */
function textOf({ without, seats, nearest: length, onFoot }: LooserNeed): string {
  const values = { filter: nameOf(without), count: seats, distance: formatMetres(length ?? 0) };
  return onFoot ? t('find.loosen.one', values) : t('find.loosen.one.straight', values);
}

function LooserList({ needs }: { readonly needs: readonly LooserNeed[] }) {
  return (
    <ul>
      {needs.map((looser) => (
        <li key={looser.without}>
          <Button onClick={() => drop(looser.without)}>{textOf(looser)}</Button>
        </li>
      ))}
    </ul>
  );
}

/**
 * Which filter to drop, and what that would bring: in full where nothing matches, behind a line where only
 * nothing is within the walk. There the hours are not on offer: what is nearer and closed stands below.
 */
export function LoosenFilters() {
  const list = nearest.value.value;
  const answer = looserNeeds.value.value;
  if (!list || !isTooStrict.value || answer?.list.need !== list.need) return null;
  const some = answer.needs.filter(({ nearest: length }) => length !== null);
  const [first] = list.seats;
  if (!first)
    return (
      <section class="loosen" aria-label={t('find.loosen')}>
        <p>{t(some.length > 0 ? 'find.loosen' : 'find.loosen.none')}</p>
        <LooserList needs={some} />
        <Button look="quiet" onClick={dropAll}>
          {t('find.loosen.all')}
        </Button>
      </section>
    );
  const nearer = some.filter(
    ({ without, nearest: length }) =>
      without !== 'at' && (length ?? Number.POSITIVE_INFINITY) < lengthTo(first),
  );
  return nearer.length === 0 ? null : (
    <section class="loosen" aria-label={t('find.loosen.nearer')}>
      <Disclosure summary={t('find.loosen.nearer')}>
        <LooserList needs={nearer} />
      </Disclosure>
    </section>
  );
}
