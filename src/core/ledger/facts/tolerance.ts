import type { Measure } from './fact.ts'
import type { SaidNumber } from '../words/read-numbers.ts'

/** Rounding that people do without a hedge stays within a tenth: "40 TB" for 38, "two years" for 26 months. */
const plainSlack = 0.1
/** "About", "like", "or so" stretch to a fifth: "about fifteen" for 13. */
const hedgedSlack = 0.2
/** "Over a third" is used up to about three tenths above, "nearly fifty" down to a quarter below. */
const overSlack = 0.3
const underSlack = 0.25
/** Small numbers of things or people are counted, not rounded. */
const largestCounted = 12

/** The range a said number stands for, in its base unit. `counted`: it counts single things. */
export function measureOf(
  said: Pick<SaidNumber, 'value' | 'hedge' | 'fraction'>,
  factor: number,
  counted: boolean,
): Measure {
  const value = said.value * factor
  if (said.hedge === 'within') return { value, low: 0, high: 2 * value }
  if (said.hedge === 'over') return { value, low: value, high: value * (1 + overSlack) }
  if (said.hedge === 'under') return { value, low: value * (1 - underSlack), high: value }
  if (said.hedge === 'about')
    return { value, low: value * (1 - hedgedSlack), high: value * (1 + hedgedSlack) }
  if (counted && said.value <= largestCounted) return { value, low: value, high: value }
  const slack = said.fraction
    ? plainSlack * value
    : Math.min(halfLastDigit(said.value) * factor, plainSlack * value)
  return { value, low: value - slack, high: value + slack }
}

/** Half a unit of the last digit that is not zero: 5 for 40, .05 for 3.8. */
function halfLastDigit(value: number): number {
  if (value === 0) return 0
  let unit = 1
  if (Number.isInteger(value)) while (value % (unit * 10) === 0 && unit < 1e15) unit *= 10
  else while (unit > 1e-6 && Math.abs(value / unit - Math.round(value / unit)) > 1e-9) unit /= 10
  return unit / 2
}

/** True where one is a rounding of the other: the value of either lies within the range of the other. */
export function agree(a: Measure, b: Measure): boolean {
  return isWithin(a.value, b) || isWithin(b.value, a)
}

function isWithin(value: number, range: Measure): boolean {
  const hair = 1e-9 * Math.abs(value)
  return value >= range.low - hair && value <= range.high + hair
}
