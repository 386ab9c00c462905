import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[] | undefined>>;

/** What no phone is on: bridges of virtual machines and containers, tunnels. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vbox|zt|tun|tap|utun|wg|tailscale|llw|awdl)/i;

/** The addresses of this machine on the networks of the room, best first: private ones of real interfaces before others. */
export function roomAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  const all = Object.entries(interfaces).flatMap(([name, list = []]) => list.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => ({ name, address })));
  const worth = ({ name, address }: (typeof all)[number]) => (VIRTUAL.test(name) ? 10 : 0) + (address.startsWith('169.254.') ? 5 : 0) + (/^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address) ? 0 : 2);
  return all.toSorted((a, b) => worth(a) - worth(b)).map(({ address }) => address);
}
