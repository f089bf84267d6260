import type { Finding } from '../../../core/judge/judgment.ts'

/**
 * Findings of an older text, carried to the text as it stands now, so that marks stay on their words while the
 * person types and the judge has not answered yet. The edit is taken as one replaced stretch between the longest
 * common start and end; findings that touch it are dropped, those after it move along.
 */
export function shiftFindings(findings: Finding[], judged: string, now: string): Finding[] {
  if (judged === now) return findings
  const shorter = Math.min(judged.length, now.length)
  let start = 0
  while (start < shorter && judged[start] === now[start]) start += 1
  let tail = 0
  while (tail < shorter - start && judged[judged.length - 1 - tail] === now[now.length - 1 - tail])
    tail += 1
  const editEnd = judged.length - tail
  const by = now.length - judged.length
  return findings.flatMap((finding) => {
    const { place } = finding
    if (!place || place.end <= start) return [finding]
    if (place.start < editEnd) return []
    return [{ ...finding, place: { start: place.start + by, end: place.end + by } }]
  })
}
