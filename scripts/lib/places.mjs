// Where browsers are usually found, and what their packages are called.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const windows = (path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => join(process.env[name] ?? 'C:\\', path));

/** Per browser: least version, environment variable that names it, program names, full paths, Debian packages in order. */
export const BROWSERS = {
  chromium: {
    title: 'Chromium or Chrome',
    atLeast: 130,
    variable: 'CHROMIUM_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows('Google\\Chrome\\Application\\chrome.exe'),
      ...windows('Chromium\\Application\\chrome.exe'),
    ],
    packages: ['chromium'],
    advice: {
      linux:
        'install Google Chrome from https://www.google.com/chrome/ (its .deb: sudo apt-get install ./google-chrome-stable_current_amd64.deb)',
      darwin: 'brew install --cask google-chrome',
      win32: 'winget install Google.Chrome',
    },
  },
  firefox: {
    title: 'Firefox',
    atLeast: 153,
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox\\firefox.exe')],
    packages: ['firefox-esr', 'firefox'],
    advice: {
      linux:
        'install Firefox from https://support.mozilla.org/kb/install-firefox-linux (the .deb package or the archive)',
      darwin: 'brew install --cask firefox',
      win32: 'winget install Mozilla.Firefox',
    },
  },
};

/** Programs that the tests need besides, with their Debian packages. */
export const TOOLS = { openssl: ['openssl'], cc: ['gcc', 'libc6-dev'] };

/** Full path of a program on PATH, or null. */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder && existsSync(path)) return path;
    }
  }
  return null;
}

/** A snap sees neither a profile in the temporary folder nor an extension there, so it cannot be driven. */
export function isSnap(path) {
  const real = realpathSync(path);
  if (/^\/(snap|var\/lib\/snapd)\/|\/bin\/snap$/.test(real)) return true;
  try {
    const head = readFileSync(real).subarray(0, 4096).toString('latin1');
    return head.startsWith('#!') && head.includes('/snap/bin/');
  } catch {
    return false;
  }
}

/** Version of a browser that does not print it (Windows): read from what lies beside the program. Null when unknown. */
export function versionBeside(path) {
  const folder = dirname(path);
  const numbered = readdirSync(folder).filter((name) => /^\d+(\.\d+){3}$/.test(name));
  if (numbered.length > 0) return numbered.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))[0];
  const ini = join(folder, 'application.ini');
  return existsSync(ini) ? (/^Version=(.+)$/m.exec(readFileSync(ini, 'utf8'))?.[1]?.trim() ?? null) : null;
}
