import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What finding a browser asks of the machine; tests put a machine of their own in its place. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** `ID` and `ID_LIKE` of /etc/os-release, empty elsewhere. */
  readonly distribution: string;
  isExecutable(path: string): boolean;
  /** Whether Chinese text can be drawn; without a font every Han character is a box. */
  hasChineseFont(): boolean;
  /** Installs Debian packages; false when that failed. */
  install(packages: readonly string[]): boolean;
}

/** Files of the fonts with Chinese characters that Linux systems carry. */
const chineseFonts = /(NotoSansCJK|NotoSansSC|SourceHanSans|wqy-).*\.(ttc|otf|ttf)$/i;

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

/** Where installers put browsers that are not on the PATH. */
function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const tails = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => (root ? tails.map((tail) => join(root, tail)) : []));
  }
  return ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function lookFor(machine: Machine): string | null {
  const { env, platform } = machine;
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command + ending))),
    ...usualPlaces(machine),
  ];
  return candidates.find((path) => machine.isExecutable(path)) ?? null;
}

/**
 * The path of a browser that the end-to-end tests and the screenshots drive: `CHROME_PATH`, else Chromium,
 * Chrome or Edge on this machine. On Debian and Ubuntu, as root, what is missing (the browser, a Chinese
 * font) is installed. Throws one sentence saying what to install: a test that needs a browser never passes
 * without one.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const given = machine.env.CHROME_PATH;
  if (given && !machine.isExecutable(given)) {
    throw new Error(`CHROME_PATH is ${given}, and there is no program there that can be run.`);
  }
  let browser = given || lookFor(machine);
  const missing = [
    ...(browser ? [] : ['chromium']),
    // Other systems bring a Chinese font along.
    ...(machine.platform === 'linux' && !machine.hasChineseFont() ? ['fonts-noto-cjk'] : []),
  ];
  if (missing.length > 0 && canInstall(machine)) {
    if (!machine.install(missing)) throw new Error(`apt-get could not install ${missing.join(' and ')}.`);
    browser = browser ?? lookFor(machine);
  } else if (browser && missing.length > 0) {
    throw new Error('No font on this machine has Chinese characters: install the package fonts-noto-cjk.');
  }
  if (browser) return browser;
  throw new Error(
    'No browser was found: install Chromium, Chrome or Edge, or set CHROME_PATH to one (npm run test:unit runs without).',
  );
}

const canInstall = ({ platform, isRoot, distribution }: Machine): boolean =>
  platform === 'linux' && isRoot && /\b(debian|ubuntu)\b/.test(distribution);

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    distribution: readDistribution(),
    isExecutable,
    hasChineseFont,
    install: installPackages,
  };
}

function readDistribution(): string {
  const file = '/etc/os-release';
  if (!existsSync(file)) return '';
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => /^ID(_LIKE)?=/.test(line)).join(' ');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (stdout?.trim()) return true;
  // fontconfig's own command is often missing where the browser has its library: look at the files.
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts')].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => chineseFonts.test(file)),
  );
}

function installPackages(packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update', '-q') && run('install', '-y', '-q', '--no-install-recommends', ...packages);
}
