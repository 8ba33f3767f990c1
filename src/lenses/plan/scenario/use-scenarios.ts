import { useEffect } from 'preact/hooks';
import { bindUndo } from '../../../actions/bind-undo';
import { importScenarioFile } from '../../../actions/import-scenario-file';
import { openScenarios } from '../../../actions/open-scenarios';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Reads the device's scenarios while Plan is open, takes the keys for undo, and files dropped on the page. */
export function useScenarios(): void {
  useEffect(() => {
    void openScenarios();
    const unbind = bindUndo();
    // Without this the browser would leave the page for the file.
    const onDragOver = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void importScenarioFile(file);
    };
    addEventListener('dragover', onDragOver);
    addEventListener('drop', onDrop);
    return () => {
      unbind();
      removeEventListener('dragover', onDragOver);
      removeEventListener('drop', onDrop);
    };
  }, []);
}
