import type { WayFact } from '../facts/fact.ts'
import { bagOf, type Bag, type Content } from './likeness.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import { collectStems, quoteOf, type Telling } from '../words/telling.ts'

/** A way in which something was done that shuts out another, and what the telling says around it. */
export interface ToldWay {
  fact: WayFact
  around: Bag
}

/**
 * Pairs of ways that exclude each other, whatever the work is. Provenance: written for this project, each for a choice
 * that people tell of, and not for a sentence.
 */
const ways: readonly { way: string; one: RegExp; other: RegExp }[] = [
  {
    way: 'pace',
    one: phrasePattern(
      'in one (?:go|step|swoop|move|single (?:go|step|night))',
      'in a single (?:go|step|night|weekend|day|move)',
      '(?:all|everything|everyone|everybody|everywhere|the whole lot|all of (?:it|them)) (?:~2)(?:at once|in one night|on one day|on the same (?:day|night)|at the same time|on day one)',
      '(?:a )?big bang',
    ),
    other: phrasePattern(
      '(?<part>(?!side|one|day|little|by|bit|case|line|word)[^ .]{3,}) by \\k<part>',
      '(?:step by step|bit by bit|piece by piece|gradually)',
      'one (?:[^ .]+ )?(?:after|at a time)(?: the other| another)?',
      'in (?:two|three|four|five|six|several|small|a few) (?:steps|stages|phases|waves|batches|rounds|groups)',
      'in (?:stages|phases|waves|batches)',
      '(?:phased|staggered|staged) (?:it|the)?',
    ),
  },
  {
    way: 'origin',
    one: phrasePattern(
      '(?:wrote|built|made|developed|programmed) (?:~1)our own',
      '(?:wrote|built|made|developed|programmed) (?:my own|(?:it|one|the (?:~2)[^ .]+) (?:ourselves|myself|in house|from scratch))',
      '(?:home grown|homegrown|home made|homemade|in house (?:tool|system|solution))',
    ),
    other: phrasePattern(
      '(?:bought|licensed|licenced|rented|leased|ordered) (?:~3)(?:license|licence|product|package|software|system|tool|app|off the shelf|ready made|ready to use)',
      '(?:bought|licensed|licenced|rented) (?:it|one|theirs|a (?:ready|finished))',
      '(?:went|go|gone) with (?:~2)(?:vendor|supplier|product|package|provider|firm)',
      'off the shelf',
      'paid (?:them|the vendor|the supplier|a vendor) (?:for|per)',
      'outsourced it',
    ),
  },
  {
    way: 'course',
    one: phrasePattern(
      '(?:without|not) (?:a (?:single )?|one |any )?(?:hitch|hiccup|incident|glitch)(?:es|s)?',
      '(?:at|on) (?:the|my|our) first (?:try|attempt|go)',
      '(?:it|everything|that|all) (?:~1)(?:worked|went (?:through|well|fine|smoothly)|held) (?:~1)(?:the )?first time',
      '(?:nothing|not a thing) (?:~1)(?:happened|went wrong|broke|failed)',
      '(?:i|we) (?:only )?did it (?:~1)once',
    ),
    other: phrasePattern(
      '(?:(?:on|at) the|a|took a|needed a) (?:second|third|fourth|fifth) (?:try|attempt|go)',
      '(?:tried|did it|had to do it|started|began) (?:~1)(?:again|twice|a second time|over)',
      '(?:had to|we|i) (?:~1)(?:go|went|switch|switched|roll|rolled) back (?!home|to (?:work|bed|the office|school))',
      '(?:the first|my first|our first) (?:try|attempt|go|run) (?:~1)failed',
    ),
  },
  {
    way: 'rehearsal',
    one: phrasePattern(
      '(?:i|we) (?:~2)(?:rehearsed|practised|practiced|tried it out|dry ran) ',
      '(?:after|in|did|had|held|ran) (?:~2)(?:dry runs?|rehearsals?|trial runs?)',
    ),
    other: phrasePattern(
      '(?:without|no|not one|not a) (?:~1)(?:dry run|rehearsal|trial run|practice run)',
      "(?:never|n't|not) (?:~1)(?:rehearse|rehearsed|practise|practised|try it out|tried it out)",
    ),
  },
  {
    way: 'presence',
    one: phrasePattern(
      'i (?:was|stood|sat) (?:~2)(?:in the room|on the spot|beside (?:him|her|them|it)|next to (?:him|her|them|it)|there (?:when|as|and saw|and watched)|present)',
    ),
    other: phrasePattern(
      "i (?:was|were) (?:n't|not) (?:~1)(?:there|in the room|present|in the building|on site)",
      'i was (?:~1)(?:on holiday|on leave|on vacation|off sick|out of the country|abroad|in hospital)',
    ),
  },
  {
    way: 'apology',
    one: phrasePattern(
      "(?:i|we) (?:(?!never|not|n't)[^ .]+ ){0,2}(?:apologised|apologized)",
      "(?:i|we) (?:(?!never|not|n't)[^ .]+ ){0,4}said (?:i was |we were |that i was )?(?:~1)sorry",
    ),
    other: phrasePattern(
      "(?:never|n't|not) (?:~2)(?:apologise|apologize|apologised|apologized)",
      "(?:never|n't|not) (?:~2)(?:say|said) (?:~1)sorry",
    ),
  },
  {
    way: 'price',
    one: phrasePattern('(?:for free|free of charge|for nothing|at no cost|without a bill)'),
    other: phrasePattern(
      '(?:i|we) (?:~1)(?:billed|invoiced|charged) (?:them|him|her|the|it)',
      'sent (?:them|him|her) (?:a|the|an) (?:bill|invoice)',
    ),
  },
  {
    way: 'copy',
    one: phrasePattern(
      '(?:from|had|made|took|with|kept) (?:the|a|our|my) (?:~2)backups?',
      'the backup (?:~1)(?:was there|held|worked)',
    ),
    other: phrasePattern('(?:no|without (?:a|any)) (?:~1)backups?', 'the backup was empty'),
  },
  {
    way: 'travel',
    one: phrasePattern(
      '(?:from|at) my (?:own )?(?:desk|kitchen table|sofa|bed|hotel room)',
      '(?:did it|fixed it|solved it|worked|logged in) (?:~2)(?:from home|remotely)',
      '(?:without|never) (?:~1)(?:leaving|left) (?:the|my) (?:office|desk|house|room)',
    ),
    other: phrasePattern(
      '(?:i|we) (?:~1)(?:drove|flew|cycled|rode) (?:~1)(?:out|over|down|up|there|to|through)',
      '(?:took|caught) (?:a|the) (?:~2)(?:bus|train|taxi|ferry|plane|flight|boat|tram|cab)',
      '(?:i|we) (?:~1)went (?:~1)(?:there|out there|on site|to the site) (?:myself|ourselves|in person)',
    ),
  },
  {
    way: 'parallel',
    one: phrasePattern(
      '(?:ran|run|running|kept|had|let) (?:~5)(?:in parallel|side by side|next to each other|at the same time)',
      '(?:kept|left) the old (?:~2)(?:running|on|in place|switched on|as a fallback)',
    ),
    other: phrasePattern(
      '(?:switched|turned|took|shut) the old (?:~2)(?:off|down|out) (?:~2)(?:the same|at once|straight|that|immediately|first)',
      '(?:no|without a|without any) (?:~1)(?:way back|fallback|parallel run|safety net)',
    ),
  },
  {
    way: 'admission',
    one: phrasePattern(
      '(?:i|we) (?:~2)(?:admitted|owned up|confessed|came clean)',
      '(?:told|said to|wrote to|rang) (?:~6)(?:it was|it had been|was) (?:my|me|our) (?:~1)(?:fault|mistake|error|doing)?',
      '(?:took|taken) (?:all )?the blame',
    ),
    other: phrasePattern(
      '(?:i|we) (?:~2)(?:kept|stayed) (?:quiet|silent)',
      "(?:i|we) (?:~1)(?:said nothing|told nobody|told no one|never told|did n't tell (?:anyone|anybody|him|her|them))",
      '(?:nobody|no one) (?:~1)(?:ever )?(?:learned|learnt|found out|knew) (?:~2)(?:it was|whose|that i)',
    ),
  },
  {
    way: 'assignment',
    one: phrasePattern(
      '(?:i|we) (?:~1)volunteered',
      'i (?:~1)(?:put|raised) my hand (?:up)?',
      'i (?:~1)(?:offered to|offered myself|asked for the (?:job|task|project|role)|asked to (?:do|take|lead|have))',
    ),
    other: phrasePattern(
      'i (?:was|got|had been) (?:~1)(?:assigned|appointed|put on it|volunteered|told to (?:do|take|lead)|given the (?:job|task))',
      '(?:it|that|the (?:job|task)) (?:~1)(?:fell|landed) (?:to|on|with) me',
      'drew the short straw',
    ),
  },
  {
    way: 'experience',
    one: phrasePattern(
      'my (?:very )?first (?:~1)(?:job|project|migration|launch|talk|operation|flight|season|production|event|contract|time)',
      "i (?:had|'d) (?:~1)never (?:~1)(?:done|led|run|built|seen|held|flown|managed|written|given) (?:~5)before",
    ),
    other: phrasePattern(
      "i (?:had|'d) (?:~1)(?:done|led|run|built|held|managed|given) (?:~4)(?:before|already|many|several|dozens|times)",
      'my (?:second|third|fourth|fifth|tenth) (?:~1)(?:job|project|migration|launch|talk|operation|season|production|event)',
    ),
  },
  {
    way: 'audience',
    one: phrasePattern(
      'in front of (?:everyone|everybody|them all|the whole|all of|the (?:team|class|crew|board|room))',
      'in (?:the|our|a) (?:all hands|plenary|open meeting|team meeting|stand up|standup|weekly meeting)',
      '(?:in public|publicly|with everyone listening)',
    ),
    other: phrasePattern(
      '(?:in private|privately|behind closed doors|under four eyes|one (?:to|on) one)',
      '(?:took|taken|called) (?:~3)aside',
      'with (?:nobody|no one) else (?:there|in the room|present|listening)',
    ),
  },
  {
    way: 'hand',
    one: phrasePattern(
      '(?:corrected|fixed|did|entered|moved|copied|checked|sorted|restored|counted|changed|typed|compared|mended|matched|merged) (?:~5)(?:by hand|manually|one by one)',
    ),
    other: phrasePattern(
      '(?:with|by|using|ran) (?:a|my|the) (?:~1)script',
      '(?:i|we) (?:~1)(?:wrote|had) (?:a|the) (?:~2)script (?:that|which|to|and)',
      '(?:done|did it|fixed|corrected|restored|moved|copied) (?:~3)automatically',
    ),
  },
  {
    way: 'agreement',
    one: phrasePattern(
      'unanimous(?:ly)?',
      '(?:everyone|everybody|they all|all of them) (?:~1)(?:agreed|was for it|were for it|nodded|said yes|liked it)',
      '(?:nobody|no one) (?:~1)(?:objected|was against|minded|argued|disagreed)',
      'without (?:~1)(?:objection|argument|debate|discussion)',
    ),
    other: phrasePattern(
      '(?:everyone|everybody|they all|all of them|most of them|half of them) (?:~1)(?:objected|was against|were against|said no|opposed|hated)',
      'against (?:everyone|everybody|the majority|all of them)',
      'i was the only one (?:who|for|in favour)',
      '(?:bitter|long|heated|loud|real|big) (?:argument|row|fight|debate|quarrel)',
    ),
  },
  {
    way: 'notice',
    one: phrasePattern(
      '(?:i|we) (?:~1)(?:announced|told|warned|informed|wrote to) (?:~6)(?:beforehand|in advance|ahead|the week before|the day before|days before|weeks before)',
    ),
    other: phrasePattern(
      'without (?:~1)(?:telling|warning|informing) (?:anyone|anybody|them|him|her|the)',
      '(?:unannounced|without a word|without notice)',
      '(?:nobody|no one) (?:~1)(?:was|had been) (?:told|warned|informed)',
    ),
  },
]

