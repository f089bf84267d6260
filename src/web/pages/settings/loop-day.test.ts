import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { fieldToLoop, loopToField } from './loop-day.ts'

describe('the loop’s day', () => {
  it('comes back from the field as it went in', () => {
    const days = fc.date({
      min: new Date(2000, 0, 1),
      max: new Date(2100, 0, 1),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        const field = loopToField(day.getTime())
        expect(loopToField(fieldToLoop(field))).toBe(field)
      }),
    )
  })

  it('is none where the field is empty or no date', () => {
    expect(fieldToLoop('')).toBeNull()
    expect(fieldToLoop('2025-13-40')).toBeNull()
    expect(loopToField(null)).toBe('')
  })
})
