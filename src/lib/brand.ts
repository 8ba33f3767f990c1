declare const brand: unique symbol;

/** A value of type `T` that only functions knowing its meaning may make: `Brand<number, 'Metres'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
