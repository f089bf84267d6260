import { z } from 'zod'

/** What a panel writes down beside an answer, in the order in which filters show it. */
export const competencies = [
  'accountability',
  'humility',
  'analysis',
  'growth-mindset',
  'resilience',
  'adaptability',
  'risk-management',
  'stakeholder-management',
  'project-management',
  'influence-without-authority',
  'leadership',
  'delegation',
  'mentoring',
  'people-management',
  'teamwork',
  'communication',
  'technical-judgment',
  'customer-focus',
  'prioritisation',
  'initiative',
  'ethics',
  'inclusion',
] as const
export const Competency = z.enum(competencies)
export type Competency = z.infer<typeof Competency>
