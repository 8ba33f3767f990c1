/**
 * Takes files that are dropped anywhere on the page, which a browser would leave the page for. What becomes of them
 * is loaded with the first that is held over the page. A page that takes files itself is asked first: it listens at
 * the document, this at the window.
 */
export function followDrops(): void {
  const follow = (event: DragEvent) => {
    const { dataTransfer, type } = event;
    if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    // The list is emptied once the event is over.
    const files = type === 'drop' ? [...dataTransfer.files] : null;
    import('./drop-files/drop-files').then(({ holdFiles }) => holdFiles(files)).catch(() => {});
  };
  addEventListener('dragover', follow);
  addEventListener('drop', follow);
}
