import { describe, expect, it } from 'vitest';
import { readResponse } from '../../src/io/read-response';

/** A response that sends its parts one by one and counts how many were taken. */
function streamed(parts: readonly Uint8Array[]) {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = parts[taken];
        taken += 1;
        if (part) controller.enqueue(part);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), taken: () => taken };
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readResponse', () => {
  it('joins a character that was cut between two parts', async () => {
    const whole = bytes('静安寺');
    const { response } = streamed([whole.slice(0, 4), whole.slice(4)]);
    expect(await readResponse(response, 100)).toBe('静安寺');
  });

  it('takes a file of just the limit', async () => {
    expect(await readResponse(new Response('12345'), 5)).toBe('12345');
  });

  it('stops at the limit instead of reading on', async () => {
    const { response, taken } = streamed(Array.from({ length: 1000 }, () => bytes('12345')));
    await expect(readResponse(response, 12)).rejects.toMatchObject({ code: 'file-oversize' });
    expect(taken()).toBeLessThan(6);
  });

  it('does not begin when the server announces too much', async () => {
    const { response, taken } = streamed([bytes('1')]);
    response.headers.set('content-length', '13');
    await expect(readResponse(response, 12)).rejects.toMatchObject({ code: 'file-oversize' });
    expect(taken()).toBe(0);
  });
});
