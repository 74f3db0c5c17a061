import type { Browser } from '../browser/browser.ts';
import { PROVIDERS } from '../catalogue/index.ts';
import type { Policy } from '../core/policy.ts';
import { isOfSite } from '../core/switched-off.ts';

/**
 * Whether the browser lets Keyturn read the pages that it was made for. A user may have taken that away ("on click" in Chrome, a
 * switch in Firefox), or an administrator.
 */
export class Access {
  readonly #browser: Browser;
  #withheld: Promise<readonly string[]> | null = null;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** The browser has said that something changed, or may have: it is asked anew. */
  changed(): void {
    this.#withheld = null;
  }

  /** Asks the browser anew. */
  async renew(): Promise<void> {
    this.#withheld = withheldHosts(this.#browser).catch(() => []);
    await this.#withheld;
  }

  /** Whether the browser keeps us out of that origin, which the manifest asks for. */
  async isWithheld(origin: string): Promise<boolean> {
    this.#withheld ??= withheldHosts(this.#browser).catch(() => []);
    return (await this.#withheld).includes(new URL(origin).host);
  }

  /**
   * Where keys stay unseen for it: the provider's name where none of its hosts is open to us; else those of the
   * visited hosts, for who is let into one host may need no other. Empty where nothing is missed, or the browser does not tell.
   */
  async missed(visited: ReadonlySet<string>, { providersOff, off }: Policy): Promise<string[]> {
    this.#withheld ??= withheldHosts(this.#browser).catch(() => []);
    const withheld = await this.#withheld;
    return PROVIDERS.filter(({ id }) => !providersOff.includes(id)).flatMap(({ name, hosts }) => {
      const wanted = hosts.filter((host) => !off.sites.some((site) => isOfSite(site, `https://${host}`)));
      const closed = wanted.filter((host) => withheld.includes(host));
      return closed.length > 0 && closed.length === wanted.length ? [name] : closed.filter((host) => visited.has(host));
    });
  }
}

/** Hosts that the manifest asks for and the browser keeps us out of. */
async function withheldHosts({ permissions, runtime }: Browser): Promise<readonly string[]> {
  const { host_permissions: origins = [] } = runtime.getManifest();
  if (await permissions.contains({ origins })) return [];
  const isClosed = await Promise.all(
    origins.map(async (origin) => !(await permissions.contains({ origins: [origin] }))),
  );
  return origins.filter((_, at) => isClosed[at]).map((origin) => new URL(origin).host);
}
