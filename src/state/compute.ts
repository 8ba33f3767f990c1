import { effect } from '@preact/signals';
import { createComputeClient } from '../worker/compute-client';
import { district } from './district';

/** The one compute worker of the page; it is given each pack once. */
export const compute = createComputeClient();

effect(() => {
  if (district.value) compute.setDistrict(district.value);
});
