/** Whether this browser gives a WebGL 2 context, which MapLibre needs. Gives the context back at once. */
export function canDrawWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