/** Words before a way by which it is weighed, wished for or turned down, and not taken. */
const weighed = new Set(
  "could would might should whether or if instead than not n't never either question option options propose proposed suggested suggestion wanted want argued plan planned looked considered thought almost nearly".split(
    ' ',
  ),
)
const weighedReach = 6
const aroundReach = 24

/** The ways that a telling says things were done in. Linear in its length. */
export function readWays(telling: Telling, content: Content): ToldWay[] {
  return ways.flatMap(({ way, one, other }) => {
    const sides = [
      ...findPhrases(telling, one).map((place) => ({ ...place, side: true })),
      ...findPhrases(telling, other).map((place) => ({ ...place, side: false })),
    ].filter(({ from }) => !isWeighed(telling, from))
    return sides.map(({ from, to, side }) => ({
      fact: {
        kind: 'way',
        way,
        side,
        about: collectStems(telling.words, from - aroundReach, to + aroundReach),
        ...quoteOf(telling, from, to),
      },
      around: [
        ...bagOf(content, from - aroundReach, from),
        ...bagOf(content, to, to + aroundReach),
      ],
    }))
  })
}

function isWeighed({ words }: Telling, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - weighedReach); i--) {
    if (words[i + 1]!.pause === 'stop') return false
    if (weighed.has(words[i]!.norm)) return true
  }
  return words[from - 1]?.norm === 'or'
}
