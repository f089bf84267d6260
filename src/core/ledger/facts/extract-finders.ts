import { countShared } from '../words/align.ts'
import { agentOf, isAlert, isNaming, isPerson, nameOf, otherOf } from './agents.ts'
import type { Agent, AgentFact } from './fact.ts'
import { findPhrases, phrasePattern, type Phrase } from '../words/phrases.ts'
import { clausesWithin, collectStems, isDenied, quoteOf } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

const finds = new Set(
  'find notice discover spot catch detect uncover identify flag report realise realize recognise recognize see hear smell'.split(
    ' ',
  ),
)
/** Perception is a finding only with something wrong as its object, not with a person or a place. */
const perceives = new Set(['see', 'hear', 'smell', 'feel'])
const notFinding = phrasePattern(
  '(?:find|found) (?:a|the|another|no|some) (?:~1)(?:way|time|room|reason|place|job|home)',
  '(?:find|found) (?:myself|himself|herself|it (?:hard|difficult|funny|easy|odd|strange))',
  '(?:find|found) (?:the|a|her|his|their|its) (?:~1)(?:number|address|phone|contact|email)',
  '(?:find|found) out (?:why|how|what|who|where|whether|more|later)',
  '(?:how|when) (?:we|i) (?:~1)(?:find|found|discovered|noticed|learned)',
  '(?:catch|caught) (?:my|his|her|their) (?:eye|breath)',
  '(?:catch|caught) (?:a|the) (?:~1)(?:bus|train|flight|cold|plane)',
  '(?:report|reported) (?:to|back|for)',
)
const perceived = phrasePattern(
  '(?:saw|see|sees|seen|heard|hear|hears) (?:it|that|the|this|a|an|what|how|something|water|dripping|smoke|them)',
  '(?:smelled|smelt|smell) (?!of|like|bad|good|nothing|no|nice|fine)[^ .]+',
)
/** What people set up to be told of a fault, and how it tells. */
const instruments =
  '(?:check|checks|alert|alarm|script|probe|test|monitor|sensor|rule|watchdog|watcher|query|report|counter|trap|dashboard)'
const alerts =
  '(?:fired|shouted|flagged|screamed|beeped|paged|tripped|warned|went (?:off|red|wild)|turned red|caught|lit up|rang|raised (?:a|the) (?:flag|alarm|warning))'
