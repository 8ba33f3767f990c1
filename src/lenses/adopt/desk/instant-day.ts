import { districtDay } from '../../../model/adoption/district-day';
import { district } from '../../../state/district';

/** The day of an instant on the district's calendar, `YYYY-MM-DD`. */
export const instantDay = (at: number): string => districtDay(at, district.value?.info.timezone ?? 'UTC');
