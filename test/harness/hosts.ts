/** The hosts that the local server answers for. All others are refused, and recorded. */
export const APP_HOSTS = [
  'app.hubspot.com',
  'app-na1.hubspot.com',
  'app-na2.hubspot.com',
  'app-na3.hubspot.com',
  'app-eu1.hubspot.com',
  'app-ap1.hubspot.com',
] as const;

/** Hosts on which the extension has no business: another of the vendor's, and a stranger's. */
export const OTHER_HOSTS = ['knowledge.hubspot.com', 'app.hubspot.example.com'] as const;

/** Hosts of other providers, and of a company that has installed a product: Keyturn may be let into them. */
export const GRANTABLE_HOSTS = ['dev.azure.com', 'acme.zendesk.com', 'gitlab.com', 'git.example.org'] as const;

/** Hosts that are asked by http: one of a private network, and one of the internet. */
export const PLAIN_HOSTS = ['192.168.1.20', 'plain.example.org'] as const;

/** Hosts that the browsers themselves ask for when they start; refused like any other. */
export const ASKED_BY_BROWSERS =
  /^(clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|www\.google\.com|redirector\.gvt1\.com|[\w.-]+\.mozilla\.(com|org|net))$/;
