/**
 * How the browser is started for tests and pictures: without a GPU (WebGL in software, so that the map is
 * drawn), as root in a container, and without asking anything of the network by itself.
 */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
] as const;

/** The two sizes that the application is designed for, in CSS pixels. */
export const devices = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1440, height: 900 }, hasTouch: false, isMobile: false, deviceScaleFactor: 1 },
} as const;
export type Device = keyof typeof devices;
