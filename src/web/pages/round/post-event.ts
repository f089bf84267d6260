import { api, read, type RoundView } from '../../api.ts'

/** An event of a round as the page sends it. */
export type PostedEvent = Parameters<
  (typeof api.api.rounds)[':id']['events']['$post']
>[0]['json']['event']

/** Sends an event under its number, and gives the round after it. */
export const postEvent = (id: string, sequence: number, event: PostedEvent): Promise<RoundView> =>
  read(api.api.rounds[':id'].events.$post({ param: { id }, json: { sequence, event } }))
