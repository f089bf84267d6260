import { agentOf, isAlert, isNaming, isPerson, nameOf, namesBefore, otherOf } from './agents.ts'
import type { Agent, AgentFact } from './fact.ts'
import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import type { Phrase } from '../words/phrases.ts'
import { clausesWithin, collectStems, isDenied, quoteOf } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

const decides = new Set(
  'decide choose overrule veto insist pick opt order recommend propose suggest demand rule cancel decree approve forbid ban postpone impose allow decree vote cut pull kill scrap stop drop delay freeze block abandon reject'.split(
    ' ',
  ),
)
const chooseThings = phrasePattern('(?:pick|picked) (?:up|~2up)')

const speakerDecided = phrasePattern(
  '(?:was|is|were) (?:entirely |only |solely )?my (?:own )?(?:call|decision|choice|idea|proposal|suggestion)',
  "(?<!not )(?<!n't )my (?:call|decision|choice|proposal)",
  "(?:was|is|'s) (?:~1)(?:on me|down to me|up to me|my doing)",
  'that was me',
  'i (?:~1)(?:took the decision|went with (?:the|that|it|this|option|what)|settled on|made up my mind|gave the go ahead)',
  "i (?:~1)told (?:them|the [^ .]+|everyone|everybody) (?:that )?we (?:~1)(?:were|was|would|'d|are|had)",
  'i (?:~1)(?:set|fixed) (?:the|a|our|its) (?:~2)(?:date|deadline|price|limit|end|day|target|rule|order|budget|scope|time)',
  '(?:nobody|no one) (?:~1)asked (?:for it|me|for that)',
  '(?:nobody|no one) (?:had )?told me to',
  'i (?:~1)had the (?:mandate|authority|power|say)',
  'it was (?:~1)for me to (?:say|decide|choose|judge)',
  'i (?:~2)(?:drew the line|put an end to|stuck to my|ruled (?:it |that )?out|turned (?:it|them|that|him|her) down)',
  "i (?:~1)would n't have it",
  'i was (?:~1)the one (?:~1)who (?:~1)(?:said|decided|chose|picked|stopped|settled)',
  'i (?:~1)(?:took it upon myself|went ahead)',
  'i (?:~1)(?:put my foot down|pulled the plug|had the (?:final|last) (?:say|word)|pushed it through|called it off|gave the order)',
  'on my own (?:authority|responsibility|account|initiative)',
  '(?:mine|me) to (?:decide|choose)',
  'i (?:~1)said (?:that )?we (?:~2)(?:stop|wait|go|do|delay|keep|drop|take|start|move)',
  'i (?:~1)made the (?:call|decision)',
  'i (?:~1)(?:proposed|suggested|recommended|advised)',
  '(?:against|over) (?:the |my |his |her )?(?:~1)(?:objection|objections|advice) of',
  'i (?:~1)(?:pulled|killed|cancelled|canceled|scrapped|stopped|vetoed|overruled)',
  'i (?:~1)(?:said|told them|told him|told her) no',
  'against (?:the )?(?:vote|advice|wish|wishes|will) of',
  "i (?:~1)(?:did n't|never|without) (?:~1)ask(?:ing)? (?:anyone|anybody|the|my|him|her|them)",
  'without asking (?:anyone|anybody)',
  "i (?:did n't|never) (?:~1)ask for (?:~2)(?:vote|permission|approval|leave|go ahead)",
  "i (?:'m|am|was) (?:~1)going with",
  '(?:decision|call|choice) (?:that )?i (?:~1)(?:took|made)',
)
const groupDecided = phrasePattern(
  '(?:hands up|show of hands|by vote|in a vote|unanimously|a joint decision|a group decision|a team decision|as a team|consensus)',
  'we (?:~2)(?:picked|chose|decided|agreed|settled|set) (?:~6)(?:together|everyone|everybody|all of us|jointly)',
  '(?:chosen|picked|decided|voted) (?:~4)(?:in a poll|by vote|by ballot|together|jointly)',
  '(?:we|they|the team|everyone|everybody) (?:~3)(?:vote|voted|votes)',
  'we (?:~1)put it to (?:a|the) vote',
  '(?:everyone|everybody|all of us|each of us) (?:~1)(?:agreed|decided|said yes|voted|wanted)',
  'it was (?:~1)all of us',
  'we (?:all|both) (?:~1)(?:agreed|decided|chose|wanted|said)',
  'we (?:~1)(?:decided|agreed|chose) (?:~1)(?:together|as a (?:team|group)|unanimously|by consensus)',
  '(?:unanimous|by consensus|show of hands|majority (?:~1)(?:vote|for|wanted))',
  'team (?:~1)(?:decided|voted|chose|agreed|wanted it)',
)
const decidedBy = phrasePattern(
  '(?:decided|imposed|ordered|cancelled|canceled|chosen|picked|forced|pushed through|approved|overruled|vetoed|stopped|pulled|demanded|requested|taken|made) (?:on us |for us )?by (?!accident|chance|hand|then|now|the time|mistake|noon)[^ .]+ (?:~3)',
)
const otherDecided = phrasePattern(
  '(?:had|has|have) the (?:final|last) (?:say|word)',
  'put (?:his|her|their) foot down',
  'pulled the plug',
  '(?:gave|given) the order',
  '(?:said|says) no (?:~1)(?:you|we) (?:~1)(?:stay|wait|stop|keep|go|do|are|will)',
  "(?:would n't|would not) (?:~1)(?:have|hear of) it",
  '(?:ruled|struck|crossed) (?:it|that|this|my [^ .]+) out',
  '(?:overruled|outvoted) (?:me|us)',
  'told (?:me|us) (?:~4)that (?:~7)(?:would|was to|were to) (?:~1)(?:stay|go|be|remain|close|wait|keep|stop)',
  '(?:call|called) it off',
  '(?:made|makes|took|takes) the (?:call|decision)',
  'gave (?:~2)the go ahead',
  '(?:said|says|told us|told me) (?:(?:that|ok|okay|yes|fine|right|go) ){0,2}we (?:~1)(?:stop|wait|go|ship|have to|must|need to|should|are going|were going|keep|drop|delay|do)',
  '(?:his|her|their) (?:call|decision|choice|idea|proposal)',
  '(?:told|ordered|instructed|made|forced|directed|pushed|got) (?:me|us) to',
  '(?:forced|imposed|pressed) (?:it|this|that) on (?:me|us)',
  '(?<!against )(?:his|her|their) (?:condition|demand|order|instruction|wish)',
  '(?:asked|wanted) (?:us|me) (?:~1)to',
  "(?:decision|call|idea) (?:came from|of|was (?:~1)[^ .]+ 's)",
  '(?:said|says) (?:no )?(?:it|that|they|this) (?:goes|go|stays|stay|comes|come|stops|stop) (?:off|on|out|down|in|up|now|tonight|today)',
)
/** Somebody else decided, and the words do not say who. */
const notMine = phrasePattern(
  "(?:was|is) (?:not|n't) (?:~1)(?:my|our) (?:call|decision|choice|idea)",
  'i (?:~2)(?:no|nothing|little) (?:say|choice|to say)',
  "i was n't (?:even )?asked",
  "(?:was n't|not) (?:up to me|mine to decide)",
  '(?:dictated|prescribed|mandated|handed down|decreed|given) (?:~1)(?:by|from)',
  '(?:decided|settled|agreed|arranged) over (?:my|our) heads?',
  '(?:was|is|left it|leave it) (?:~1)(?:up to|to) (?:him|her|them)(?: to (?:decide|choose|say|judge))?(?= (?:and|but|so|because|\\.)|$)',
)
const othersWish = phrasePattern(
  "(?:at|on|by) [^ .]+ 's (?:~1)(?:request|insistence|orders|order|wish|word)",
  'up to (?!me|us|you|the|a|\\d)[^ .]+',
)
const othersIdea = phrasePattern("[^ .]+ 's (?:own )?(?:call|decision|choice|idea|proposal|wish)")
/** "That came from Mister Tanaka, the head": whose wish it was. */
const cameFrom = phrasePattern('(?:that|it|this) came (?:straight |right )?from')
const sourceReach = 3
const overOthers = phrasePattern(
  'it was (?:~6)who (?:~1)(?:said|says|wanted|asked|decided|proposed|suggested|insisted|pulled|called|chose|picked|told)',
)
/** Words on each side that are its object. */
const objectReach = 9
const aboutReach = 16

