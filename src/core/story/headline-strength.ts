import { overlap, type Span } from '../text/span.ts'

/** The part of a headline that promises size, and where it stands. */
export interface HeadlineClaim {
  kind: 'number' | 'change' | 'absolute' | 'superlative' | 'reach'
  place: Span
}

const amount = String.raw`\d[\d.,]*`
const magnitude = String.raw`(?:hundred|thousand|million|billion|trillion|dozen)s?\b`
const fewWord = String.raw`(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|half a)`
/** Words after a number that show it counts nothing ("Java 17 to 21"). */
const functionWord = String.raw`(?:to|for|in|and|or|with|without|on|at|of|from|by|as|the|a|into|over|that|which|after|before)\b`
const counted = String.raw`[\s-]+(?!${functionWord})\p{Ll}[\p{L}-]*`
/** What is counted, where it follows: at most two words. */
const maybeCounted = String.raw`(?:(?:\s+of)?${counted}(?:${counted})?)?`
/** A figure whole, with what belongs to it: "2h50", "7:40", "300ms", "2 h 50". */
const figure = String.raw`\d[\d.,:]*(?<![.,:])(?:\s?h\s?\d+|[\p{L}%][\p{L}\d%]*)?(?:\s?min\b)?`
/** The same with its unit right behind it. */
const figureWithUnit = String.raw`\d[\d.,:]*(?:[\p{L}%][\p{L}\d%]*|:\d\d)`
const becomes = '\\s*(?:\\bto\\b|->|→|⇒)\\s*'
const currencies = '$€£¥₹'
const noEdge = String.raw`(?<![\p{L}\d.,${currencies}])`

const claim = (kind: HeadlineClaim['kind'], ...parts: string[]) =>
  [kind, new RegExp(parts.join(''), 'iu')] as const

/**
 * What makes a claim of a headline, most telling first. A lone count below ten ("three weeks", "day two") and a
 * bare year claim nothing: they place a story rather than praise it.
 */
const claimPatterns = [
  claim(
    'number',
    String.raw`[${currencies}]\s?`,
    amount,
    String.raw`(?:\s?(?:[kmb]n?\b|${magnitude}))?`,
  ),
  claim('number', noEdge, `(?:${amount}\\s?[-–]\\s?)?`, amount, String.raw`\s?(?:%|per ?cent\b)`),
  // With its unit, however it is written: "300ms", "2h50".
  claim(
    'change',
    String.raw`\bfrom\s+`,
    figure,
    String.raw`[^\n]{0,30}?\bto\s+`,
    figure,
    `(?:${counted})?`,
  ),
  claim('change', noEdge, figureWithUnit, becomes, figureWithUnit),
  claim('number', noEdge, amount, String.raw`\s?(?:${magnitude}|[kmb]\b)`, maybeCounted),
  claim('number', noEdge, amount, String.raw`\s?(?:[kmgtp]i?b\b|x\b|×)`),
  claim('number', String.raw`\b(?:${fewWord}\s+)?`, magnitude, maybeCounted),
  claim('number', noEdge, String.raw`(?!(?:19|20)\d\d\b)\d[\d.,]*\d`, counted, `(?:${counted})?`),
  claim(
    'absolute',
    String.raw`\b(?:zero|without(?: (?:a|any|a single))?|no)\s+(?:\p{L}+\s+){0,2}?`,
    '(?:downtime|outages?|errors?|loss(?:es)?|incidents?|bugs?|interruptions?|complaints?|defects?)\\b',
  ),
  claim('absolute', String.raw`\b(?:single[- ]handedly|flawless(?:ly)?|seamless(?:ly)?)\b`),
  claim(
    'superlative',
    String.raw`\b(?:largest|biggest|fastest|highest|first[- ]ever|best[- ]\p{L}+|world[- ]class|`,
    'most (?:used|successful|important|critical|popular|profitable)|record[- ](?:breaking|time)|',
    String.raw`industry[- ]leading|award[- ]winning)\b`,
  ),
  claim(
    'superlative',
    String.raw`\b(?:doubled|tripled|trebled|quadrupled|halved|transformed|revolutioni[sz]ed)\b`,
  ),
  claim(
    'reach',
    String.raw`\b(?:company|firm|group|organi[sz]ation|org|enterprise|nation|country|state|city|world|region)`,
    String.raw`[- ]?wide\b|\bglobal(?:ly)?\b|\bacross (?:all|every|the (?:whole|entire))\b|`,
    String.raw`\b(?:the )?(?:entire|whole) (?:company|organi[sz]ation|platform|business|bank|fleet|country)\b`,
  ),
] as const

/**
 * What a headline claims by number, change, size, superlative or reach; empty where it claims nothing of the
 * kind. At most one claim for each pattern, in the order of the text, none inside another.
 */
export function findHeadlineClaims(headline: string): HeadlineClaim[] {
  const claims: HeadlineClaim[] = []
  for (const [kind, pattern] of claimPatterns) {
    const match = pattern.exec(headline)
    if (match === null) continue
    const place = { start: match.index, end: match.index + match[0].length }
    if (!claims.some((claim) => overlap(claim.place, place))) claims.push({ kind, place })
  }
  return claims.toSorted((one, other) => one.place.start - other.place.start)
}
