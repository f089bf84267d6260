import type { TestServer } from './server.ts'

/** Asks the server as its own page would. Throws where the answer is no success. */
export async function callApi<T>(
  server: TestServer,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(server.origin + path, {
    method,
    headers: { 'content-type': 'application/json', origin: server.origin },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
