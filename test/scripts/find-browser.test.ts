import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/find-browser';

/** A bare Debian machine as root, on which apt-get works; `programs` is what can be run there. */
function machine(overrides: Partial<Machine>, programs: string[] = []): Machine & { installed: string[] } {
  const installed: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: true,
    distribution: 'ID=debian',
    isExecutable: (path) => programs.includes(path),
    hasChineseFont: () => true,
    install: (packages) => {
      installed.push(...packages);
      if (packages.includes('chromium')) programs.push('/usr/bin/chromium');
      return true;
    },
    ...overrides,
    installed,
  };
}

describe('findBrowser', () => {
  it('takes CHROME_PATH before anything else', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' };
    expect(findBrowser(machine({ env }, ['/usr/bin/chromium', '/opt/mine']))).toBe('/opt/mine');
  });

  it('says so when CHROME_PATH leads nowhere, instead of taking another', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' };
    expect(() => findBrowser(machine({ env }, ['/usr/bin/chromium']))).toThrow(/CHROME_PATH is \/opt\/gone/);
  });

  it('finds Chromium, Chrome or Edge on the PATH and in the usual places', () => {
    expect(findBrowser(machine({}, ['/usr/local/bin/google-chrome']))).toBe('/usr/local/bin/google-chrome');
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(machine({ platform: 'darwin', isRoot: false }, [mac]))).toBe(mac);
  });

  it('installs the browser on Debian as root, and nothing that is there', () => {
    const bare = machine({});
    expect(findBrowser(bare)).toBe('/usr/bin/chromium');
    expect(bare.installed).toEqual(['chromium']);
  });

  it('installs a Chinese font where there is none', () => {
    const boxes = machine({ hasChineseFont: () => false }, ['/usr/bin/chromium']);
    expect(findBrowser(boxes)).toBe('/usr/bin/chromium');
    expect(boxes.installed).toEqual(['fonts-noto-cjk']);
  });

  it.each<[string, Partial<Machine>]>([
    ['as another user', { isRoot: false }],
    ['on another Linux', { distribution: 'ID=fedora' }],
    ['on a Mac', { platform: 'darwin' }],
  ])('says what to install %s', (_, overrides) => {
    const bare = machine(overrides);
    expect(() => findBrowser(bare)).toThrow(/install Chromium, Chrome or Edge/);
    expect(bare.installed).toEqual([]);
  });

  it('says so when the font is missing and cannot be installed', () => {
    const boxes = machine({ hasChineseFont: () => false, isRoot: false }, ['/usr/bin/chromium']);
    expect(() => findBrowser(boxes)).toThrow(/fonts-noto-cjk/);
  });

  it('says so when apt-get fails', () => {
    expect(() => findBrowser(machine({ install: () => false }))).toThrow(
      /apt-get could not install chromium/,
    );
  });
});
