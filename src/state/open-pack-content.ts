import { computed } from '@preact/signals';
import { siteVersion } from '../store/pack-library';
import { openPackVersion } from './open-pack';

/** Which files are open: the version that first had them; 0 = the site's own. */
export const openPackContent = computed(() => openPackVersion.value?.content ?? siteVersion);
