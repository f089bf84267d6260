import type { ToldSign } from '../practice/signal-signs.ts'

/** What the words that are quoted for a signal do: no more of the signal is claimed. */
export const signWords: Record<ToldSign, string> = {
  'owns-fault': 'These words own a fault',
  'gives-cause': 'These words give a cause',
  'puts-right': 'These words put something right',
  'done-since': 'These words say what is done since',
  'other-way': 'These words name another way',
  'other-position': 'These words say where somebody else stood',
  'kept-close': 'These words say where it was said, and to whom',
  'moved-them': 'These words say that somebody moved',
  'went-to-look': 'These words go and look',
  'names-cost': 'These words name a cost',
  'told-soon': 'These words say who was told, and how soon',
}
