import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { AppError } from '../app/app-error.ts'
import { createServer, type ServerParts } from './create-server.ts'
import { closeServer, listenOn } from './listen.ts'
import { tellQuiet } from './tell-quiet.ts'
import { createPartnerLink } from './partner/partner-link.ts'

const host = '127.0.0.1'

/** How long requests under way may take to end, in milliseconds. */
const graceMs = 2000

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
  parts: Omit<ServerParts, 'port' | 'link'> & {
    /** Called whenever the last request under way has been answered. */
    onQuiet?: () => void
  },
  firstPort: number,
): Promise<RunningServer> {
  let port = firstPort
  const link = createPartnerLink(parts)
  const { fetch } = createServer({ ...parts, link, port: () => port })
  const found = await listenOn(() => createAdaptorServer({ fetch }) as Server, host, firstPort)
  if (found === null)
    throw new AppError(
      'busy',
      `The ports from ${firstPort} on are all in use. Choose one with --port.`,
    )
  port = found.port
  if (parts.onQuiet !== undefined) tellQuiet(found.server, parts.onQuiet)
  return {
    port,
    origin: `http://${host}:${port}`,
    close: async () => {
      await Promise.all([link.close(), closeServer(found.server, graceMs)])
    },
  }
}
