import type { RoleFact } from './fact.ts'
import { findPhrases, phrasePattern } from './phrases.ts'
import { collectStems, quoteOf } from './telling.ts'
import type { Telling } from './telling.ts'

const title =
  '(?:lead|leader|head|manager|director|captain|commander|chief|owner|principal|boss|coordinator|foreman)'
const low =
  '(?:tester|intern|student|trainee|apprentice|junior|scribe|observer|volunteer|temp|assistant|helper|outsider|bystander|beginner|newcomer|notetaker|onlooker)'
const i =
  "i (?:was|am|'m|were) (?:~1)(?:the |a |an |our |their |one of the |just a |only a |only the |just the )?"

const patterns: readonly (readonly [RoleFact['rank'], RegExp])[] = [
  [
    'lead',
    phrasePattern(
      `${i}(?:~3)${title}`,
      `as (?:the |a )?(?:~2)${title} (?:~8)i`,
      'i (?:~1)(?:managed|ran|led|headed|owned|directed|coordinated) (?:the|that|this|our|a) (?:~4)(?:project|programme|program|migration|rollout|team|effort|replacement|move|work|build|launch|pilot)',
      "(?:i was|i 'm|me) in charge",
      'i (?:was|had been) (?:~1)responsible for the (?:whole|entire|project)',
      'under my (?:project|lead|leadership)',
      '(?:it|that|this) was my project',
      'i (?:was )?running the (?:~2)(?:project|show|thing)',
    ),
  ],
  [
    'onlooker',
    phrasePattern(
      `${i}(?:~2)${low}`,
      `as (?:the |a |an )?(?:~1)${low} (?:~8)i`,
      'i (?:was |am )?(?:~2)(?:helping out|helped out|helping them|lent a hand|shadowing|shadowed|watching|sat in|on loan|looking on|standing by)',
      'i (?:~1)(?:only|just|merely) (?:~1)(?:helped|watched|assisted|supported|advised|reviewed|tested|took notes)',
      'i (?:took|kept) the (?:notes|minutes)',
      "(?:was|is|were) (?!my|our|his|their|her|its)[^ .]+ 's (?:project|show|thing|baby|migration|idea)",
      "(?:they|he|she) 'd (?:hired|brought) me (?:in )?(?:for|to|as)",
      'i (?:was|had been) (?:brought|called|hired) in',
      "i was n't (?:even )?(?:on|in) the (?:team|project)",
      "(?:it|that|this) was n't my project",
    ),
  ],
  [
    'member',
    phrasePattern(
      'i was one of (?:the|several|two|three|four|five|six|seven|eight|many)',
      `(?:our|the) (?:project (?:manager|lead)|tech lead|team lead|lead|incident commander|commander) (?:was|is) (?!i |me )`,
      '(?!i )[^ .]+ (?:was|is) (?:the|our) (?:project (?:manager|lead)|tech lead|team lead|lead|incident commander|commander)',
      '(?!i |we )[^ .]+ (?:ran|led|managed|headed) (?:it|the (?:~1)(?:project|migration|rollout|programme|program))',
    ),
  ],
]
const notTheirs = new Set(['not', "n't", 'never'])

/** What the speaker was in it, where the telling says so. */
export function extractRoles(telling: Telling): RoleFact[] {
  const facts: RoleFact[] = []
  for (const [rank, pattern] of patterns) {
    for (const { from, to } of findPhrases(telling, pattern)) {
      const { words } = telling
      if (rank === 'lead' && words.slice(from, to).some((word) => notTheirs.has(word.norm)))
        continue
      if (
        facts.some(
          (fact) => fact.place.start <= words[from]!.start && fact.place.end > words[from]!.start,
        )
      )
        continue
      facts.push({
        kind: 'role',
        rank,
        about: collectStems(words, from, to + 6),
        ...quoteOf(telling, from, to),
      })
    }
  }
  return facts
}
