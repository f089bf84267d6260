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

it('asks of a story from the same team that is told with people of its own', () => {
  const kept =
    'The ferry timetable at Ullapool. Moira Keane read the forty sheets with Tam of the harbour office, and the pier in Lochmaddy lost its Sunday boat until the winter timetable was printed.'
  const telling =
    'A year later Aylin, who had joined the timetable desk, told me that I checked every sheet before it was printed and that the desk waited for me. I thought of it as care. She laid the eleven sheets that were waiting beside my tea, the oldest of them nine days old, and I stopped checking.'
  const drilled =
    'It was the pier in Lochmaddy, whose sheet stood without its Sunday boat, and the harbour office with Moira and Tam had gone back to the telephone.'
  const events = ['Ready.', telling, drilled, drilled].map((said, n) => ({
    kind: 'answered' as const,
    at: n * minute,
    text: said,
    mode: 'typed' as const,
  }))
  const state = replayRound(makeRoundSetup({ storyId: null }), 0, events)
  expect(findToldStories(state, [{ id: 'ferry', marks: readMarks(kept) }])[0]).toEqual({
    story: 0,
    storyId: null,
    how: 'unknown',
    likely: ['ferry'],
  })
})
