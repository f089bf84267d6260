import { roleNouns } from '../../text/people.ts'
import type { RoleFact } from './fact.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import { stemWord } from '../words/stem.ts'
import { collectStems, quoteOf } from '../words/telling.ts'
import type { Telling, TellingWord } from '../words/telling.ts'

/** Titles of those who lead, and of those who help or watch. Provenance: written for this project. */
const leads = new Set(
  'lead leader head manager director captain commander chief owner principal boss coordinator foreman architect founder president chair supervisor superintendent skipper editor cto ceo cio vp chairman chairwoman'.split(
    ' ',
  ),
)
const onlookers = new Set(
  'tester participant attendee pupil intern student trainee apprentice junior scribe observer volunteer temp temporary assistant helper outsider bystander beginner newcomer notetaker onlooker consultant contractor freelancer adviser advisor reviewer deputy secretary visitor guest witness understudy substitute'.split(
    ' ',
  ),
)

/** Stems of titles that nobody holds together with a trade in the same matter. */
export const apartTitles: ReadonlySet<string> = new Set(
  'intern student trainee apprentice observer participant attendee pupil guest visitor bystander onlooker'
    .split(' ')
    .map(stemWord),
)

/** Words before a title that make it a small one. */
const lowly = new Set(['newest', 'youngest', 'new', 'junior', 'trainee', 'second', 'temporary'])

const leading = phrasePattern(
  'i (?:~2)(?:managed|ran|led|headed|owned|directed|coordinated|oversaw|supervised|chaired|was running|was leading|was managing|was heading) (?:the|that|this|our|a|it|all|both|every)',
  "(?:i was|i 'm|me|i was (?:~5)and) in charge",
  'i (?:was|had been) (?:~1)(?:responsible|accountable) for (?:the (?:~1)(?:whole|entire|project|programme|program|team)|it all|all of it|everything)',
  'under my (?:project|lead|leadership)',
  'i (?:~1)(?:headed up|took the lead|took over the lead|was at the helm|was asked to lead|was leading)',
  '(?:it|that|this) was my (?:project|show|baby|team|department)',
  'my name (?:was )?on (?:the|it)',
  'i (?:was|had been) (?:the (?:~2))?on (?:call|duty|shift)',
  '(?:people|engineers|developers|testers|staff) (?:~1)(?:reported|reporting) to me',
  'i was put in charge',
  'i (?:~1)set up and (?:led|ran|managed)',
)
const helping = phrasePattern(
  'i (?:was |am )?(?:~2)(?:helping out|helped out|helping them|lent a hand|shadowing|shadowed|sat in|on loan|looking on|standing by|tagged along|filling in)',
  'i (?:~1)(?:only|just|merely|mostly) (?:~1)(?:helped|watched|assisted|supported|advised|reviewed|tested|took notes|wrote|typed|filed|fetched|drove|read|listened|answered the phone|sat next|sat beside|listened|happened|carried|looked over)',
  'i (?:~1)(?:assisted|watched from|supported) (?:~1)',
  'i (?:took|kept) the (?:notes|minutes)',
  'i (?:~1)happened to be',
  'i (?:~2)nothing to do (?:~1)with',
  "i 'd nothing to do",
  'i (?:was|sat|worked) next door',
  'as an outsider',
  "under [^ .]+ 's (?:lead|leadership|direction)",
  'i (?:~1)(?:had|played) (?:only )?a (?:~1)(?:small|minor|tiny) (?:part|role)',
  'i (?:~1)(?:was only|only got) involved',
  'i (?:~1)joined (?:~1)(?:halfway|half way|near the end|at the very end)',
  'from the sidelines?',
  'a second pair of (?:hands|eyes)',
  'i (?:~1)(?:came|joined|got) (?:~1)in (?:late|at the end|for the last)',
  'i (?:~1)worked under (?!pressure|the|a|no)[^ .]+',
  '(?!i |me |we )[^ .]+ (?:was|were) (?:~1)(?:in charge|leading it|running it|heading it)',
  'was my (?:only |whole |small )?part in it',
  "(?:was|is|were) (?!my|our|his|their|her|its|that|it|what|there|who|here|let)[^ .]+ 's (?:project|show|thing|baby|migration|team)",
  "(?:they|he|she) 'd (?:hired|brought|borrowed) me (?:in )?(?:for|to|as)",
  'i (?:was|had been|got) (?:~1)(?:brought|called|hired|borrowed|lent|roped) (?:in|for|to)',
  "i was (?:n't|not) (?:~1)(?:on|in) (?:the (?:~1)(?:team|project)|call|duty|shift|that team|their team)",
  "(?:it|that|this) was n't my (?:project|team|job)",
)
const member = phrasePattern(
  'i was one of (?:the|several|two|three|four|five|six|seven|eight|many)',
  '(?:our|the) (?:project (?:manager|lead)|tech lead|team lead|lead|incident commander|commander) (?:was|is) (?!i |me )',
  '(?!i )[^ .]+ (?:was|is) (?:the|our) (?:project (?:manager|lead)|tech lead|team lead|lead|incident commander|commander)',
  '(?!(?:i|we|and|or|but|then|also|who|to|so|just|even|actually|really) )[^ .]+ (?:ran|led|managed|headed) (?:it|the (?:~1)(?:project|migration|rollout|programme|program))',
)
const titled = phrasePattern(
  "i (?:was|am|'m|were|'d been|had been|worked as|joined as|came in as|started as|acted as) (?:~1)(?:the |a |an |our |their |one of the |just a |only a |only the |just the |assistant )?",
  'as (?:the |a |an |our |their )?',
)
const titleReach = 4

