import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { join } from 'node:path'
import { AppError } from '../../app/app-error.ts'
import type { App } from '../../app/open-app.ts'
import { packageRoot } from '../../app/package-root.ts'
import { findLedRound } from '../../app/partner/show-partner-side.ts'
import { closeServer, listenOn } from '../listen.ts'
import type { Log } from '../log.ts'
import type { PartnerShares } from '../routes/partner-desk.ts'
import { findLocalAddresses, type LocalAddress } from './local-addresses.ts'
import { createPartnerServer, type OpenLink } from './partner-server.ts'
import { makeSeat } from './seat.ts'

/** Why a link is off: nobody turned it on, or what turned it off. */
export type LinkOff = 'never-on' | 'turned-off' | 'time' | 'guesses' | 'round-over' | 'restarted'

/** The link of a round, as the person sees it. */
export type PartnerLinkView =
  | {
      kind: 'off'
      because: LinkOff
      /** Where it could listen, the likeliest first. */
      addresses: LocalAddress[]
      /** This machine's addresses can all be reached from the internet, so that none is offered. */
      publicOnly: boolean
    }
  | {
      kind: 'on'
      /** What the partner types; with the code behind it, what they open. */
      address: string
      /** Null once it was used. */
      code: string | null
      shares: PartnerShares
      closesAt: number
      /** How long ago the partner's device was last heard of, in milliseconds; null before it was let in. */
      heardAgoMs: number | null
      wrongGuesses: number
    }

/** A link is off after this long, in milliseconds. */
export const longestMs = 2 * 60 * 60_000
/** So long after the round who was let in can finish their ticks and read the result, in milliseconds. */
export const afterRoundMs = 10 * 60_000
/** The first port tried; the pages' own is 4747. */
const firstPort = 4848
/** How long an answer under way may take once the link is off, in milliseconds. */
const graceMs = 200
const mostConnections = 24

export interface PartnerLink {
  /** How the link of a round stands. */
  look: (roundId: string) => Promise<PartnerLinkView>
  /** Turns it on for a round, or gives a new code where it is on; a link of another round is turned off. */
  turnOn: (
    roundId: string,
    choice: { address?: string | undefined; shares: PartnerShares },
  ) => Promise<PartnerLinkView>
  turnOff: (roundId: string) => Promise<PartnerLinkView>
  /** The round is over: its code is void, and who was let in has ten minutes left. */
  endRound: (roundId: string) => void
  /** The program ends. */
  close: () => Promise<void>
}

interface Listening {
  link: OpenLink
  server: Server
  timer: ReturnType<typeof setTimeout>
}

export interface PartnerLinkParts {
  app: App
  log: Log
  /** The folder of the built partner's page. */
  folder?: string
  findAddresses?: typeof findLocalAddresses
}

