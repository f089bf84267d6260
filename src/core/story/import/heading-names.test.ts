import { describe, expect, test } from 'vitest'
import { namingWeight, readFieldName, readHeadingName } from './heading-names.ts'
import type { Section } from '../story.ts'

const names: Record<Section, string[]> = {
  telling: [
    'Situation',
    'Task',
    'Action',
    'Result',
    'Context',
    'Background',
    'what happened-ish',
    'What I did',
    '1. Situation',
    'Situation / Task',
    'TL;DR',
    'Problem',
    'How it went',
    'Outcome',
    'The fix',
    'Timeline',
    'Result of the trial',
  ],
  disagreement: [
    'Disagreement',
    'Pushback',
    'blue with Trevor',
    'Conflict',
    'The row about the exchange rate',
    'Me vs the PM',
    'Argument with Priya',
    'Who said no',
    'Fell out with Sam',
    'Who disagreed & why',
    'Difference of opinion',
    'Friction with design',
    'Objections',
    'Where we clashed',
  ],
  'near-failure': [
    'Near-failure',
    'Almost broke',
    'oh shit moment',
    'Close call',
    'Near miss',
    'When it blew up',
    'What went wrong',
    'The scary bit',
    'The 3am page',
    'Nearly lost the data',
    'Worst day',
    '🔥 Near miss',
    'The moment it nearly broke',
    'Outage',
  ],
  stakeholder: [
    'Stakeholder',
    'Hardest person',
    'Difficult people',
    'Winning over Finance',
    'The sceptic',
    'Getting legal on board',
    'Keeping marketing happy',
    'Toughest customer',
    'Who I had to convince',
    'Buy-in from sales',
  ],
  lesson: [
    'Lesson',
    "What I'd do differently",
    'What I’d do differently',
    "Stuff I'd tell next person",
    'Learnings',
    'Looking back',
    'In hindsight',
    'Takeaways',
    'If I could do it again',
    'Regrets',
    'What surprised me',
    'Retro',
    'What I know now',
  ],
  handoff: [
    'Handoff',
    'Handover',
    'Hand-off to ops',
    'After I left',
    'Who owns it now',
    'My successor',
    'Passing it on',
    'What I left behind',
    'Where is it now',
    'Transition',
  ],
  numbers: ['Numbers', 'Metrics', 'Stats', 'By the numbers', 'Key figures'],
  notes: ['Notes', 'TODO', 'Open questions', 'Misc', 'Links', 'To check', 'Loose ends'],
}

describe('readHeadingName', () => {
  test.each(
    Object.entries(names).flatMap(([section, list]) => list.map((name) => [name, section])),
  )('%s names %s', (name = '', section) => {
    const reading = readHeadingName(name)
    expect(reading?.section).toBe(section)
    expect(reading?.weight).toBeGreaterThanOrEqual(namingWeight)
  })

  test.each(['Wombats', 'Architecture', 'Q3', 'Trevor', 'The thing with Dana', 'Day 1', '---', ''])(
    '%j names nothing by itself',
    (name) => {
      expect(readHeadingName(name)?.weight ?? 0).toBeLessThan(namingWeight)
    },
  )

  test.each([
    ['Pushback', true],
    ['2) The biggest disagreement', true],
    ["What I'd do differently", true],
    ['blue with Trevor', false],
    ['Pushback from the Berlin office', false],
  ])('%s says nothing besides: %s', (name, covered) => {
    expect(readHeadingName(name)?.covered).toBe(covered)
  })
})

test.each([
  ['Role', 'role'],
  ['**When**', 'period'],
  ['Team size', 'scale'],
  ['title', 'headline'],
  ['Tags', 'prompts'],
  ['Did it work?', 'outcome'],
  ['Company', null],
])('readFieldName: %s is %s', (name, field) => {
  expect(readFieldName(name)).toBe(field)
})
