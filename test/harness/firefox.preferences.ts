/** Preferences that lead every host to the proxy, keep the browser from calling home, and let it take an unsigned build. */
export function firefoxPreferences(of: {
  id: string;
  uuid: string;
  proxyPort: number;
  language?: string | undefined;
}): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [of.id]: of.uuid }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': of.proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': of.proxyPort,
    'network.proxy.no_proxies_on': '',
    'extensions.originControls.grantByDefault': true,
    // Honoured by the extended-support release and developer builds; others take temporary installs only.
    'xpinstall.signatures.required': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    // Console calls of every process go to the standard output (see firefox.ts).
    'devtools.console.stdout.content': true,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    // Where nobody waits for the next tab, a process made ahead for it is work for nothing.
    'dom.ipc.processPrelaunch.enabled': false,
    // As with many tabs open: those of one site share a process, and each site still has its own. To start one takes longer than a page.
    'dom.ipc.processCount.webIsolated': 1,
    'dom.ipc.processCount': 1,
    // Without this Firefox asks Mozilla's servers for settings at each start.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.accept_languages': `${of.language ?? 'en-US'}, en`,
  };
}
