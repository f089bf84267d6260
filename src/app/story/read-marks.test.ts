import { expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { makeTestDatabase } from '../../../test/test-database.ts'
import { createMarkReader } from './read-marks.ts'

const at = Date.UTC(2025, 10, 3, 9)

it('knows a story by its words as they stand, reads one that has not changed once, and drops one that is gone', async () => {
  const { story } = (await makeTestDatabase('sqlite')).stores
  const keep = (id: string, telling: string) =>
    story.create('me', { id, document: makeDocument({ telling }), example: false, at })
  await keep('bakery', 'Carmel sorted the sheets.')
  await keep('depot', 'Trevor rode the tram.')
  const fetched: string[] = []
  const get: typeof story.get = (owner, id) => {
    fetched.push(id)
    return story.get(owner, id)
  }
  const listMarks = createMarkReader()
  const list = () => listMarks('me', { ...story, get })
  const tell = async () =>
    (await list()).map(({ id, marks }) => [
      id,
      ['carmel', 'trevor'].filter((one) => marks.has(one)),
    ])

  expect(await tell()).toEqual([
    ['bakery', ['carmel']],
    ['depot', ['trevor']],
  ])
  await list()
  expect(fetched).toEqual(['bakery', 'depot'])

  const document = makeDocument({ telling: 'Carmel asked Trevor.' })
  await story.save('me', 'bakery', { expectedVersion: 1, document, at, run: null })
  expect(await tell()).toEqual([
    ['bakery', ['carmel', 'trevor']],
    ['depot', ['trevor']],
  ])
  expect(fetched).toEqual(['bakery', 'depot', 'bakery'])

  await story.remove('me', 'depot', at)
  expect((await list()).map(({ id }) => id)).toEqual(['bakery'])
})