/** "Somebody pulled a cable out": who is not so much as named has decided nothing. */
const isAnybody = (words: Telling['words'], at: number): boolean =>
  /^(?:somebody|someone|anybody|anyone)$/.test(words[at]?.norm ?? '')

const someOf = wordList('a, an, some, more, another, new')
const manners = wordList(
  'laughing, talking, crying, shouting, asking, smiling, speaking, breathing',
)

const afterwards = wordList('afterwards, afterward, later, fact')
const afterReach = 6

/** "He approved it after the fact": by then it was settled. */
const isAfterwards = (words: Telling['words'], verbAt: number): boolean =>
  words.slice(verbAt + 1, verbAt + afterReach).some(({ norm }) => afterwards.has(norm))

/** "Ordered nine thousand more", "he stopped laughing": a purchase, a mood; nothing was settled by it. */
function isPassingAct(words: Telling['words'], { verb, verbAt }: Clause): boolean {
  const next = words[verbAt + 1]
  if (next === undefined || next.pause !== 'none') return false
  if (verb === 'stop') return manners.has(next.norm)
  if (verb === 'approve') return isAfterwards(words, verbAt)
  if (verb !== 'order') return false
  return someOf.has(next.norm) || next.pos === 'NUM' || words[verbAt + 2]?.pos === 'NUM'
}

