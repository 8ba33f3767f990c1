import { mapApps } from '../../src/io/list-map-links';
import { abilities, inAppBrowsers } from '../../src/state/browser-abilities';
import type { BuiltKeys } from './check-key-uses';

/** Keys that Find's position, its links into map apps and the help in other apps' browsers build. */
export const keysOfThePosition: BuiltKeys = {
  'find.in-app.lacks.*': abilities,
  'find.in-app.leave.*': inAppBrowsers,
  'find.maps.app.*': mapApps,
};
