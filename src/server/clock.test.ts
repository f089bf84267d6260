import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import { makeTestApp, wordJudge } from '../../test/test-app.ts'
import type { BankView, DrawView, ResultView, StoryView } from '../app/views.ts'
import { createApi } from './api.ts'
import { createPartnerLink } from './partner/partner-link.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const facet = 'lesson'

/** One active story behind the API, and a clock that can be put anywhere. */
async function makeDesk() {
  const { app, clock } = await makeTestApp({ judge: wordJudge })
  const log = { info: () => undefined, failure: () => undefined }
  const api = createApi(app, createPartnerLink({ app, log }))
  const send = async <T>(method: string, path: string, body: unknown): Promise<T> => {
    const answer = await api.request(`/api${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    })
    expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true)
    return (await answer.json()) as T
  }
  const document = makeDocument({ headline: 'The ledger' })
  const { story } = await send<StoryView>('POST', '/stories', { document })
  await send('PUT', '/bank/active', { storyIds: [story.id], activeVersion: 0 })

  return {
    isDue: async () => (await send<DrawView>('POST', '/draws', { facet })).kind === 'drawn',
    /** Draws and starts at one time, and answers fluently, a minute of the page's own clock later, at another. */
    answer: async (startedAt: number, answeredAt: number, timeZone: string) => {
      clock.now = startedAt
      const drawn = await send<DrawView>('POST', '/draws', { facet, early: true })
      if (drawn.kind !== 'drawn') throw new Error(drawn.kind)
      const attempt = `/attempts/${drawn.card.attemptId}`
      await send('POST', `${attempt}/start`, {})
      clock.now = answeredAt
      const given = { text: 'fluent', elapsedMs: minute, mode: 'typed', timeZone }
      await send('POST', `${attempt}/answer`, given)
      return send<ResultView>('POST', `${attempt}/self-rating`, { rating: 5 })
    },
    setClock: (now: number) => {
      clock.now = now
    },
    readCard: async () => {
      const { stories } = await send<BankView>('GET', '/bank', null)
      const card = stories[0]?.cards.find((one) => one.facet === facet)
      if (card === undefined) throw new Error('The card is gone')
      return card
    },
  }
}

/** The spring night of 2026 in which Berlin's clocks skip from 2:00 to 3:00. */
const springNight = Date.parse('2026-03-29T01:00:00+01:00')
/** The autumn night in which they go from 3:00 back to 2:00. */
const autumnNight = Date.parse('2026-10-25T01:00:00+02:00')

/** When an answer is begun, when it ends, and the zone that the page says. */
type Answered = [start: number, end: number, timeZone: string]
const within = (at: number, timeZone: string): Answered => [at, at + minute, timeZone]

describe('a clock that jumps', () => {
  it.each<[string, Answered[]]>([
    [
      'midnight, in one sitting',
      [-30, -15, 5, 20].map((m) => within(Date.parse('2026-03-11T00:00:00Z') + m * minute, 'UTC')),
    ],
    [
      'the spring change, around midnight',
      [-90, -65, -50, 0, 90, 150].map((m) => within(springNight + m * minute, 'Europe/Berlin')),
    ],
    [
      'the hour that comes twice in autumn',
      [-90, 0, 70, 130, 180].map((m) => within(autumnNight + m * minute, 'Europe/Berlin')),
    ],
    [
      'the date line, eastward and back',
      [
        within(springNight, 'Pacific/Auckland'),
        within(springNight + hour, 'Pacific/Honolulu'),
        within(springNight + 2 * hour, 'Pacific/Kiritimati'),
      ],
    ],
    [
      'a lid closed for a night in the middle of an answer',
      [
        within(springNight, 'UTC'),
        within(springNight + hour, 'UTC'),
        [springNight + 2 * hour, springNight + day, 'UTC'],
      ],
    ],
    [
      'a clock that ran a year ahead for one answer',
      [
        within(springNight + 365 * day, 'UTC'),
        within(springNight, 'UTC'),
        within(springNight + hour, 'UTC'),
      ],
    ],
  ])('retires no card: %s', async (_, answers) => {
    const desk = await makeDesk()
    for (const answered of answers) {
      expect((await desk.answer(...answered)).change).toBeNull()
    }
    const card = await desk.readCard()
    expect(card.retiredAt).toBeNull()
    expect(card.attempts).toBe(answers.length)
  })

  it('lets a card retire over the spring change, a day of 23 hours', async () => {
    const desk = await makeDesk()
    const evening = springNight - 5 * hour
    await desk.answer(...within(evening, 'Europe/Berlin'))
    await desk.answer(...within(evening + 23 * hour, 'Europe/Berlin'))
    const { change } = await desk.answer(...within(evening + 47 * hour, 'Europe/Berlin'))
    expect(change).toBe('retired')
  })

  it.each([
    ['set back a year', -365 * day],
    ['set back an hour', -hour],
    ['set forward ten years', 3650 * day],
  ])('loses no card, drilled or retired, when it is %s', async (_, jump) => {
    for (const answers of [1, 3]) {
      const desk = await makeDesk()
      const last = springNight + (answers - 1) * day
      for (let at = springNight; at <= last; at += day) await desk.answer(...within(at, 'UTC'))
      const before = await desk.readCard()
      desk.setClock(last + minute + jump)
      const after = await desk.readCard()
      expect(after.retiredAt).toBe(before.retiredAt)
      expect(after.attempts).toBe(before.attempts)
      expect(await desk.isDue()).toBe(true)
      // And the clock set right again leaves it as it was.
      desk.setClock(last + minute)
      expect(await desk.readCard()).toEqual(before)
    }
  })
})
