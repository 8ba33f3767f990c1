import { type DialogName, openDialog } from '../state/dialog';

export function showDialog(name: DialogName | null): void {
  openDialog.value = name;
}
