import type { Finding } from '../../core/judge/judgment.ts'

/** A run of text within a mark that the same findings speak of. */
export interface EvidencePart {
  start: number
  end: number
  credit: 'earns' | 'costs' | 'both'
}

/** One place to press: overlapping findings share it, and open together. */
export interface EvidenceMark {
  start: number
  end: number
  parts: EvidencePart[]
  findings: Finding[]
}

export interface Evidence {
  /** In the order of the text; they never overlap. */
  marks: EvidenceMark[]
  /** Findings without a place, or about so much of the text that underlining it would say nothing. */
  whole: Finding[]
}

/** A finding on more than this share of a text longer than `shortText` units is about the whole of it. */
const wholeShare = 0.6
const shortText = 160

type Placed = Finding & { place: NonNullable<Finding['place']> }

function isPlaced(finding: Finding, length: number): finding is Placed {
  const { place } = finding
  if (!place || place.end <= place.start || place.end > length) return false
  return length <= shortText || (place.end - place.start) / length <= wholeShare
}

function partsOf(findings: Placed[], start: number, end: number): EvidencePart[] {
  const edges = [...new Set(findings.flatMap(({ place }) => [place.start, place.end]))].sort(
    (a, b) => a - b,
  )
  const parts: EvidencePart[] = []
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1]
    if (to === undefined || from < start || to > end) continue
    const credits = new Set(
      findings.filter(({ place }) => place.start <= from && place.end >= to).map((f) => f.credit),
    )
    const credit = credits.size === 2 ? 'both' : credits.has('earns') ? 'earns' : 'costs'
    const before = parts.at(-1)
    if (before?.credit === credit) before.end = to
    else parts.push({ start: from, end: to, credit })
  }
  return parts
}

/** Gathers findings into the marks that a text of `length` UTF-16 units is shown with. */
export function gatherEvidence(length: number, findings: readonly Finding[]): Evidence {
  const placed = findings
    .filter((finding) => isPlaced(finding, length))
    .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)
  const groups: { start: number; end: number; findings: Placed[] }[] = []
  for (const finding of placed) {
    const last = groups.at(-1)
    if (last && finding.place.start < last.end) {
      last.findings.push(finding)
      last.end = Math.max(last.end, finding.place.end)
    } else groups.push({ ...finding.place, findings: [finding] })
  }
  return {
    marks: groups.map((group) => ({
      ...group,
      parts: partsOf(group.findings, group.start, group.end),
    })),
    whole: findings.filter((finding) => !isPlaced(finding, length)),
  }
}
