import { shortNameOf } from '../../core/story/short-name.ts'
import { isOf } from '../../core/loop/debrief/is-of.ts'
import { facets } from '../../core/story/story.ts'
import { assessPacket } from '../../core/loop/packet/assess-packet.ts'
import { loopToPacket } from '../../core/loop/packet/loop-packet.ts'
import { nameRounds } from '../../core/loop/name-rounds.ts'
import { planToEntries } from '../../core/loop/plan/plan-calendar.ts'
import { writeCalendar } from '../../core/loop/calendar/write-calendar.ts'
import type {
  PlanAsked,
  PlanConcern,
  PlanDebrief,
  PlanLoopRound,
  PlanMinutes,
} from '../../core/loop/plan/plan.ts'
import { readMocks } from '../../core/loop/plan/read-mocks.ts'
import { planToday } from '../../core/loop/plan/plan-today.ts'
import type { KeptLoop } from '../../store/loop-store.ts'
import { dayAt, momentAt } from '../calendar.ts'
import { findCard, viewCards } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import { recallDebrief } from './debrief-reading.ts'
import type { TodayView } from './loop-views.ts'
import { readLoopDay } from './read-loop-day.ts'
import { readSettings } from '../settings.ts'

/** Mock rounds looked back on. */
const mocksRemembered = 3
/** Rounds looked through for them: questions rehearsed stand among them. */
const roundsLookedThrough = 8
/** A day's rehearsal, where nobody is there to say how long it may be. */
const usualMinutes = 15

/** What to rehearse in these minutes, from everything that is kept, as it stands now. */
export async function showToday(context: AppContext, minutes: PlanMinutes): Promise<TodayView> {
  return planNow(context, minutes)
}

/** The days of the plan as a calendar file (see `writeCalendar`). */
export async function exportPlan(context: AppContext): Promise<string> {
  const { plan } = await planNow(context, usualMinutes)
  return writeCalendar('Third Level', planToEntries(plan.days), context.time.now())
}

async function planNow(context: AppContext, minutes: PlanMinutes): Promise<TodayView> {
  const { owner, database, time } = context
  const { stores } = database
  const now = time.now()
  const today = dayAt(now)
  const [stories, states, loops, outcomes, settings, { loopAt }] = await Promise.all([
    stores.story.list(owner),
    stores.card.list(owner),
    stores.loop.list(owner),
    stores.round.listOutcomes(owner, roundsLookedThrough),
    readSettings(stores, owner),
    readLoopDay(context),
  ])
  const active = stories.filter(({ activePlace }) => activePlace !== null)
  const cards = active.flatMap((story) => {
    const storyName = shortNameOf(story.document)
    const readings = context.readFacets(story)
    return viewCards(context, story, states, { now, loopAt }).map((card) => {
      const { lastAnsweredAt, lastFluent } = findCard(states, story.id, card.facet)
      const { storyId, facet, standing, lacks, fluentCount, dueAt } = card
      const due = dueAt ?? now
      return {
        storyId,
        facet,
        storyName,
        standing,
        lacks,
        dueAt: due,
        fluent: fluentCount,
        lastAnsweredAt,
        lastFluent,
        written: readings[facet].standing !== 'missing',
        told:
          standing === 'missing' && lastAnsweredAt === null
            ? (context.readTold(story).facets[facet]?.words ?? null)
            : null,
      }
    })
  })
  const rounds = loops.flatMap((loop) => listRoundsAhead(loop, today))
  const loopDay = settings.loopAt !== null && settings.loopAt >= now ? dayAt(settings.loopAt) : null
  const asked = loops.flatMap(listAsked).toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))
  const plan = planToday({
    now,
    today,
    minutes,
    cards,
    rounds,
    loopDay,
    mocks: readMocks(outcomes, mocksRemembered),
    concerns: loops.flatMap(listConcerns),
    asked,
    debriefs: loops.flatMap(listDebriefs),
  })
  return {
    plan,
    today,
    minutes,
    stories: stories.length,
    active: active.length,
    dated: loopDay !== null || rounds.length > 0,
    undrilled: stories.flatMap(({ id, activePlace, document }) => {
      const pressed = asked.find(({ storyId }) => storyId === id)
      return activePlace !== null || pressed === undefined
        ? []
        : [{ storyId: id, shortName: shortNameOf(document), company: pressed.company }]
    }),
  }
}

/** The rounds of a loop that lie ahead, on the person's own days, with how much hangs on each. */
function listRoundsAhead({ id, document }: KeptLoop, today: string): PlanLoopRound[] {
  const { packet, roundIds, unsaid } = loopToPacket(document)
  const weights =
    packet.rounds.length > 0 && unsaid.length === 0
      ? assessPacket(packet, document.assumption).weights
      : undefined
  const names = nameRounds(document.rounds)
  return document.rounds.flatMap((round): PlanLoopRound[] => {
    if (round.state !== 'ahead' || round.day === null) return []
    const at = round.time === null ? null : momentAt(round.day, round.time, document.timeZone)
    const day = at === null ? round.day : dayAt(at)
    if (day < today) return []
    const weight = weights?.[roundIds.indexOf(round.id)]?.swing ?? null
    const company = document.company.trim() || 'a company without a name'
    const kind = names.get(round.id) ?? round.kind
    const { minutes } = round
    return [{ roundId: round.id, loopId: id, company, kind, day, at, minutes, weight }]
  })
}

/** What was asked in the real rounds and answered thinly or not at all. */
function listAsked({ document: { company, timeZone, rounds } }: KeptLoop): PlanAsked[] {
  return rounds.flatMap(({ day, time, asked }) => {
    const at = day === null ? null : momentAt(day, time ?? '00:00', timeZone)
    return asked.flatMap(({ storyId, drillIns }) =>
      drillIns.flatMap(({ question, facet: name, stood }): PlanAsked[] => {
        const facet = facets.find((one) => one === name)
        return facet === undefined || stood === null || stood === 'strong'
          ? []
          : [{ company: company.trim(), question, facet, storyId, stood, at }]
      }),
    )
  })
}

/** Debriefs of which something waits to be confirmed. */
function listDebriefs({ id, document: { company, debrief } }: KeptLoop): PlanDebrief[] {
  const open = recallDebrief(debrief.text).marks.filter(
    (mark) => !debrief.links.some((link) => isOf(link, mark)),
  )
  return open.length === 0
    ? []
    : [{ loopId: id, company: company.trim(), concerns: open.map(({ concern }) => concern) }]
}

function listConcerns({ document: { company, debrief, rounds } }: KeptLoop): PlanConcern[] {
  const told = rounds.flatMap(({ asked }) => asked.flatMap(({ storyId }) => storyId ?? []))
  return debrief.links.flatMap(({ state, concern, phrase }) =>
    state === 'confirmed'
      ? [{ concern, phrase, company: company.trim(), storyIds: [...new Set(told)] }]
      : [],
  )
}
