/** Asks the server for a newer version now. @returns whether the server answered */
export async function checkForUpdate(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    return true;
  } catch {
    return false;
  }
}
