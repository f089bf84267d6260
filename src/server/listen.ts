import type { Server } from 'node:http'

/** How many ports are tried after the one asked for. */
const portsTried = 20

/**
 * Listens on `firstPort` of an address or the next free one, with a server for each try, and gives both; null where
 * none of twenty is free. Rejects where the address is not this machine's.
 */
export async function listenOn(
  makeServer: () => Server,
  host: string,
  firstPort: number,
): Promise<{ server: Server; port: number } | null> {
  for (let port = firstPort; port < firstPort + portsTried && port < 65_536; port++) {
    const server = makeServer()
    if (await listens(server, host, port)) return { server, port }
  }
  return null
}

/** True once the server listens, false where the port is taken. */
function listens(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    })
    server.listen(port, host, () => resolve(true))
  })
}

/** Takes no more connections, and returns when those under way have ended or `graceMs` later were cut. */
export function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
