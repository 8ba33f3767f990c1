import { appError } from '../lib/app-error';

/**
 * The text of a response, read only as far as a limit in bytes: a file that would freeze the page is not
 * even fetched to its end.
 * @throws an `AppError`: `file-oversize`, with `limit`
 */
export async function readResponse(response: Response, limit: number): Promise<string> {
  const refuse = () => appError('file-oversize', `The file is larger than ${limit} bytes.`, { limit });
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > limit) {
    await response.body?.cancel();
    throw refuse();
  }
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      throw refuse();
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
