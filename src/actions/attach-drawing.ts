import { appError, messageOf } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { editDraft } from './edit-draft';

/** Takes an image file into the form "design", written anew; the work on images is loaded with the first one. */
export async function attachDrawing(file: Blob): Promise<Result<void>> {
  try {
    const { prepareDrawing } = await import('../io/prepare-drawing');
    const prepared = await prepareDrawing(file);
    if (!prepared.ok) return prepared;
    void editDraft('pledge design', { images: [prepared.value] });
    return succeed(undefined);
  } catch (thrown) {
    return fail(appError('drawing-unreadable', messageOf(thrown)));
  }
}
