import { InAppNotice } from './in-app-notice';
import { StrandedFile } from './stranded-file';

/** What helps in the browser of an app: the way out of it, and other ways for files that it does not save. */
export function InAppHelp() {
  return (
    <>
      <InAppNotice />
      <StrandedFile />
    </>
  );
}
