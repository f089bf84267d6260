import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true })

/** Closes the kept connections: the server hangs up on one that was quiet for five seconds. */
export const dropConnections = (): void => agent.destroy()

/** One request over a kept connection, as a page makes it, and the text of its answer. Throws on any that is not 2xx. */
export function requestText(
  origin: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<string> {
  const json = body === undefined ? undefined : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const outgoing = request(`${origin}${path}`, {
      method,
      agent,
      headers: {
        origin,
        ...(json === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) }),
      },
    })
    outgoing.on('error', reject)
    outgoing.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('error', reject)
      response.on('end', () => {
        const status = response.statusCode ?? 0
        if (status < 200 || status > 299) reject(new Error(`${method} ${path}: ${status} ${text}`))
        else resolve(text)
      })
    })
    outgoing.end(json)
  })
}

/** The same, read. */
export async function requestJson(
  origin: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  return JSON.parse(await requestText(origin, method, path, body))
}
