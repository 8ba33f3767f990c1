import type { LedgerFile } from '../io/ledger-file/read-ledger-file';
import { verifySender } from '../io/ledger-file/verify-sender';
import { vouched } from '../state/exchange';
import { offices, ownDevices } from '../state/ledger';
import { changeProfile } from './change-profile';

/**
 * Own events in a file that an office vouches for have been received there.
 * @returns how many of them are news
 */
export async function markReceived({
  header,
  events,
}: Pick<LedgerFile, 'header' | 'events'>): Promise<number> {
  const sender = await verifySender(header, events);
  vouched.value = null;
  if (sender === null || ownDevices.value.has(sender)) return 0;
  const own = events.filter(({ actor }) => ownDevices.value.has(actor.device)).map(({ id }) => id);
  vouched.value = { device: sender, own };
  return markVouched();
}

/**
 * The same for the file that was opened last, once its sender counts as an office: the first answer comes
 * before its key is confirmed.
 */
export async function markVouched(): Promise<number> {
  const { device, own } = vouched.value ?? { device: '', own: [] };
  if (!offices.value.has(device)) return 0;
  let news = 0;
  await changeProfile((profile) => {
    news = own.filter((id) => !profile.received.has(id)).length;
    return { ...profile, received: new Set([...profile.received, ...own]) };
  });
  return news;
}
