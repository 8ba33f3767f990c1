/** Anything that one can point at, list, select or link to. */
export const featureKinds = ['seat', 'grid', 'building', 'neighbourhood', 'place', 'street'] as const;
export type FeatureKind = (typeof featureKinds)[number];

export interface FeatureRef {
  readonly kind: FeatureKind;
  readonly id: string;
}

export function isSameFeature(a: FeatureRef | null, b: FeatureRef | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
