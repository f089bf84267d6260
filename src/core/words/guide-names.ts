/** What people read for the library's words; listed here so that pages need not load the schemas. */
import type { Competency } from '../guide/competencies.ts'
import type { GuideLevel } from '../guide/guide.ts'

export const levelNames: Record<GuideLevel, string> = {
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
  manager: 'Manager',
}
export const levelOrder = Object.keys(levelNames) as GuideLevel[]

export const competencyNames: Record<Competency, string> = {
  accountability: 'Accountability',
  humility: 'Humility',
  analysis: 'Analysis',
  'growth-mindset': 'Growth mindset',
  resilience: 'Resilience',
  adaptability: 'Adaptability',
  'risk-management': 'Risk management',
  'stakeholder-management': 'Stakeholder management',
  'project-management': 'Project management',
  'influence-without-authority': 'Influence without authority',
  leadership: 'Leadership',
  delegation: 'Delegation',
  mentoring: 'Mentoring',
  'people-management': 'People management',
  teamwork: 'Teamwork',
  communication: 'Communication',
  'technical-judgment': 'Technical judgment',
  'customer-focus': 'Customer focus',
  prioritisation: 'Prioritisation',
  initiative: 'Initiative',
  ethics: 'Ethics',
  inclusion: 'Inclusion',
}
export const competencyOrder = Object.keys(competencyNames) as Competency[]

/** What is said beside every question about a failure: which failures can be told, and how the others can. */
export const failureOfCharacter = {
  title: 'Process, or character',
  words: [
    'Choose a failure of process: something that you did not check, plan, ask or say in time. It can be told whole, because the process can be changed.',
    'A failure of honesty or of blame, where something was hidden, shifted onto others or claimed for oneself, is heard as a failure of character, and what you learned is no longer listened to. If that is the truth of your story and you still tell it, say yourself what it was, how long it lasted, whom you told and when, and what now makes it hard to do again. Blame nobody who is not in the room.',
  ],
} as const
