/** The part of the Network Information API that is asked; Safari and Firefox have none. */
interface Connection {
  readonly saveData?: boolean;
}

/** Whether the person asked the browser to save data: then nothing is fetched that was not asked for. */
export const savesData = (): boolean =>
  (navigator as Navigator & { readonly connection?: Connection }).connection?.saveData === true;
