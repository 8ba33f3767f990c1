import { t } from '../../../../i18n/translate';
import type { CoordinatePlan } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { showText } from './show-text';

/** How coordinates are read where nothing is said: degrees, east first, WGS-84. */
const plain: CoordinatePlan = { axes: 'as-is', crs: 'EPSG:4326', datum: 'wgs84' };

/** Longest name of a coordinate system in a sentence; a `.prj` writes a page. */
const mostOfSystem = 40;

const correctedParts = (current: CoordinatePlan) =>
  (['axes', 'crs', 'datum'] as const).filter((part) => current[part] !== plain[part]);

/** Whether coordinates are read otherwise than where nothing is said. */
export const isCorrected = (current: CoordinatePlan): boolean => correctedParts(current).length > 0;

interface CorrectedLinesProps {
  readonly current: CoordinatePlan;
  readonly isBusy: boolean;
  readonly onCorrect: (plan: CoordinatePlan) => void;
}

/** What is corrected in the coordinates of a table, each with the way back: nothing is mended in silence. */
export function CorrectedLines({ current, isBusy, onCorrect }: CorrectedLinesProps) {
  return (
    <>
      {correctedParts(current).map((part) => (
        <li key={part} class="import-corrected">
          <p>{correctedText(current, part)}</p>
          <Button
            look="quiet"
            disabled={isBusy}
            onClick={() => onCorrect({ ...current, [part]: plain[part] })}
          >
            {t('data.import.finding.undo')}
          </Button>
        </li>
      ))}
    </>
  );
}

function correctedText({ crs, datum }: CoordinatePlan, part: keyof CoordinatePlan): string {
  if (part === 'axes') return t('data.import.finding.done.swapped');
  if (part === 'crs')
    return t('data.import.finding.done.projected', { crs: showText(crs).slice(0, mostOfSystem) });
  return datum === 'wgs84'
    ? ''
    : t('data.import.finding.done.shifted', { datum: t(`data.import.datum.${datum}`) });
}
