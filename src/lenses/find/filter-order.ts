import type { NeedToken } from '../../model/vocabulary';

/** The filters in the row, what people ask for most first; the others stand behind "more". */
export const commonNeeds = ['backrest', 'armrest', 'covered', 'free'] as const satisfies readonly NeedToken[];
export const rareNeeds = ['lit', 'wheelchair'] as const satisfies readonly NeedToken[];
