import { describe, expect, it } from 'vitest';
import { createOperations } from '../../src/worker/create-operations';
import { readBundledDistrict, readBundledPinyin } from '../helpers/bundled-pack';

const { signal } = new AbortController();
const question = { text: 'jas', limit: 1 };

describe('the operation search', () => {
  it('finds names as they are written until their readings come', async () => {
    const operations = createOperations();
    await operations.setDistrict(readBundledDistrict(), signal);
    expect(await operations.search({ question, pinyin: {} }, signal)).toEqual([]);
    const [hit] = await operations.search({ question, pinyin: readBundledPinyin() }, signal);
    expect(hit?.name.zh).toBe('静安寺');
  });

  it('searches the district that was sent last', async () => {
    const operations = createOperations();
    const district = readBundledDistrict();
    await operations.setDistrict(district, signal);
    const call = { question: { text: '静安公园', limit: 1 }, pinyin: {} };
    expect((await operations.search(call, signal))[0]?.ref?.kind).toBe('place');
    await operations.setDistrict({ ...district, places: [] }, signal);
    expect((await operations.search(call, signal))[0]?.ref?.kind).toBe('seat');
  });
});
