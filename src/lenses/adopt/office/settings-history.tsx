import { useEffect, useState } from 'preact/hooks';
import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { EventPayloads, KnownEventOf } from '../../../model/ledger/event';
import { adoptionSettings, type EditableSettings } from '../../../model/ledger/settings';
import { district } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { storage } from '../../../state/storage';
import { Expander } from '../../../ui/expander';

type Change = KnownEventOf<'settings-changed'>;
type Settings = EventPayloads['settings-changed']['settings'];

/** Who set what when, and why; the newest first. Read from the ledger when it is opened. */
export function SettingsHistory() {
  return <Expander title={t('adopt.office.settings.history')}>{() => <ChangeList />}</Expander>;
}

function ChangeList() {
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const { value: kept } = storage;
  const state = ledger.value;
  useEffect(() => {
    if (kept.kind === 'opening') return;
    let isWanted = true;
    void kept.store.ledger.about({ kind: 'pack', id: 'pack' }).then((read) => {
      const ignored = new Set(state.ignored.map(({ id }) => id));
      const events = read.ok ? read.value.map(({ event }) => event) : [];
      const known = events.filter(
        (event): event is Change => event.type === 'settings-changed' && !ignored.has(event.id),
      );
      if (isWanted) setChanges(known.reverse());
    });
    return () => {
      isWanted = false;
    };
  }, [kept, state]);
  if (changes === null) return <p role="status">{t('adopt.office.loading')}</p>;
  if (changes.length === 0) return <p>{t('adopt.office.settings.history.none')}</p>;
  const zone = district.value?.info.timezone ?? 'UTC';
  return (
    <ol class="office-list">
      {changes.map((change) => (
        <li key={change.id}>
          <p class="office-row-fact">{formatInstant(change.at, zone)}</p>
          <p>{changedText(change.payload.settings)}</p>
          {change.reason && <p>{t('adopt.office.reason.given', { reason: change.reason })}</p>}
        </li>
      ))}
    </ol>
  );
}

const isSetting = (name: string): name is keyof EditableSettings => name in adoptionSettings;

function changedText(settings: Settings): string {
  return Object.entries(settings)
    .flatMap(([name, value]) =>
      isSetting(name)
        ? [t('adopt.office.settings.set', { setting: t(`adopt.office.setting.${name}`), value })]
        : [],
    )
    .join(t('common.list.separator'));
}