/** What the speaker was in it, where the telling says so. */
export function extractRoles(telling: Telling): RoleFact[] {
  const facts: RoleFact[] = []
  const { words } = telling
  const starts = new Set<number>()
  const add = (rank: RoleFact['rank'], title: string, from: number, to: number) => {
    if (starts.has(from)) return
    starts.add(from)
    facts.push({
      kind: 'role',
      rank,
      title,
      about: collectStems(words, from, to + 6),
      ...quoteOf(telling, from, to),
    })
  }
  for (const { from, to } of findPhrases(telling, titled)) {
    const title = readTitle(words, from, to)
    if (title !== undefined && (title.rank !== 'plain' || words[from]!.norm !== 'as'))
      add(title.rank, title.stems, from, title.to)
  }
  for (const { from, to } of findPhrases(telling, leading)) add('lead', '', from, to)
  for (const { from, to } of findPhrases(telling, helping)) add('onlooker', '', from, to)
  for (const { from, to } of findPhrases(telling, member)) add('member', '', from, to)
  return facts
}

/** The title after "I was the …" or "as …"; the last title of the phrase is the head: "assistant to the head" is none. */
function readTitle(
  words: readonly TellingWord[],
  from: number,
  to: number,
): { rank: RoleFact['rank']; stems: string; to: number } | undefined {
  const isAs = words[from]!.norm === 'as'
  if (isAs && !ofSpeaker(words, from)) return undefined
  const inside = words.slice(from, to)
  if (inside.some((word) => word.norm === 'not' || word.norm === "n't" || word.norm === 'never'))
    return undefined
  for (let i = Math.max(from + 1, to - 2); i < Math.min(words.length, to + titleReach); i++) {
    const word = words[i]!
    if (i > from + 1 && word.pause !== 'none') return undefined
    if (
      i >= to &&
      (word.pos === 'ADP' ||
        word.pos === 'VERB' ||
        word.pos === 'AUX' ||
        word.pos === 'PRON' ||
        word.pos === 'CCONJ') &&
      word.norm !== 'lead' &&
      word.norm !== 'outside'
    )
      return undefined
    if (
      onlookers.has(word.norm) ||
      (lowly.has(word.norm) && roleNouns.has(words[i + 1]?.norm ?? ''))
    )
      return { rank: 'onlooker', stems: word.stem, to: i + 1 }
    const next = words[i + 1]
    const goesOn =
      next !== undefined &&
      next.pause === 'none' &&
      (leads.has(next.norm) || onlookers.has(next.norm) || roleNouns.has(next.norm))
    if (goesOn) continue
    if (leads.has(word.norm)) return { rank: 'lead', stems: word.stem, to: i + 1 }
    if (roleNouns.has(word.norm))
      return {
        rank: inside.some((one) => one.norm === 'one') ? 'member' : 'plain',
        stems: word.stem,
        to: i + 1,
      }
  }
  return undefined
}

/** "as project manager I …" and "…, as shift engineer" speak of the speaker; "as the manager said" does not. */
function ofSpeaker(words: readonly TellingWord[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 12); i++) {
    if (i > at && words[i]!.pause === 'stop') break
    if (words[i]!.norm === 'i') return true
  }
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    if (words[i]!.norm === 'i') return true
    if (words[i + 1]!.pause === 'stop') break
  }
  return false
}
