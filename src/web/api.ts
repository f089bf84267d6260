/** The only door to the server: the typed client, and the types of what comes through it. */
import { hc } from 'hono/client'
import type { Api } from '../server/api.ts'

export type * from '../server/api.ts'

/** An answer of the server that is not the thing asked for: what happened, and what to do. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.status = status
  }
}

export const api = hc<Api>('/')

/** The body of an answer, or the server's own words as an ApiError. Unreachable server: code `unreachable`. */
export async function read<
  Answer extends { ok: boolean; status: number; json(): Promise<unknown> },
>(answer: Promise<Answer>): Promise<Awaited<ReturnType<Answer['json']>>> {
  let response
  try {
    response = await answer
  } catch {
    throw new ApiError(
      0,
      'unreachable',
      'Third Level is not answering. What you typed is still on this page; start it again with npm start.',
    )
  }
  if (response.ok) return (await response.json()) as Awaited<ReturnType<Answer['json']>>
  const problem = (await response.json().catch(() => ({}))) as { code?: string; message?: string }
  throw new ApiError(
    response.status,
    problem.code ?? 'failed',
    problem.message ?? `The server answered ${response.status}.`,
  )
}
