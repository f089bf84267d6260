import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** Calls `onQuiet` whenever the last request under way has been answered and no other has come since. */
export function tellQuiet(server: Server, onQuiet: () => void): void {
  let underWay = 0
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    underWay += 1
    response.once('close', () => {
      underWay -= 1
      // What was waiting to be read comes first.
      setImmediate(() => {
        if (underWay === 0) onQuiet()
      })
    })
  })
}
