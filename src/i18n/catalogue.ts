import type { Message } from './message';
import type { messages as adopt } from './volumes/adopt-zh';
import type { messages as data } from './volumes/data-zh';
import type { messages as find } from './volumes/find-zh';
import type { messages as plan } from './volumes/plan-zh';
import type { messages as shell } from './volumes/shell-zh';

/** Chinese is the reference catalogue: its keys are the keys. */
export type MessageKey =
  | keyof typeof shell
  | keyof typeof find
  | keyof typeof plan
  | keyof typeof adopt
  | keyof typeof data;
export type Catalogue = Readonly<Partial<Record<MessageKey, Message>>>;

/** The two languages in which every text and, as far as known, every name of a pack stands. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * A catalogue comes in volumes: what every page needs, and what a lens, or Find's second step, brings along. A person who looks for
 * a seat does not load the words of a planner.
 */
export const volumes = ['shell', 'find', 'plan', 'adopt', 'data'] as const;
export type Volume = (typeof volumes)[number];

type VolumeOf<Messages> = Promise<{ readonly messages: Readonly<Record<keyof Messages, Message>> }>;

/** One chunk a language and volume; the types hold every language to the keys of the reference. */
const chunks = {
  zh: {
    shell: () => import('./volumes/shell-zh'),
    find: () => import('./volumes/find-zh'),
    plan: () => import('./volumes/plan-zh'),
    adopt: () => import('./volumes/adopt-zh'),
    data: () => import('./volumes/data-zh'),
  },
  en: {
    shell: () => import('./volumes/shell-en'),
    find: () => import('./volumes/find-en'),
    plan: () => import('./volumes/plan-en'),
    adopt: () => import('./volumes/adopt-en'),
    data: () => import('./volumes/data-en'),
  },
} as const satisfies Readonly<
  Record<
    Language,
    {
      readonly shell: () => VolumeOf<typeof shell>;
      readonly find: () => VolumeOf<typeof find>;
      readonly plan: () => VolumeOf<typeof plan>;
      readonly adopt: () => VolumeOf<typeof adopt>;
      readonly data: () => VolumeOf<typeof data>;
    }
  >
>;

/** The messages of some volumes of one of the two languages together. */
export async function loadCatalogue(language: Language, wanted: Iterable<Volume>): Promise<Catalogue> {
  const loaded = await Promise.all([...wanted].map((volume) => chunks[language][volume]()));
  return Object.assign({}, ...loaded.map(({ messages }) => messages));
}
