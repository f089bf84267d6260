import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { findLocalAddresses } from './local-addresses.ts'

const at = (address: string, internal = false): NetworkInterfaceInfo =>
  address.includes(':')
    ? {
        address,
        internal,
        family: 'IPv6',
        netmask: '',
        mac: '',
        cidr: null,
        scopeid: address.startsWith('fe80') ? 2 : 0,
      }
    : { address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null }

it('finds what a device beside this machine can reach, the likeliest first', () => {
  const { addresses, publicOnly } = findLocalAddresses({
    lo: [at('127.0.0.1', true), at('::1', true)],
    docker0: [at('172.17.0.1')],
    eth0: [at('10.3.0.4'), at('203.0.113.9'), at('fe80::1')],
    wlan0: [at('192.168.1.20'), at('fd12::20'), at('2001:db8::20')],
  })
  expect(addresses).toEqual([
    { address: '192.168.1.20', network: 'wlan0' },
    { address: '10.3.0.4', network: 'eth0' },
    { address: 'fd12::20', network: 'wlan0' },
    { address: '172.17.0.1', network: 'docker0' },
  ])
  expect(publicOnly).toBe(false)
})

it.each(['203.0.113.9', '172.32.0.1', '100.64.3.2', '2001:db8::20', '11.0.0.1'])(
  'offers no address that others could reach: %s',
  (address) => {
    expect(findLocalAddresses({ eth0: [at(address)] })).toEqual({ addresses: [], publicOnly: true })
  },
)

it('tells no network from a public one', () => {
  expect(findLocalAddresses({ lo: [at('127.0.0.1', true)] })).toEqual({
    addresses: [],
    publicOnly: false,
  })
})
