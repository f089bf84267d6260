import type { LinkProps } from '@tanstack/react-router'
import type { PlanItem } from '../../../core/loop/plan/plan.ts'
import { debriefHash } from '../loop/debrief-hash.ts'
import { lookHash } from '../story/look-hash.ts'
import { writeAmong } from '../draw/draw-search.ts'

/** Where an item of the plan is begun. */
export function startOf({ start, cards }: PlanItem) {
  switch (start.kind) {
    case 'draw':
      return { to: '/draw', search: { among: writeAmong(cards) } } satisfies LinkProps
    case 'practice':
      return {
        to: '/draw',
        search: { facet: start.facet, story: start.storyId },
      } satisfies LinkProps
    case 'write':
      return {
        to: '/stories/$storyId',
        params: { storyId: start.storyId },
        hash: start.facet,
      } satisfies LinkProps
    case 'look':
      return {
        to: '/stories/$storyId',
        params: { storyId: start.storyId },
        hash: lookHash,
      } satisfies LinkProps
    case 'debrief':
      return {
        to: '/loops/$loopId',
        params: { loopId: start.loopId },
        hash: debriefHash,
      } satisfies LinkProps
    case 'round':
      return {
        to: '/rounds',
        search: {
          minutes: start.minutes,
          ...(start.storyId !== null && { story: start.storyId }),
        },
      } satisfies LinkProps
  }
}
