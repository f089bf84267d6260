import type { PlanMinutes } from '../../../core/loop/plan/plan.ts'

export interface TodaySearch {
  minutes?: PlanMinutes
}

/** How much time the person has, as the address says; everything else is left out. */
export function readTodaySearch({ minutes }: Record<string, unknown>): TodaySearch {
  return minutes === 15 || minutes === 30 || minutes === 60 ? { minutes } : {}
}
