import type { HeardRow } from '../partner/compare-heard.ts'
import { joinNames } from './join-names.ts'
import { dimensionNames } from './names.ts'

/** The one rating, thin, that goes with heard as well as with not heard. */
const either = 3

/**
 * What two who heard an answer do not differ on: where they agree, and what stands at a rating that agrees with either.
 * `isRest`: they differ on something else.
 */
export function sayAgreed(rows: readonly Omit<HeardRow, 'differs'>[], isRest: boolean): string {
  const agreed = rows.filter(({ rating }) => rating !== either)
  const open = rows.filter(({ rating }) => rating === either)
  const said = [
    ...(agreed.length === 0
      ? []
      : [
          `${isRest ? 'On the rest they agree' : 'They agree'}: heard ${nameHeard(agreed, true)}; not heard ${nameHeard(agreed, false)}.`,
        ]),
    ...(open.length === 0
      ? []
      : [
          `The program rates ${joinNames(open.map(nameOf))} ${either}, which goes with either; heard of these: ${nameHeard(open, true)}.`,
        ]),
  ]
  return said.join(' ')
}

const nameOf = ({ dimension }: Pick<HeardRow, 'dimension'>): string =>
  dimensionNames[dimension].toLowerCase()

/** The names of what was heard, or of what was not. */
export function nameHeard(
  rows: readonly Pick<HeardRow, 'dimension' | 'heard'>[],
  heard: boolean,
): string {
  const names = rows.filter((row) => row.heard === heard).map(nameOf)
  return names.length === 0 ? 'nothing' : names.join(', ')
}
