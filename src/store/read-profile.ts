import type { DeviceProfile } from './device-store';

export const emptyProfile: DeviceProfile = {
  isOffice: false,
  offices: [],
  sent: new Map(),
  received: new Set(),
  arrived: new Map(),
  exportedAt: null,
};

/** Reads a stored profile; whatever cannot be read is as on a new device. */
export function readProfile(stored: unknown): DeviceProfile {
  const fields: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    isOffice: fields.isOffice === true,
    offices: Array.isArray(fields.offices) ? fields.offices.filter(isOffice) : [],
    sent: fields.sent instanceof Map ? fields.sent : new Map(),
    received: fields.received instanceof Set ? fields.received : new Set(),
    arrived: fields.arrived instanceof Map ? fields.arrived : new Map(),
    exportedAt: typeof fields.exportedAt === 'number' ? fields.exportedAt : null,
  };
}

function isOffice(office: unknown): office is DeviceProfile['offices'][number] {
  if (typeof office !== 'object' || office === null) return false;
  const { device, key, confirmedAt } = office as Readonly<Record<string, unknown>>;
  return typeof device === 'string' && typeof key === 'string' && typeof confirmedAt === 'number';
}
