import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { AppError } from '../app/app-error.ts'
import { createServer, type ServerParts } from './create-server.ts'

const host = '127.0.0.1'

/** How many ports are tried after the one asked for. */
const portsTried = 20

export interface RunningServer {
  port: number
  origin: string
  /** Stops taking requests, lets those under way end, and returns when all are. */
  close: () => Promise<void>
}

/**
 * Serves on this machine alone, on `firstPort` or the next free one. Throws AppError `busy` where none of twenty
 * is free.
 */
export async function startServer(
  parts: Omit<ServerParts, 'port'>,
  firstPort: number,
): Promise<RunningServer> {
  let port = firstPort
  const { fetch } = createServer({ ...parts, port: () => port })
  for (; port < firstPort + portsTried && port < 65_536; port++) {
    const server = createAdaptorServer({ fetch }) as Server
    if (await listens(server, port)) {
      return { port, origin: `http://${host}:${port}`, close: () => closeServer(server) }
    }
  }
  throw new AppError(
    'busy',
    `The ports ${firstPort} to ${port - 1} are all in use. Choose one with --port.`,
  )
}

/** True once the server listens, false where the port is taken. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    })
    server.listen(port, host, () => resolve(true))
  })
}

/** How long requests under way may take to end, in milliseconds. */
const graceMs = 2000

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
