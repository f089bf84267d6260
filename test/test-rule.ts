import { describe, expect, test } from 'vitest'
import type { Rule } from '../src/core/judge/rule.ts'
import { readAnswer } from '../src/core/judge/reading.ts'
import { runRules } from '../src/core/judge/run-rules.ts'
import { parseText } from '../src/core/text/parse-text.ts'
import { markText, readMarked } from './mark-text.ts'

/** Says of each text what the rule finds in it, and that every finding quotes the text and counts where it should. */
export function testRule(rule: Rule, markedTexts: readonly string[]): void {
  describe(rule.id, () => {
    test.each(markedTexts)('%s', (marked) => {
      const { text } = readMarked(marked)
      const findings = runRules(readAnswer(parseText(text))).findings.filter(
        (finding) => finding.ruleId === rule.id,
      )
      for (const dimension of rule.dimensions) {
        const places = findings.flatMap((finding) =>
          finding.dimension === dimension && finding.place !== undefined ? [finding.place] : [],
        )
        expect(markText(text, places)).toBe(marked)
      }
      for (const finding of findings) {
        expect(finding.credit).toBe(rule.credit)
        expect(finding.reason).toContain(text.slice(finding.place!.start, finding.place!.end))
      }
    })
  })
}