/** Who decided what, where the telling says so. "We decided" alone tells nothing: people say it of themselves. */
export function extractDeciders(telling: Telling): AgentFact[] {
  const facts: AgentFact[] = []
  const starts = new Set<number>()
  const { words, clauses } = telling
  const add = (agent: Agent | undefined, { from, to }: Phrase) => {
    if (agent === undefined || starts.has(from)) return
    starts.add(from)
    const about = new Set(collectStems(words, from - aboutReach, to + aboutReach))
    for (const name of agent.names) about.delete(name)
    facts.push({
      kind: 'who-decided',
      agent,
      about: [...about],
      object: objectStems(from - objectReach, to + objectReach).filter((stem) => about.has(stem)),
      ...quoteOf(telling, from, to),
    })
  }
  const objectStems = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), to)
      .filter((_, i) => !isPerson(words, Math.max(0, from) + i))
      .flatMap((word) => (word.stem === '' ? [] : [word.stem]))
  const pickedUp = new Set(findPhrases(telling, chooseThings).map((phrase) => phrase.from))
  for (const clause of clauses) {
    if (
      !decides.has(clause.verb) ||
      isDenied(telling, clause) ||
      clause.passive ||
      pickedUp.has(clause.verbAt)
    )
      continue
    if (clause.mode === 'would' || clause.mode === 'could' || clause.mode === 'habit') continue
    if (isPassingAct(words, clause)) continue
    const agent = agentOf(telling, clause)
    if (agent?.who === 'group' || isAnybody(words, clause.subjectFrom)) continue
    if (agent?.who === 'other' && isAlert(clause.actorWord)) continue
    add(agent, { from: clause.subjectFrom, to: clause.verbAt + 1 })
  }
  for (const phrase of findPhrases(telling, speakerDecided))
    add({ who: 'speaker', names: [] }, phrase)
  for (const phrase of findPhrases(telling, groupDecided)) add({ who: 'group', names: [] }, phrase)
  for (const phrase of findPhrases(telling, overOthers)) {
    const inside = words.slice(phrase.from + 2, phrase.to - 2)
    if (inside.some((word) => word.norm === 'me' || word.norm === 'i'))
      add({ who: 'speaker', names: [] }, phrase)
    else add(otherOf(inside.filter(isNaming).map(nameOf)), phrase)
  }
  for (const phrase of findPhrases(telling, cameFrom)) {
    const who = words.slice(phrase.to, phrase.to + sourceReach)
    const isSomebody = who.some((_, at) => isPerson(words, phrase.to + at))
    if (who[0]?.norm === 'me') add({ who: 'speaker', names: [] }, phrase)
    else if (isSomebody) add(otherOf(who.filter(isNaming).map(nameOf)), phrase)
  }
  for (const phrase of findPhrases(telling, decidedBy)) {
    let at = phrase.from
    while (at < phrase.to && words[at]!.norm !== 'by') at += 1
    const names = words.slice(at + 1, Math.min(at + 5, phrase.to))
    if (names.some((word) => word.norm === 'me' || word.norm === 'myself'))
      add({ who: 'speaker', names: [] }, phrase)
    else if (names.some((word) => word.norm === 'us')) add({ who: 'group', names: [] }, phrase)
    else add(otherOf(names.filter(isNaming).map(nameOf)), phrase)
  }
  for (const phrase of findPhrases(telling, notMine)) add({ who: 'other', names: [] }, phrase)
  for (const phrase of findPhrases(telling, othersWish)) {
    const names = words
      .slice(phrase.from + 1, phrase.to)
      .filter((word) => word.capital && isNaming(word))
    add(otherOf(names.map(nameOf)), phrase)
  }
  for (const phrase of findPhrases(telling, othersIdea)) {
    if (phrase.to - phrase.from < 3 || words[phrase.from]!.norm === 'that') continue
    add(otherOf([words[phrase.from]!.stem].filter((stem) => stem !== '')), phrase)
  }
  for (const phrase of findPhrases(telling, otherDecided)) {
    // "She'd told me to leave it": what was said before the story's turn did not settle it.
    if (/^(?:had|'d)$/.test(words[phrase.from - 1]?.norm ?? '')) continue
    const clause = clausesWithin(telling, phrase.from, phrase.to)[0]
    const agent = clause === undefined ? undefined : agentOf(telling, clause)
    if (agent?.who === 'other') add(agent, { from: clause!.subjectFrom, to: phrase.to })
    else if (
      agent === undefined ||
      words[phrase.from]!.norm === 'his' ||
      words[phrase.from]!.norm === 'her'
    )
      add(otherOf(namesBefore(words, phrase.from)), phrase)
  }
  return facts
}
