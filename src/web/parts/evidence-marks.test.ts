import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/judge/judgment.ts'
import { gatherEvidence } from './evidence-marks.ts'

function finding(start: number, end: number, credit: Finding['credit'] = 'earns'): Finding {
  return { ruleId: 'any', dimension: 'moment', credit, place: { start, end }, reason: 'Because.' }
}

const anyFindings = fc.array(
  fc
    .tuple(fc.nat(200), fc.integer({ min: -3, max: 60 }), fc.constantFrom('earns', 'costs'))
    .map(([start, length, credit]) => finding(start, start + length, credit as Finding['credit'])),
)

describe('gatherEvidence', () => {
  it('keeps every finding exactly once, in marks that never overlap and parts that fill their mark', () => {
    fc.assert(
      fc.property(anyFindings, fc.integer({ min: 0, max: 260 }), (findings, length) => {
        const { marks, whole } = gatherEvidence(length, findings)
        const shown = [...marks.flatMap((mark) => mark.findings), ...whole]
        expect(new Set(shown)).toEqual(new Set(findings))
        expect(shown).toHaveLength(findings.length)
        let end = 0
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end)
          expect(mark.parts[0]?.start).toBe(mark.start)
          expect(mark.parts.at(-1)?.end).toBe(mark.end)
          for (const [index, part] of mark.parts.entries()) {
            expect(part.end).toBeGreaterThan(part.start)
            if (index > 0) expect(part.start).toBe(mark.parts[index - 1]?.end)
          }
          end = mark.end
        }
        expect(end).toBeLessThanOrEqual(length)
      }),
    )
  })

  it('opens overlapping findings together and says where they earn, cost or both', () => {
    const { marks } = gatherEvidence(100, [finding(10, 30), finding(20, 40, 'costs')])
    expect(marks).toHaveLength(1)
    expect(marks[0]?.parts).toEqual([
      { start: 10, end: 20, credit: 'earns' },
      { start: 20, end: 30, credit: 'both' },
      { start: 30, end: 40, credit: 'costs' },
    ])
  })

  it('keeps neighbours that only touch apart', () => {
    expect(gatherEvidence(100, [finding(10, 20), finding(20, 30)]).marks).toHaveLength(2)
  })

  it('takes a finding on most of a long text out of the line', () => {
    const { marks, whole } = gatherEvidence(1000, [finding(0, 900, 'costs'), finding(5, 10)])
    expect(marks).toHaveLength(1)
    expect(whole).toHaveLength(1)
  })
})
