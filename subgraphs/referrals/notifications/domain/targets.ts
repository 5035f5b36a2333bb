import { BlockList, isIP } from 'node:net';

/**
 * Where webhooks never go, by the special-purpose registries of IANA (RFC 6890 and what followed): loopback, private, link-local,
 * shared (CGNAT), documentation, benchmarking, multicast, reserved.
 */
const closedIpv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** Of IPv6 only global unicast is open at all; this much of it is tunnels to IPv4, protocols and documentation. */
const openIpv6 = ['2000::', 3] as const;
const closedIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const closed = new BlockList();
for (const [network, prefix] of closedIpv4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of closedIpv6) closed.addSubnet(network, prefix, 'ipv6');
const open = new BlockList();
open.addSubnet(...openIpv6, 'ipv6');

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an address is one of the public internet; what is no address is not. */
export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  // An IPv4 address in IPv6's clothes (::ffff:127.0.0.1) is outside 2000::/3, like everything else that stands for another.
  return !closed.check(address, familyOf(address)) && (version === 4 || open.check(address, 'ipv6'));
}

/** Networks that are open though they are private, such as 10.20.0.0/16. @returns null when a part is no network */
export function networksFrom(text: string): BlockList | null {
  const list = new BlockList();
  for (const part of text.split(',').map((one) => one.trim())) {
    const [network = '', prefix = '', ...rest] = part.split('/');
    const version = isIP(network);
    if (version === 0 || rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > (version === 6 ? 128 : 32)) return null;
    list.addSubnet(network, Number(prefix), familyOf(network));
  }
  return list;
}

const inside = (networks: BlockList | null, address: string): boolean =>
  networks !== null && isIP(address) !== 0 && networks.check(address, familyOf(address));

/** Whether a webhook may be sent to an address. Without TLS only inside networks that the operator opened. */
export const isReachable = (address: string, { encrypted, networks }: { encrypted: boolean; networks: BlockList | null }): boolean =>
  inside(networks, address) || (encrypted && isPublic(address));

const longestUrl = 2_000;

/** A URL that may be a webhook's, by its form alone. @returns null when it may not */
export function webhookUrl(text: string): URL | null {
  if (text.length > longestUrl || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '' || url.hash !== '' || url.hostname === '') return null;
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  return port === 443 || port >= 1024 ? url : null;
}

/** The host as it is looked up, or as an address is written: without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');
