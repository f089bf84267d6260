/** The only door to the server: the typed client, and the types of what comes through it. */
import { hc } from 'hono/client'
import type { Api } from '../server/api.ts'
import type { PartnerApi } from '../server/partner/partner-server.ts'

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

/** What the page on a partner's own device asks: the one round that its link is for. */
export const partnerApi = hc<PartnerApi>('/')

interface Answer {
  ok: boolean
  status: number
  json(): Promise<unknown>
}

/** An answer that is what was asked for, or the server's own words as an ApiError. Unreachable server: code `unreachable`. */
async function expectGood<Given extends Answer>(answer: Promise<Given>): Promise<Given> {
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
  if (response.ok) return response
  const problem = (await response.json().catch(() => ({}))) as { code?: string; message?: string }
  throw new ApiError(
    response.status,
    problem.code ?? 'failed',
    problem.message ?? `The server answered ${response.status}.`,
  )
}

/** The body of an answer. Throws ApiError. */
export async function read<Given extends Answer>(
  answer: Promise<Given>,
): Promise<Awaited<ReturnType<Given['json']>>> {
  const good = await expectGood(answer)
  return (await good.json()) as Awaited<ReturnType<Given['json']>>
}

/** The file that an answer is, and the name that it comes with. Throws ApiError. */
export async function readFileAnswer(
  answer: Promise<Answer & { headers: Headers; blob(): Promise<Blob> }>,
): Promise<{ name: string; content: Blob }> {
  const good = await expectGood(answer)
  const [, name] = /filename="([^"]+)"/.exec(good.headers.get('content-disposition') ?? '') ?? []
  return { name: name ?? 'third-level', content: await good.blob() }
}

/** The same for what comes over the link to a partner's device, where nothing can be started again. */
export const readOverLink: typeof read = (answer) =>
  read(answer).catch((error: unknown) => {
    throw error instanceof ApiError && error.code === 'unreachable'
      ? new ApiError(
          0,
          error.code,
          'The other machine does not answer: the link or the network is off.',
        )
      : error
  })
