/** Role and period as a line below a title seems to give them; either may be missing, never both. */
export interface ToldRole {
  role: string
  period: string
  /** The line without its marks, as far as it was read. */
  words: string
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all|Q[1-4])'
const day = `(?:${month}\\.? )?(?:19|20)\\d\\d`
const period = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:from |since )?(?:${month}\\.? ?(?:to|until|till|–|—|-) ?)?${day}(?: ?(?:to|until|till|–|—|-) ?(?:${day}|now|today|present))?)(?![\\p{L}\\d])`,
  'u',
)
const roleWord =
  /\b(?:engineer|developer|lead|leader|manager|architect|designer|analyst|scientist|researcher|director|head|intern|owner|consultant|contractor|administrator|admin|programmer|founder|cto|sre|pm|em|qa|tester|technician|specialist|coordinator|principal)\b/iu
/** A longer piece is a sentence and no role. */
const longestRole = 80

/**
 * Reads a line that is set in emphasis directly below a story's title, `*Staff engineer, payments, March 2023 to
 * January 2024. …*`. Null where it names neither; the first sentence alone is read, and only what stands there is
 * given.
 */
export function readToldRole(line: string): ToldRole | null {
  const inner = /^(\*\*\*|\*\*|\*|___|__|_)(?=\S)(.+?)\1\s*$/u.exec(line.trim())?.[2]
  if (inner === undefined) return null
  const words = inner.split(/(?<=\p{L}{2}|\d)\.(?:\s|$)/u)[0]?.trim() ?? ''
  const when = period.exec(words)
  const pieces = when
    ? [words.slice(0, when.index), words.slice(when.index + when[0].length)]
    : [words]
  const role = pieces
    .map((piece) => piece.replaceAll(/^[\s,;:·|/()–—-]+|[\s,;:·|/()–—-]+$/gu, ''))
    .find((piece) => roleWord.test(piece) && piece.length <= longestRole)
  if (role === undefined) return null
  return { role, period: when?.[0].trim() ?? '', words }
}
