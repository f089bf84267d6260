import type { ToldFacts } from './compare-tellings.ts'
import type { Contradiction } from './contradiction.ts'
import { tellOneAct } from './one-act.ts'
import { isPlainlyOneEvent, readSetting, type Setting } from './same-event.ts'
import { readTelling } from '../words/telling.ts'

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
  const [one, other] = [readSetting(readTelling(a.text)), settingOfNewest(b.text)]
  return met.filter(
    ({ facts: [x, y] }) =>
      isPlainlyOneEvent(one, x, other, y) &&
      tellOneAct(
        { setting: one, fact: x, facts: a.facts },
        { setting: other, fact: y, facts: b.facts },
      ),
  )
}

/**
 * One telling is held against many before it, so that it alone is remembered. Those before it come up once each, and
 * what is kept of them would only lie in the old space until all of that is collected.
 */
let newest: { text: string; setting: Setting } | undefined

function settingOfNewest(text: string): Setting {
  if (newest?.text !== text) newest = { text, setting: readSetting(readTelling(text)) }
  return newest.setting
}