const speakerFound = phrasePattern(
  'nobody (?:told|had told|called) me(?! to)',
  'i (?:~2)saw (?:it|that one|that|this) (?:~2)myself',
  'i (?:~2)saw (?:the|that|it)',
  'i (?:was|am) the one (?:who|that) (?:~1)(?:found|spotted|saw|noticed|discovered|caught|detected)',
  'i (?:~2)came (?:across|upon)',
  'i (?:~2)stumbled',
  'it dawned on me',
  'i (?:~2)(?:picked up on|came upon|ran into|could see that|saw that)',
  "that (?:is|was|'s) (?:~1)(?:when|how|where) i (?:~1)(?:knew|saw|realised|realized|understood|noticed|found|learned|learnt)",
  '(?:it|something) (?:caught|struck) (?:my eye|me)',
  'i had a (?:hunch|suspicion)',
  'i (?:~12)and there (?:it|they) (?:was|were)',
  'i (?:~1)(?:picked|pick) (?:it|that|this) up',
  'i (?:~1)happened to (?:see|notice|look|find|hear|open|check)',
  'my (?:own )?(?:~1)(?:dashboard|monitor|monitoring|graph|script|test|check|log|alert|eyes) (?:~1)(?:showed|shows|told|caught|flagged|found|saw|noticed)',
  'with my own eyes',
  'i was the first (?:one )?(?:to|who) (?:~1)(?:see|notice|find|spot|saw|noticed|found|spotted)',
  'in a (?:~1)check of my own',
  'before (?:anyone|anybody|they|he|she) (?:~1)(?:noticed|knew|told|saw|opened|asked)',
  `(?:my|our) (?:own )?(?:~2)${instruments} (?:~3)${alerts}`,
  `(?:i|we) (?:had|'d|have) (?:~1)(?:written|built|set up|put in|added|rigged up|made|left|installed) (?:~3)${instruments} (?:~18)${alerts}`,
  'it was me who (?:~1)(?:found|spotted|saw|noticed|discovered|caught)',
)
const foundByOther = phrasePattern(
  '(?:found|spotted|noticed|discovered|caught|detected|reported|flagged|picked up) by (?!me|us|accident|chance|hand|then|the time|e?mail|phone|text|radio|letter|post|message|default)[^ .]+ (?:~3)',
)
/** "We found it" is said of the speaker too; "ourselves" keeps everybody else out. */
const groupFound = phrasePattern(
  'we (?:~2)(?:found|noticed|spotted|saw|caught|discovered) (?:~3)ourselves',
  '(?:in|during) our own (?:~1)(?:audit|test|tests|testing|review|check|checks|monitoring|inspection)',
)
const foundThrough = phrasePattern(
  '(?:found|spotted|noticed|discovered|caught|picked up|came up|came out|came in|surfaced|flagged|raised) (?:only )?(?:in|during|through|via) (?:the |a |our |code |design )?(?:support|testing|review|qa|audit|acceptance|hotline|inspection|helpdesk|retro|standup)',
)
const itWasWho = phrasePattern(
  '(?:was|were) the (?:one|ones|first|first one) (?:who|that|to) (?:~2)(?:saw|heard|see|hear|asked|notice|noticed|find|found|spot|spotted|catch|caught|report|reported)',
  'it was (?:~7)(?:who|that) (?:~2)(?:saw|heard|asked|told|pointed|rang|called|noticed|found|spotted|discovered|caught|wrote|reported|realised|realized|raised)',
)
const heardFrom = phrasePattern(
  '(?:got|had|received|took) (?:a|an|the) (?:~2)(?:call|mail|email|ticket|complaint|message|report|letter) from',
  '(?:call|mail|email|ticket|complaint|message|report|letter|hint|tip) (?:~1)came (?:~1)(?:in )?from',
  '(?:heard|learned|learnt|knew) (?:~3)from',
  'i was (?:~1)told (?:~2)by',
)
const thanksTo = phrasePattern(
  '(?:thanks|credit|hats off) (?:~2)to',
  '(?:without|but for) (?=[^ .]+ (?:~3)(?:never|not|would))',
)
const toldUs = phrasePattern(
  "(?:told|tells|wrote to|wrote|mailed|emailed|messaged) (?:me|us) (?:that|about|saying) (?:~8)(?:wrong|broken|missing|twice|not|n't|down|error|jumps?|fails?|failed|empty|gone|stuck|negative|could n't|ca n't|impossible)",
  '(?:complained|complains|complain) (?:that|about|because|to)',
  '(?:told|tells|asked|asks) (?:me|us|him|her) (?:~2)(?:why|what|whether|if) (?:~8)(?:wrong|missing|twice|different|empty|strange|odd|funny)',
  '(?:rang|called|phoned|wrote) (?:me|us|in|our (?:~2)(?:line|desk|support|office))',
  'first (?:~1)(?:complaint|report|ticket|hint|sign) (?:~1)(?:came|was)',
  '(?:rang|called|phoned|wrote|complained|emailed|mailed|reported) (?:~14)(?:how|when) (?:we|i) (?:~1)(?:found out|knew|learned|learnt|heard|noticed|realised)',
  'pointed (?:~3)out',
  'came running',
  'came to (?:tell|show|fetch|ask) (?:me|us)',
  '(?:rang|called|phoned|came back to us|came back to me) and (?:said|says|asked)',
  "(?:said|says|goes|went|asked) (?:~2)(?:hang on|wait a minute|come and (?:see|look)|look at (?:this|that)|have a look|(?:that|this|it) (?:can|could|does|is|was) (?:not|n't) (?:~1)(?:be right|right|look right|normal|add up))",
  '(?:left|stuck) (?:~3)note',
  'let (?:me|us) know',
  '(?:alarm|alert|monitor|monitoring|sensor|dashboard|scan|scanner|watchdog) (?:~1)(?:told|showed|said|warned|went off|fired)',
  '(?:alerted|warned|tipped) (?:me|us)(?: off)?',
  '(?:sent|forwarded|showed|brought) (?:me|us) (?:a|the|an) (?:~1)(?:screenshot|photo|photograph|picture|mail|email|message|log|link|graph)',
  '(?:asked|asks|said|says) (?:~4)(?:normal|supposed to|meant to|strange|odd|funny|weird)',
  '(?:picked|picks) (?:it|that|this) up',
  '(?:raised|opened|filed|logged|sent) (?:a|the) (?:~1)(?:ticket|bug|issue|report|complaint|alarm)',
  'put (?:his|her|their) finger on',
  '(?:brought|drew) (?:it|that|this|my attention) to',
  "(?:asked|asks|said|says|came|wrote|rang|called) (?:~18)(?:that is|that was|that 's|which is|which was|and that) (?:~1)how (?:we|i) (?:~1)(?:found|discovered|knew|learned|learnt|noticed|heard)",
  '(?:asked|asks|wondered) why',
  '(?:wrote|mailed|emailed) to (?:us|me)',
  '(?:it|that|this|news|word|hint|tip|warning) (?:~1)came (?:~1)from (?:outside|a|the|our|one)',
  '(?:asked|asks) me why',
  '(?:came|walked|ran|drove) (?:~3)(?:to|into|over to) (?:me|us|my (?:~1)(?:desk|office|room|house)|our (?:~1)(?:office|desk|room|table)|the (?:~2)(?:office|room|desk|cabin)) (?:~3)with (?:a|the|his|her|two|one)',
  '(?:put|laid|dropped|held) (?:~4)(?:on|under) (?:my|our) (?:desk|table|nose)',
  '(?:woke|paged|pinged|alerted) (?:me|us)',
  '(?:told|tells) (?:me|us) (?:that )?(?:~3)(?:was|were|is) (?:~1)(?:wrong|broken|missing|off|out|down)',
)
/** Words on each side that tell what was found; "it" often stands a sentence away. */
/** Words on each side that are its object. */
const objectReach = 9
const aboutReach = 20

