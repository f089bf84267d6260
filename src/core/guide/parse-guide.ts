import { readFrontMatter } from '../story/read-front-matter.ts'
import { splitLines } from '../story/scan-lines.ts'
import { Guide } from './guide.ts'
import { type OutlinePart, readOutline } from './read-outline.ts'

/** What is wrong with a guide's file, where: a section's heading (or the front matter's key) and a line from 1. */
export interface GuideProblem {
  section: string
  line: number
  message: string
}

export type ParsedGuide = { ok: true; guide: Guide } | { ok: false; problems: GuideProblem[] }

/** Longest file that is read, in UTF-16 units: some ten times a long guide. */
const longestGuide = 200_000

/** Where a value stands in the file, by its path in the guide, such as `signals.2.weak`. */
type Places = Map<string, { section: string; line: number }>

/**
 * Reads one guide of the library: front matter, then the sections that `Guide` names. Says every problem
 * with its section and line. Never throws.
 */
export function parseGuide(slug: string, source: string): ParsedGuide {
  const text = source.replace(/^\uFEFF/u, '')
  if (text.length > longestGuide)
    return problem('Guide', 1, `is longer than ${longestGuide} characters`)
  const lines = splitLines(text)
  const isRule = (at: number) => lines[at]?.text.trimEnd() === '---'
  const end = isRule(0) ? lines.findIndex((_, at) => at > 0 && isRule(at)) : -1
  if (end === -1) return problem('Front matter', 1, 'must stand between two lines "---"')
  const places: Places = new Map()
  const matter = readFrontMatter(lines.slice(1, end), text)
  const first = matter.problems[0]
  if (first !== undefined) return problem('Front matter', first.line, first.message)
  const draft: Record<string, unknown> = { related: [] }
  for (const { key, value, line } of matter.entries) {
    if (!frontMatterKeys.has(key)) continue
    places.set(key, { section: key, line })
    if (value.kind === 'text') draft[key] = value.text.trim()
    if (value.kind === 'list') draft[key] = value.items.map((item) => item.trim())
  }
  Object.assign(draft, readSections(readOutline(text, end + 1), places), { slug })
  const read = Guide.safeParse(draft)
  if (read.success) return { ok: true, guide: read.data }
  return { ok: false, problems: read.error.issues.map((issue) => locate(issue, places)) }
}

const frontMatterKeys = new Set(['question', 'kind', 'also', 'levels', 'competencies', 'related'])

function readSections(outline: readonly OutlinePart[], places: Places) {
  const find = (heading: string, path: string) => findPart(outline, heading, path, places)
  const list = (heading: string, path: string) => {
    const parts = find(heading, path)?.parts ?? []
    parts.forEach((part, at) => {
      places.set(`${path}.${at}`, { section: `${heading}: ${part.heading}`, line: part.line })
    })
    return parts
  }
  return {
    clarifying: list('Clarifying questions', 'clarifying').map((part) => ({
      question: part.heading,
      replies: readReplies(part.text),
    })),
    assumption: find('If you do not ask', 'assumption')?.text,
    signals: list('Signals', 'signals').map((part) => ({
      name: part.heading,
      strong: readLabelled(part.text, 'Strong'),
      weak: readLabelled(part.text, 'Weak'),
    })),
    trap: find('Trap', 'trap')?.text,
    tip: find('Tip', 'tip')?.text,
    example: readExample(find('Worked example', 'example')?.parts ?? [], places),
    drillIns: list('Drill-ins', 'drillIns').map((part) => ({
      question: part.heading,
      facet: readLabelled(part.text, 'Facet'),
      answer: part.text.replace(/^Facet:.*$/mu, '').trim(),
    })),
  }
}

function readExample(parts: readonly OutlinePart[], places: Places) {
  const find = (heading: string, path: string) =>
    findPart(parts, heading, `example.${path}`, places)
  const action = find('Action', 'action')
  const learning = find('Learning', 'learning')
  const within = (part: OutlinePart | undefined, heading: string, path: string) =>
    findPart(part?.parts ?? [], heading, `example.${path}`, places)?.text
  return {
    situation: find('Situation', 'situation')?.text,
    task: find('Task', 'task')?.text,
    action:
      action === undefined || action.parts.length === 0
        ? action?.text
        : {
            mistake: within(action, 'Mistake', 'action.mistake'),
            turningPoint: within(action, 'Turning point', 'action.turningPoint'),
            recovery: within(action, 'Recovery', 'action.recovery'),
            mitigation: within(action, 'Mitigation', 'action.mitigation'),
          },
    result: find('Result', 'result')?.text,
    learning:
      learning === undefined || learning.parts.length === 0
        ? learning?.text
        : {
            person: within(learning, 'In the person', 'learning.person'),
            system: within(learning, 'In the system', 'learning.system'),
          },
  }
}

/** The part under a heading; where there is none, its name is still known for the problem. */
function findPart(
  parts: readonly OutlinePart[],
  heading: string,
  path: string,
  places: Places,
): OutlinePart | undefined {
  const part = parts.find((some) => some.heading.toLowerCase() === heading.toLowerCase())
  places.set(path, { section: heading, line: part?.line ?? 1 })
  return part
}

function readReplies(text: string) {
  return [...text.matchAll(/^[-*][ \t]+If[ \t]+([^:\n]+):[ \t]*(.*)$/gmu)].map(
    ([, reply = '', change = '']) => ({ reply: reply.trim(), change: change.trim() }),
  )
}

function readLabelled(text: string, label: string): string | undefined {
  return new RegExp(`^${label}:(.*)$`, 'mu').exec(text)?.[1]?.trim()
}

function locate(
  issue: { path: readonly PropertyKey[]; message: string },
  places: Places,
): GuideProblem {
  const path = issue.path.map(String)
  for (let length = path.length; length > 0; length -= 1) {
    const place = places.get(path.slice(0, length).join('.'))
    if (place === undefined) continue
    const rest = path.slice(length).filter((step) => !/^\d+$/u.test(step))
    return { ...place, message: [...rest, issue.message].join(' ') }
  }
  return { section: path[0] ?? 'Guide', line: 1, message: issue.message }
}

function problem(section: string, line: number, message: string): ParsedGuide {
  return { ok: false, problems: [{ section, line, message }] }
}
