import type { BuiltKeys } from './check-key-uses';

/** Keys that are built at run time. */
export const keysOfTheDataEdit: BuiltKeys = {
  'data.edit.duplicates.*': ['likely', 'possible'],
  'data.edit.reason.*': ['seen', 'reported', 'wrong'],
  'data.edit.wind.*': ['0', '1', '2', '3', '4', '5', '6', '7'],
};
