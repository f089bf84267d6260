import { expect, it } from 'vitest'
import { makeRoundSetup } from '../../../../test/factories.ts'
import { replayRound } from '../advance-round.ts'
import { readMarks } from './recognise-story.ts'
import { findToldStories } from './told-stories.ts'

const minute = 60_000
const text = 'Carmel at the Podge bakery in Navan had 340 fax sheets on the floor.'
const bakery = { id: 'bakery', marks: readMarks(text) }
const told = (storyId: string | null, count: number) =>
  findToldStories(
    replayRound(
      makeRoundSetup({ storyId }),
      0,
      Array.from({ length: count }, (_, n) => ({
        kind: 'answered' as const,
        at: n * minute,
        text,
        mode: 'typed' as const,
      })),
    ),
    [bakery],
  )

it('takes a story that was named at its word, also where it was never told', () => {
  expect(told('ward', 0)).toEqual([{ story: 0, storyId: 'ward', how: 'named', likely: [] }])
})

it('finds none where nothing was told', () => {
  expect(told(null, 1)).toEqual([])
})

it('knows the first, and asks of a second that tells the same once more', () => {
  expect(told(null, 12)).toEqual([
    { story: 0, storyId: 'bakery', how: 'recognised', likely: [] },
    { story: 1, storyId: null, how: 'unknown', likely: [] },
  ])
})

it('knows a story by its telling, whatever else is told when it is drilled', () => {
  const ward =
    'Sister Okafor of ward 7 had 212 shifts without a name in Leeds, and Priya drew the rota.'
  const telling = `${text} Aoife counted them with Carmel until the Thursday.`
  const answers = ['Ready.', telling, `${ward} ${ward}`, `${ward} Okafor said no to Priya.`]
  const events = answers.map((said, n) => ({
    kind: 'answered' as const,
    at: n * minute,
    text: said,
    mode: 'typed' as const,
  }))
  const state = replayRound(makeRoundSetup({ storyId: null }), 0, events)
  expect(findToldStories(state, [bakery, { id: 'ward', marks: readMarks(ward) }])[0]).toMatchObject(
    {
      storyId: 'bakery',
      how: 'recognised',
    },
  )
})
