import type { CharacterFailure } from '../practice/failure-of-character.ts'

/** What a panel hears in each failure of character: said with care, and once. */
export const characterWords: Record<CharacterFailure, string> = {
  lied: 'A panel hears a failure of honesty there, and weighs it more than what went wrong.',
  hid: 'A panel hears there that something was kept from people, and weighs that more than what went wrong.',
  faked: 'A panel hears a record there that was not true, and weighs it more than what went wrong.',
  blamed:
    'A panel hears there that the fault is laid with somebody else, and asks itself what was yours.',
  'took-credit':
    'A panel hears there that credit went to the wrong person, and weighs that more than the work.',
  temper:
    'A panel hears there how somebody was treated, and weighs that more than what went wrong.',
}
