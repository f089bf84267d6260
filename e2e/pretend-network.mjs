// Preloaded into a server under test: it finds itself on a local network, at an address that Chromium is told to look
// for on this machine (see chromium.ts).
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import os from 'node:os'

const address = process.env.E2E_LOCAL_ADDRESS

if (address !== undefined) {
  const known = { address, family: 'IPv4', internal: false, netmask: '255.255.255.0', mac: '' }
  os.networkInterfaces = () => ({ wlan0: [{ ...known, cidr: `${address}/24` }] })
  syncBuiltinESMExports()

  const listen = Reflect.get(net.Server.prototype, 'listen')
  net.Server.prototype.listen = function (port, host, ...rest) {
    return listen.call(this, port, host === address ? '127.0.0.1' : host, ...rest)
  }
}
