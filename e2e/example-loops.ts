import type { LoopView } from '../src/app/loop/loop-views.ts'
import type { BankView } from '../src/app/views.ts'
import { emptyLoop, emptyLoopRound } from '../src/core/loop/empty-loop.ts'
import type { LoopDocument, LoopRound } from '../src/core/loop/loop.ts'
import { callApi } from './call-api.ts'
import type { TestServer } from './server.ts'
import { dayIn } from './zone.ts'

const roundOf = (id: string, day: string, parts: Partial<LoopRound>): LoopRound => ({
  ...emptyLoopRound(id),
  day,
  ...parts,
})

const debrief =
  'They loved the scale. But the answers were not specific, and the panel could not tell how central you were. We keep your file for a year.'

/** A loop that was lost with the migration, as the person wrote it down. */
function lostLoop(migrationId: string): LoopDocument {
  const phrase = 'not specific'
  const start = debrief.indexOf(phrase)
  const sat = (id: string, kind: LoopRound['kind']) =>
    roundOf(id, dayIn(-10), { kind, state: 'behind', verdict: 'strong hire' })
  return {
    ...emptyLoop,
    company: 'Harbour Systems',
    role: 'Staff engineer',
    level: 'staff',
    rounds: [
      sat('h1', 'coding'),
      sat('h2', 'system design'),
      sat('h3', 'technical'),
      roundOf('h4', dayIn(-9), {
        state: 'behind',
        verdict: 'no hire',
        interviewer: 'Engineering manager',
        asked: [
          {
            question: 'Tell me about a large project of yours',
            promptKind: 'technical judgment',
            storyId: migrationId,
            drillIns: [
              {
                question: 'Who disagreed about the window?',
                facet: 'disagreement',
                stood: 'strong',
              },
              {
                question: 'When did it nearly fail, and who noticed?',
                facet: 'near-failure',
                stood: 'thin',
              },
              {
                question: 'Who was the hardest to bring along?',
                facet: 'stakeholder',
                stood: 'missing',
              },
            ],
          },
        ],
      }),
    ],
    debrief: {
      text: debrief,
      links: [
        {
          concern: 'not-specific',
          place: { start, end: start + phrase.length },
          phrase,
          state: 'confirmed',
        },
      ],
    },
    changes: 'I tell the rewrite instead, and drill the stakeholder first.',
  }
}

/** A loop that lies ahead. */
const loopAhead = (): LoopDocument => ({
  ...emptyLoop,
  company: 'Quay',
  role: 'Engineering manager',
  level: 'manager',
  rounds: [
    roundOf('q1', dayIn(6), { kind: 'system design', estimate: [0.2, 0.5, 0.2, 0.1, 0, 0] }),
    roundOf('q2', dayIn(8), {
      time: '14:00',
      minutes: 45,
      interviewer: 'Director of engineering',
      estimate: [0.1, 0.3, 0.3, 0.2, 0.1, 0],
    }),
  ],
})

/** Keeps both loops, and gives their ids. */
export async function addExampleLoops(
  server: TestServer,
  bank: BankView,
): Promise<{ lost: string; ahead: string }> {
  const migration = bank.stories.find(({ shortName }) => shortName === 'The database migration')
  const add = async (document: LoopDocument) =>
    (await callApi<LoopView>(server, 'POST', '/api/loops', { document })).id
  return { lost: await add(lostLoop(migration?.id ?? '')), ahead: await add(loopAhead()) }
}
