/** Names of networks of one's own, by their use: RFC 6761, RFC 6762, RFC 8375, and what routers and companies give. */
const PRIVATE_NAME = /(?:^localhost|\.(?:localhost|local|internal|intranet|lan|home\.arpa|test))$/;
const PRIVATE_IPV4 = /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\./;
const PRIVATE_IPV6 = /^\[(?:::1\]$|f[cd]|fe[89ab])/;

/** True for a host of a network of one's own, where pages may come unencrypted. */
export function isPrivateHost(hostname: string): boolean {
  const isBare = !/[.:]/.test(hostname);
  const isIpv4 = /^[\d.]+$/.test(hostname);
  return (
    isBare || PRIVATE_NAME.test(hostname) || (isIpv4 && PRIVATE_IPV4.test(hostname)) || PRIVATE_IPV6.test(hostname)
  );
}
