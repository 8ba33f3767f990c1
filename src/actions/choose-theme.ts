import { writePreference } from '../state/preferences';
import { type ThemeChoice, themeChoice } from '../state/theme';

export function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice;
  writePreference('theme', choice);
}
