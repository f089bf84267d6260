import { BlockList, isIPv4 } from 'node:net'
import { networkInterfaces } from 'node:os'

/** An address of this machine on a network around it. */
export interface LocalAddress {
  address: string
  /** The network interface, as the machine calls it. */
  network: string
}

/** What routers keep to themselves: RFC 1918 and 3927, RFC 4193. */
const privateNetworks = [
  ['192.168.0.0', 16],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['169.254.0.0', 16],
  ['fc00::', 7],
] as const

/** Names of interfaces that lead to other programs on this machine, such as containers, and to nobody's phone. */
const insideTheMachine = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|lxc|utun|tun|tap|wg|tailscale|zt)/

/**
 * The addresses that a device beside this machine can reach, the likeliest first. `publicOnly`: there are addresses,
 * and all of them can be reached from the internet.
 */
export function findLocalAddresses(
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): { addresses: LocalAddress[]; publicOnly: boolean } {
  const outside = Object.entries(interfaces).flatMap(([network, all]) =>
    (all ?? [])
      .filter(({ internal, scopeid }) => !internal && (scopeid ?? 0) === 0)
      .map(({ address }) => ({ address, network })),
  )
  const addresses = outside
    .filter(({ address }) => rankOf(address) >= 0)
    .toSorted(
      (one, other) =>
        Number(insideTheMachine.test(one.network)) - Number(insideTheMachine.test(other.network)) ||
        rankOf(one.address) - rankOf(other.address),
    )
  return { addresses, publicOnly: addresses.length === 0 && outside.length > 0 }
}

/** The place of an address's network in the list above; below 0 for none of them. */
const rankOf = (address: string): number =>
  networks.findIndex((network) => network.check(address, isIPv4(address) ? 'ipv4' : 'ipv6'))

const networks = privateNetworks.map(([start, bits]) => {
  const list = new BlockList()
  list.addSubnet(start, bits, isIPv4(start) ? 'ipv4' : 'ipv6')
  return list
})