/** Who found what, where the telling says so. */
export function extractFinders(telling: Telling): AgentFact[] {
  const facts: AgentFact[] = []
  const starts = new Set<number>()
  const { words, clauses } = telling
  const excluded = new Set(
    findPhrases(telling, notFinding).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, k) => from + k),
    ),
  )
  const add = (agent: Agent | undefined, from: number, to: number) => {
    if (agent === undefined || starts.has(from)) return
    starts.add(from)
    const about = new Set(collectStems(words, from - aboutReach, to + aboutReach))
    for (const name of agent.names) about.delete(name)
    facts.push({
      kind: 'who-found',
      agent,
      about: [...about],
      object: collectStems(words, from - objectReach, to + objectReach).filter((stem) =>
        about.has(stem),
      ),
      ...quoteOf(telling, from, to),
    })
  }
  const perceptions = new Set(findPhrases(telling, perceived).map((phrase) => phrase.from))
  for (const clause of clauses) {
    if (!finds.has(clause.verb) || isDenied(telling, clause) || excluded.has(clause.verbAt))
      continue
    if (
      clause.mode !== 'past' &&
      clause.mode !== 'perfect' &&
      clause.mode !== 'told-now' &&
      clause.mode !== 'now'
    )
      continue
    if (isToldByUs(words, clause.verbAt)) continue
    if (clause.passive || (perceives.has(clause.verb) && !perceptions.has(clause.verbAt))) continue
    const agent = agentOf(telling, clause)
    // "Because most of the wrong ones the drivers catch": what others do as a rule.
    if (agent?.who === 'other' && clause.mode === 'now' && !isAlert(clause.actorWord)) continue
    if (agent?.who !== 'group') add(agent, clause.subjectFrom, clause.verbAt + 1)
  }
  for (const { from, to } of findPhrases(telling, groupFound))
    add({ who: 'group', names: [] }, from, to)
  for (const phrase of findPhrases(telling, speakerFound))
    add({ who: 'speaker', names: [] }, phrase.from, phrase.to)
  for (const phrase of findPhrases(telling, itWasWho)) {
    const isCleft = words[phrase.from]!.norm === 'it'
    const [from, to] = isCleft ? [phrase.from + 2, phrase.to - 2] : [phrase.from - 4, phrase.from]
    const inside = words.slice(Math.max(0, from), to)
    const last = inside.findLastIndex((word) => word.pause === 'stop')
    const near = last < 0 ? inside : inside.slice(last)
    if (near.some((word) => word.norm === 'me' || word.norm === 'i'))
      add({ who: 'speaker', names: [] }, phrase.from, phrase.to)
    else add(otherOf(near.filter(isNaming).map(nameOf)), phrase.from, phrase.to)
  }
  for (const phrase of findPhrases(telling, foundByOther)) {
    const names = words.slice(phrase.from + 2, phrase.to).filter(isNaming)
    add(otherOf(names.map(nameOf)), phrase.from, phrase.to)
  }
  for (const { from, to } of findPhrases(telling, foundThrough))
    add(otherOf([words[to - 1]!.stem].filter((stem) => stem !== '')), from, to)
  for (const { from, to } of [
    ...findPhrases(telling, thanksTo),
    ...findPhrases(telling, heardFrom),
  ]) {
    // "She heard of it from me."
    if (/^(?:me|us)$/.test(words[to]?.norm ?? '')) continue
    add(
      otherOf(
        words
          .slice(to, to + 3)
          .filter(isNaming)
          .map(nameOf),
      ),
      from,
      to,
    )
  }
  for (const phrase of findPhrases(telling, toldUs)) {
    const clause = clausesWithin(telling, phrase.from, phrase.to)[0]
    // "Who'd have been called in": nobody told us.
    if (clause !== undefined && (clause.passive || clause.mode === 'would')) continue
    if (isFromThing(words, phrase)) continue
    const verbAt = clause?.verbAt ?? phrase.from
    const from = clause?.subjectFrom ?? phrase.from
    const agent = (clause && agentOf(telling, clause)) ?? subjectOf(telling, from, verbAt)
    if (agent?.who === 'other') add(agent, from, phrase.to)
  }
  facts.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)
  return facts.filter(
    (fact, i) =>
      !facts
        .slice(Math.max(0, i - 4), i)
        .some((other) => other.place.end >= fact.place.end || isCause(other, fact)),
  )
}

