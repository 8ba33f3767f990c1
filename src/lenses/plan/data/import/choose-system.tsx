import { useEffect, useState } from 'preact/hooks';
import { nameSystems, searchSystems, trySystem } from '../../../../actions/search-systems';
import { formatMetres, formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { CoordinatePlan, SystemOption, SystemTrial } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { Combobox, type ComboboxOption } from '../../../../ui/combobox';
import { systemTrial } from './system-trial';

interface ChooseSystemProps {
  /** Name of the table whose coordinates are meant. */
  readonly table: string;
  /** Systems that bring the rows to the district, likeliest first. */
  readonly candidates: readonly string[];
  readonly isBusy: boolean;
  readonly onCorrect: (plan: CoordinatePlan) => void;
}

/**
 * A coordinate system by its name, by where it is used or by its code; before it is taken the map shows where the
 * rows would lie in it.
 */
export function ChooseSystem({ table, candidates, isBusy, onCorrect }: ChooseSystemProps) {
  const [fitting, setFitting] = useState<readonly SystemOption[]>([]);
  const [chosen, setChosen] = useState<SystemOption | null>(null);
  const [isTrying, setTrying] = useState(false);
  const trial = systemTrial.value?.table === table ? systemTrial.value : null;
  useEffect(() => {
    let isWanted = true;
    if (candidates.length > 0) nameSystems(candidates).then((named) => isWanted && setFitting(named));
    return () => {
      isWanted = false;
    };
  }, [candidates.join()]);
  useEffect(
    () => () => {
      systemTrial.value = null;
    },
    [],
  );
  const choose = async (option: SystemOption) => {
    setChosen(option);
    setTrying(true);
    systemTrial.value = await trySystem(table, option.crs);
    setTrying(false);
  };
  const find = async (text: string, signal: AbortSignal) => (await searchSystems(text, signal)).map(toRow);
  return (
    <div class="import-system">
      {fitting.length > 0 && (
        <div class="import-fitting">
          <p class="import-note">{t('data.import.system.fits')}</p>
          <ul class="import-list">
            {fitting.map((option) => (
              <li key={option.crs} aria-current={option.crs === chosen?.crs || undefined}>
                <button type="button" class="import-look" onClick={() => void choose(option)}>
                  <span>{option.name}</span>
                  <span class="import-note">{detailOf(option)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {fitting.length > 0 && <p class="import-note">{t('data.import.system.search')}</p>}
      <Combobox
        label={t('data.import.finding.projected.label')}
        placeholder={t('data.import.system.placeholder')}
        emptyText={t('data.import.system.none')}
        inputId={`system-${table}`}
        value={chosen?.name ?? ''}
        find={find}
        onChoose={({ option }) => void choose(option)}
      />
      <div class="import-note" role="status">
        {isTrying
          ? t('data.import.system.trying')
          : chosen && trialSentences(chosen, trial).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {chosen && trial && trial.placed > 0 && !isTrying && (
        <div class="import-buttons">
          <Button look="main" disabled={isBusy} onClick={() => onCorrect(trial.coordinates)}>
            {t('data.import.finding.projected.fix')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Row extends ComboboxOption {
  readonly option: SystemOption;
}

const toRow = (option: SystemOption): Row => ({
  id: option.crs,
  label: option.name,
  detail: detailOf(option),
  option,
});

/** Characters of an area of use: some name every country of a continent. */
const mostOfArea = 72;

const detailOf = ({ crs, area }: SystemOption): string =>
  [crs, area.length > mostOfArea ? `${area.slice(0, mostOfArea)}…` : area].filter(Boolean).join(' · ');

/** Where the rows come to lie, and whether that is where the system is used. */
function trialSentences({ name }: SystemOption, trial: SystemTrial | null): readonly string[] {
  if (!trial) return [t('data.import.system.failed')];
  const { placed, inArea, of, distance } = trial;
  const values = { name, placed: formatNumber(placed), of: formatNumber(of) };
  if (placed === 0) return [t('data.import.system.nowhere', values)];
  return [
    t(inArea * 2 >= placed ? 'data.import.system.lands' : 'data.import.system.lands-elsewhere', values),
    ...(distance === null ? [] : [t('data.import.system.distance', { distance: formatMetres(distance) })]),
  ];
}
