import { ApiError } from '../api.ts'

/** A request that outlives its page may carry at most 64 KiB; the rest is left for the envelope. */
const mostKeptAliveUnits = 20_000

/** The options of a save that still arrives when its page goes away, as far as its size allows. */
export const outliving = (document: unknown) => ({
  init: { keepalive: JSON.stringify(document).length < mostKeptAliveUnits },
})

/** Whether the same save may go well a little later: the server was away or in trouble, and did not refuse. */
export const mayRetry = (error: unknown): boolean =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500
