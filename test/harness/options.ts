import type { Driver } from './driver.ts';
import type { Handler } from './server.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface Options {
  readonly browser: BrowserName;
  /** Folder of an unpacked build; default: the shipped one of this browser, `dist/chrome` or `dist/firefox`. */
  readonly extension?: string;
  /** True: the person is asked before any page is read, as everybody is. Default: the yes is taken for said. */
  readonly asks?: boolean;
  /** Changes the copy of the build (a folder) before it is installed. */
  readonly alter?: (build: string) => void;
  /** Runs in the browser before the extension is installed in it. */
  readonly beforeInstall?: (driver: Driver) => Promise<unknown>;
  /** Optional permissions, and match patterns of hosts, that the browser gives when the extension asks at a user's click, without a prompt. */
  readonly willing?: readonly string[];
  /** Plays the web application; default: an empty page everywhere. */
  readonly handler?: Handler;
  /**
   * The day on which it begins, YYYY-MM-DD: the browser's clock is set to noon of it in `timeZone`, and `setClock` works
   * (Linux with glibc only). Default: the machine's clock.
   */
  readonly today?: string;
  /** True: `restart` keeps the extension installed, so that start-up events and overdue alarms really happen. */
  readonly persistent?: boolean;
  readonly headless?: boolean;
  /** IANA zone of the user; default: the machine's. */
  readonly timeZone?: string;
  /** Interface language, BCP 47 (Chromium; Debian's Firefox has English only, there it sets the accepted languages). */
  readonly language?: string;
  /** Values that an administrator sets, on Linux. */
  readonly managed?: Readonly<Record<string, unknown>>;
  readonly windowSize?: { readonly width: number; readonly height: number };
}
