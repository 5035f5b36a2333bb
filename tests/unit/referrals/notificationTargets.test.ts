import { describe, expect, it } from 'vitest';
import { hostOf, isPublic, isReachable, networksFrom, webhookUrl } from '../../../subgraphs/referrals/notifications/domain/index.ts';

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.254',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
    '127.1',
  ])('%s is not public', (address) => expect(isPublic(address)).toBe(false));

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.254',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('%s is public', (address) => expect(isPublic(address)).toBe(true));

  it('is reached without TLS only where the operator opened its network', () => {
    const networks = networksFrom('10.20.0.0/16, fd00::/8');
    expect(isReachable('10.20.3.4', { encrypted: false, networks })).toBe(true);
    expect(isReachable('fd00::4', { encrypted: false, networks })).toBe(true);
    expect(isReachable('10.21.0.1', { encrypted: true, networks })).toBe(false);
    expect(isReachable('1.1.1.1', { encrypted: false, networks })).toBe(false);
    expect(isReachable('1.1.1.1', { encrypted: true, networks: null })).toBe(true);
    expect(isReachable('10.20.3.4', { encrypted: true, networks: null })).toBe(false);
  });

  it.each(['10.0.0.0', '10.0.0.0/33', 'fd00::/129', 'ten/8', '10.0.0.0/8/8', '10.0.0.0/-1', '', ','])(
    '"%s" is no list of networks',
    (text) => expect(networksFrom(text)).toBeNull(),
  );
});

describe("a webhook's URL", () => {
  it.each([
    'ftp://hooks.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'hooks.example',
    '/relative',
    '',
    'https://',
    'https://name@hooks.example/',
    'https://name:word@hooks.example/',
    'https://:word@hooks.example/',
    'https://hooks.example/#part',
    'https://hooks.example:80/',
    'https://hooks.example:22/',
    'https://hooks.example:1023/',
    'https://hooks.example:65536/',
    'https://hooks.example:0/',
    'http://hooks.example/',
    `https://hooks.example/${'x'.repeat(2_000)}`,
  ])('is not "%s"', (text) => expect(webhookUrl(text)).toBeNull());

  it.each([
    'https://hooks.example/',
    'https://hooks.example:443/a?b=c',
    'https://hooks.example:1024/',
    'https://hooks.example:65535/x',
    'http://hooks.example:8080/',
  ])('may be %s by its form', (text) => expect(webhookUrl(text)).not.toBeNull());

  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://017700000001/',
    'https://127.0.0.1./',
    'https://①②⑦.0.0.1/',
    'https://%31%32%37.0.0.1/',
    'https://[::1]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::7f00:1]/',
    'https://[64:ff9b::127.0.0.1]/',
    'https://0/',
    'https://169.254.169.254/latest/meta-data',
    'https://0xa9fea9fe/',
    'https://10.1.2.3/',
    'https://192.168.0.1:8443/',
    'https://172.16.0.1/',
    'https://100.64.1.1/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://224.0.0.1/',
  ])('%s is a closed address, however it is written', (text) => {
    const url = webhookUrl(text);
    expect(url).not.toBeNull();
    expect(isPublic(hostOf(url as URL))).toBe(false);
  });
});