/** "It came from a rented server": where a thing came from is nobody who told us of it. */
function isFromThing(words: Telling['words'], { from, to }: Phrase): boolean {
  const isIt = /^(?:it|that|this)$/.test(words[from]!.norm)
  if (!isIt || !words.slice(from, to).some(({ norm }) => norm === 'from')) return false
  const isOutside = words[to - 1]!.norm === 'outside'
  return !isOutside && ![to, to + 1, to + 2].some((at) => at < words.length && isPerson(words, at))
}

/** "She heard of it from me": who is told has not found it. */
function isToldByUs(words: Telling['words'], verbAt: number): boolean {
  for (let at = verbAt + 1; at < Math.min(words.length - 1, verbAt + 6); at++) {
    if (words[at]!.pause === 'stop') return false
    const next = words[at + 1]!.norm
    if (words[at]!.norm === 'from' && (next === 'me' || next === 'us')) return true
  }
  return false
}

/** Shared words that make two findings be of one trouble. */
const sameTrouble = 2

/** Somebody reported it, and afterwards the speaker found the cause: the first found it. */
function isCause(earlier: AgentFact, later: AgentFact): boolean {
  return (
    earlier.agent.who === 'other' &&
    later.agent.who !== 'other' &&
    countShared(earlier.about, later.about) >= sameTrouble
  )
}

/** Whoever stands before the verb, where the phrase itself says that somebody told us. */
function subjectOf(telling: Telling, from: number, verbAt: number): Agent | undefined {
  const names = telling.words.slice(Math.max(0, from - 2), verbAt).filter(isNaming)
  if (telling.words.slice(from, verbAt).some(({ norm }) => norm === "'s")) return undefined
  return otherOf(names.map(nameOf))
}
