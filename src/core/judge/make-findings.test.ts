import fc from '../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { dimensions } from './dimension.ts'
import type { Dimension } from './dimension.ts'
import { makeFindings } from './make-findings.ts'
import { readAnswer } from './reading.ts'
import type { RuleId } from './rules.ts'
import { runRules } from './run-rules.ts'

function find(text: string, counts: (id: RuleId, dimension: Dimension) => boolean = () => true) {
  const reading = readAnswer(parseText(text))
  return makeFindings(
    reading,
    runRules(reading).drafts,
    counts,
    (_id, _dimension, pieces) => pieces,
  )
}

const text =
  'On Friday somebody cut the cable to the gate. I carried the lantern to the crane and I told Marta, who wanted to wait. Nobody. I pulled the fuse.'

describe('findings', () => {
  test('name scattered things once a dimension, without a place', () => {
    for (const dimension of dimensions) {
      const things = find(text).filter(
        (finding) => finding.ruleId === 'moment-detail' && finding.dimension === dimension,
      )
      expect(things.length).toBeLessThanOrEqual(1)
      for (const thing of things) {
        expect(thing.place).toBeUndefined()
        expect(thing.reason).toMatch(/cable, gate, lantern, crane, fuse\.$/)
      }
    }
    expect(find(text).some((finding) => finding.ruleId === 'moment-detail')).toBe(true)
  })

  test('mark no lone function word', () => {
    const marks = find(text).flatMap(({ place }) =>
      place === undefined ? [] : [text.slice(place.start, place.end).toLowerCase()],
    )
    expect(marks).toContain('somebody cut the cable')
    expect(marks).not.toContain('somebody')
    expect(marks).not.toContain('nobody')
  })

  test('leave out what counts for nothing', () => {
    const findings = find(text, (id, dimension) => id === 'own-act' && dimension === 'ownership')
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings)
      expect(finding).toMatchObject({ ruleId: 'own-act', dimension: 'ownership' })
  })

  test('of one dimension and credit never overlap, and never run over the end of a sentence', () => {
    const words = fc.array(
      fc.constantFrom(
        ...'I we she Marta manager decided pulled said wanted not because two the gate since once somebody now on Friday . . ?'.split(
          ' ',
        ),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(words, (list) => {
        const any = list.join(' ')
        const ends = new Map<string, number>()
        for (const { dimension, credit, place } of find(any)) {
          if (place === undefined) continue
          const key = `${dimension} ${credit}`
          expect(place.start).toBeGreaterThanOrEqual(ends.get(key) ?? 0)
          ends.set(key, place.end)
          expect(any.slice(place.start, place.end)).not.toMatch(/[.?]/)
        }
      }),
      { examples: [[['two', 'wanted', '?', 'Marta']]] },
    )
  })
})
