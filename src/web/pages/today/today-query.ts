import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PlanMinutes } from '../../../core/loop/plan/plan.ts'
import { api, read } from '../../api.ts'

const texts = { 15: '15', 30: '30', 60: '60' } as const

/** The plan for these minutes; while another length is asked for, the one before stays. */
export const todayQuery = (minutes: PlanMinutes) =>
  queryOptions({
    queryKey: ['today', minutes],
    queryFn: () => read(api.api.today.$get({ query: { minutes: texts[minutes] } })),
    placeholderData: keepPreviousData,
  })
