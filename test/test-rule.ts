import { describe, expect, test } from 'vitest'
import type { Rule } from '../src/core/judge/rule.ts'
import { readAnswer } from '../src/core/judge/reading.ts'
import { runRules } from '../src/core/judge/run-rules.ts'
import { parseText, spanOf } from '../src/core/text/parse-text.ts'
import { markText, readMarked } from './mark-text.ts'

/** Says of each text what the rule finds in it, and that its reason quotes what was found. */
export function testRule(rule: Rule, markedTexts: readonly string[]): void {
  describe(rule.id, () => {
    test.each(markedTexts)('%s', (marked) => {
      const { text } = readMarked(marked)
      const reading = readAnswer(parseText(text))
      const places = runRules(reading).drafts.flatMap((draft) =>
        draft.rule.id === rule.id ? [spanOf(reading, draft.run.from, draft.run.to)] : [],
      )
      expect(markText(text, places)).toBe(marked)
      for (const { start, end } of places) {
        const words = text.slice(start, end)
        expect((rule.reasonForAll ?? ((all) => rule.reason(all[0]!)))([words])).toContain(words)
      }
    })
  })
}
