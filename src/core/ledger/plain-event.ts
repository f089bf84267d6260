import { RecentMap } from '../recent-map.ts'
import type { ToldFacts } from './compare-tellings.ts'
import type { Contradiction } from './contradiction.ts'
import { isPlainlyOneEvent, readSetting, type Setting } from './same-event.ts'
import { readTelling } from './telling.ts'

/**
 * Of what two tellings contradict, what is plainly told of one event in both: where a person reads it without having
 * asked for a comparison, nothing less is claimed.
 */
export function keepPlain(
  a: ToldFacts,
  b: ToldFacts,
  met: readonly Contradiction[],
): Contradiction[] {
  if (met.length === 0) return []
  const [one, other] = [settingOf(a.text), settingOf(b.text)]
  return met.filter(({ facts: [x, y] }) => isPlainlyOneEvent(one, x, other, y))
}

/** Tellings read whole, for the few pairs that come so far: one telling is held against many in a row. */
const settings = new RecentMap<string, Setting>(6)

function settingOf(text: string): Setting {
  const setting = settings.get(text) ?? readSetting(readTelling(text))
  settings.set(text, setting)
  return setting
}
