/** A script with one of these is stored in idle time, with all that only it needs. */
export const laterModules: readonly RegExp[] = [
  /^src\/lenses\/plan\/index\.ts$/,
  // Files that are dropped on the page, with the import and its words.
  /^src\/lenses\/shared\/assist\/drop-files\//,
  /^src\/map\/engine\/(import-overlay|seat-drag|held-seat|keyboard-cursor|large-district)\.ts$/,
  /^src\/worker\/import\/import-worker\.ts$/,
  /^src\/i18n\/volumes\/(plan|data)-/,
  // The proof of where the next seats go, and what opens a pack file.
  /^src\/worker\/(siting|solver|pack-file)-worker\.ts$/,
  /^node_modules\/(deck\.gl|@deck\.gl|@luma\.gl|@turf)\//,
];

/** What the page computes itself where no worker can be started; such browsers rarely have a service worker. */
export const laterWorkerFallbacks: readonly RegExp[] = [/^src\/worker\/create-operations\.ts$/];

/** Files of the build that no page asks for. */
export const unusedFiles: readonly RegExp[] = [
  /^\.vite\//,
  /^pictures\//,
  /^data\/(LICENSE|README\.md)$/,
  /^(\.htaccess|nginx\.conf|sw\.js)$/,
];
