import { expect, it } from 'vitest'
import { exampleTexts } from '../src/core/guide/check-guide.ts'
import { competencies } from '../src/core/guide/competencies.ts'
import { type Guide, guideLevels } from '../src/core/guide/guide.ts'
import { promptKinds } from '../src/core/story/story.ts'
import { readLibrary } from '../src/app/guide/guide-shelf.ts'

const guides = readLibrary()

it('there are sixty guides or more', () => {
  expect(guides.length).toBeGreaterThanOrEqual(60)
})

it.each(promptKinds)('five guides or more are of the kind: %s', (kind) => {
  expect(guides.filter((guide) => guide.kind === kind).length).toBeGreaterThanOrEqual(5)
})

it.each(guideLevels)('ten guides or more are for the level: %s', (level) => {
  expect(guides.filter(({ levels }) => levels.includes(level)).length).toBeGreaterThanOrEqual(10)
})

it.each(competencies)('two guides or more show the competency: %s', (competency) => {
  const shown = guides.filter((guide) => guide.competencies.includes(competency))
  expect(shown.length).toBeGreaterThanOrEqual(2)
})

it('every related guide is there', () => {
  const slugs = new Set(guides.map(({ slug }) => slug))
  for (const { slug, related } of guides)
    for (const other of related) expect(slugs.has(other) && other !== slug, other).toBe(true)
})

it('no wording stands for two guides', () => {
  const wordings = guides.flatMap(({ question, also }) => [question, ...also].map(normalize))
  expect(wordings).toEqual([...new Set(wordings)])
})

it('every drill-in answer is 60 to 150 words', () => {
  for (const { slug, drillIns } of guides)
    for (const { question, answer } of drillIns) {
      const count = answer.split(/\s+/u).length
      expect(count >= 60 && count <= 150, `${slug}: ${question}: ${count} words`).toBe(true)
    }
})

it('no two guides share 2 % of the shorter one’s runs of five words', () => {
  const runs = guides.map((guide) => ({ slug: guide.slug, runs: runsOfFive(wordsOf(guide)) }))
  for (const [at, one] of runs.entries())
    for (const other of runs.slice(at + 1)) {
      const shared = [...one.runs].filter((run) => other.runs.has(run)).length
      const share = shared / Math.min(one.runs.size, other.runs.size)
      expect(share, `${one.slug} and ${other.slug}`).toBeLessThan(0.02)
    }
})

function wordsOf(guide: Guide): string[] {
  return [
    ...guide.clarifying.flatMap(({ question, replies }) => [
      question,
      ...replies.flatMap(({ reply, change }) => [reply, change]),
    ]),
    guide.assumption,
    ...guide.signals.flatMap(({ strong, weak }) => [strong, weak]),
    guide.trap,
    guide.tip,
    ...exampleTexts(guide.example),
    ...guide.drillIns.flatMap(({ question, answer }) => [question, answer]),
  ]
}

/** Runs within one text; a run over two texts is nobody's sentence. */
function runsOfFive(texts: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (const text of texts) {
    const words = normalize(text).split(' ')
    for (let at = 0; at + 5 <= words.length; at += 1) runs.add(words.slice(at, at + 5).join(' '))
  }
  return runs
}

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
