import { type Catalogue, loadCatalogue, type MessageKey, volumes } from '../../src/i18n/catalogue';
import type { Message } from '../../src/i18n/message';

/** A language with every volume. */
type WholeCatalogue = Catalogue & Readonly<Record<MessageKey, Message>>;

export const catalogues = {
  zh: (await loadCatalogue('zh', volumes)) as WholeCatalogue,
  en: (await loadCatalogue('en', volumes)) as WholeCatalogue,
} as const;