/** The one link that the program has, at most: off until a person turns it on, and off again by itself. */
export function createPartnerLink({
  app,
  log,
  folder = join(packageRoot(), 'dist', 'partner'),
  findAddresses = findLocalAddresses,
}: PartnerLinkParts): PartnerLink {
  let listening: Listening | null = null
  const wentOff = new Map<string, LinkOff>()
  const now = () => app.context().time.now()

  const stop = async (because: LinkOff): Promise<void> => {
    if (listening === null) return
    const { link, server, timer } = listening
    listening = null
    link.closed = true
    clearTimeout(timer)
    wentOff.set(link.roundId, because)
    log.info('partner link off', { because })
    await closeServer(server, graceMs)
  }
  const stopLater = (link: OpenLink, because: LinkOff, ms: number) => {
    const timer = setTimeout(() => {
      if (listening?.link === link) void stop(because)
    }, ms)
    timer.unref()
    return timer
  }
  // One after the other: no listener may stay open because another took its place meanwhile.
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work, work)
    queue = done.catch(() => undefined)
    return done
  }

  const look = async (roundId: string): Promise<PartnerLinkView> => {
    const round = await findLedRound(app.context(), roundId)
    if (listening?.link.roundId === roundId) {
      const { host, seat, shares, closesAt, lastHeardAt } = listening.link
      if (now() < closesAt)
        return {
          kind: 'on',
          address: `http://${host}/`,
          code: seat.code,
          shares,
          closesAt,
          heardAgoMs: lastHeardAt === null ? null : Math.max(0, now() - lastHeardAt),
          wrongGuesses: seat.wrongGuesses,
        }
      await stop('time')
    }
    const { owner, database } = app.context()
    const { device } = await database.stores.partner.get(owner, roundId)
    // The device stays with the round, the link does not: where it is not known why, the program was started again.
    const because =
      wentOff.get(roundId) ??
      (device === 'screen' ? 'never-on' : round.endedAt === null ? 'restarted' : 'round-over')
    return { kind: 'off', because, ...findAddresses() }
  }

  const endRound = (roundId: string): void => {
    if (listening?.link.roundId !== roundId) return
    const { link } = listening
    if (link.seat.tokenHash === null) {
      void stop('round-over')
      return
    }
    link.seat.code = null
    const last = now() + afterRoundMs
    if (last >= link.closesAt) return
    link.closesAt = last
    clearTimeout(listening.timer)
    listening.timer = stopLater(link, 'round-over', afterRoundMs)
  }

  const listen = async (
    roundId: string,
    address: string,
    shares: PartnerShares,
  ): Promise<Listening> => {
    const link: OpenLink = {
      roundId,
      shares,
      host: '',
      seat: makeSeat(),
      closesAt: now() + longestMs,
      closed: false,
      lastHeardAt: null,
    }
    const onGuesses = () => void stop('guesses')
    const { fetch } = createPartnerServer({ app, log, folder, link, onGuesses, onOver: endRound })
    const found = await listenOn(
      () => createAdaptorServer({ fetch }) as Server,
      address,
      firstPort,
    ).catch((cause: unknown) => {
      const message = 'This address cannot be listened on; the network may have changed. Try again.'
      throw new AppError('unreachable', message, { cause })
    })
    if (found === null)
      throw new AppError('busy', 'No port is free for the link. Close what uses ports, try again.')
    const { server, port } = found
    server.maxConnections = mostConnections
    link.host = `${isIPv6(address) ? `[${address}]` : address}:${port}`
    return { link, server, timer: stopLater(link, 'time', longestMs) }
  }

  const turnOn: PartnerLink['turnOn'] = async (roundId, { address, shares }) => {
    const round = await findLedRound(app.context(), roundId)
    if (round.state.phase === 'over')
      throw new AppError('already-answered', 'This round is over; there is nothing to link to.')
    const { addresses } = findAddresses()
    const chosen = addresses.find((one) => one.address === address) ?? addresses[0]
    if (chosen === undefined || (address !== undefined && chosen.address !== address))
      throw new AppError('unreachable', 'This machine is on no local network with that address.')
    await stop('turned-off')
    listening = await listen(roundId, chosen.address, shares)
    wentOff.delete(roundId)
    log.info('partner link on')
    const { owner, database } = app.context()
    await database.stores.partner.seat(owner, roundId, 'link')
    return look(roundId)
  }

  const turnOff: PartnerLink['turnOff'] = async (roundId) => {
    const { owner, database } = app.context()
    await findLedRound(app.context(), roundId)
    if (listening?.link.roundId === roundId) await stop('turned-off')
    else wentOff.set(roundId, 'turned-off')
    await database.stores.partner.seat(owner, roundId, 'screen')
    return look(roundId)
  }

  return {
    look,
    turnOn: (roundId, choice) => inTurn(() => turnOn(roundId, choice)),
    turnOff: (roundId) => inTurn(() => turnOff(roundId)),
    endRound,
    close: () => inTurn(() => stop('restarted')),
  }
}
