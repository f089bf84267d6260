import { buzzWords } from '../lexicons/buzz.ts'
import { defineRule, distinctBy, wordsOf } from '../rule.ts'

export const emptyTalk = defineRule({
  id: 'empty-talk',
  dimensions: ['moment', 'ownership', 'decision', 'tension', 'people', 'outcome'],
  credit: 'costs',
  label: 'words that fit any project',
  cap: 8,
  find: (reading) =>
    distinctBy(
      reading.tokens
        .map((_, at) => ({ from: at, to: at + 1 }))
        .filter(({ from }) => buzzWords.has(reading.tokens[from]!.norm)),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `“${quote}” fits any project.`,
})
