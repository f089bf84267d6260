import type { Finding } from '../../../core/judge/judgment.ts'

/** What some words prove: the words, each once, and the reasons that they share. */
export interface FindingGroup {
  quotes: string[]
  reasons: string[]
}

/**
 * Gathers one dimension's findings so that nothing is read twice: what one rule found stands together under its
 * first reason, and rules that found the very same words stand together.
 */
export function groupFindings(text: string, findings: readonly Finding[]): FindingGroup[] {
  const byRule = new Map<string, { quotes: Set<string>; reason: string }>()
  for (const { ruleId, reason, place } of findings) {
    const group = byRule.get(ruleId) ?? { quotes: new Set(), reason }
    const quote = place ? text.slice(place.start, place.end).trim() : ''
    if (quote !== '') group.quotes.add(quote)
    byRule.set(ruleId, group)
  }
  const byWords = new Map<string, FindingGroup>()
  for (const { quotes, reason } of byRule.values()) {
    const words = JSON.stringify([...quotes])
    const group = byWords.get(words) ?? { quotes: [...quotes], reasons: [] }
    if (!group.reasons.includes(reason)) group.reasons.push(reason)
    byWords.set(words, group)
  }
  return [...byWords.values()]
}
