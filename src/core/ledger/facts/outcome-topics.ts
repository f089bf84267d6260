import { phrasePattern } from '../words/phrases.ts'

/** Phrases by which a matter ends well or badly. Provenance: written for this project; each topic has two ends. */
export const outcomeTopics: readonly { topic: string; good: boolean; pattern: RegExp }[] = [
  {
    topic: 'staying',
    good: true,
    pattern: phrasePattern(
      '(?:renewed|renew|resigned with us|re signed)(?: for| the| with)?',
      'signed (?:up|on|again|with us|for (?:another|two|three|a)|the (?:~1)contract|a (?:~2)contract)',
      '(?:extended|doubled|prolonged) (?:~2)(?:contract|order|subscription|pilot|deal)',
      'stayed (?:with us|on as|a customer|our)',
      'kept (?:the|that|them as|our|us) (?:~2)(?:account|client|customer|contract|business|chain)',
      '(?:won|got) (?:the|that|them|it|us) (?:~2)(?:contract|account|client|back|tender|bid|deal)',
      '(?:came|come) back to us',
      '(?:still|remain) (?:here|with us|a customer|our customer|a client|our client)',
      "(?:he|she|they) (?:is|are|'s|'re) still (?:teaching|working|there|with)",
      '(?:they|he|she) (?:stayed|bought it|bought the)',
    ),
  },
  {
    topic: 'staying',
    good: false,
    pattern: phrasePattern(
      '(?:left|leaving) us',
      '(?:we|i) (?:~1)lost (?:the|that|them|him|her|our|it|this) (?:~3)(?:client|customer|account|contract|chain|deal|tender|bid|business|them)',
      '(?:we|i) (?:~1)lost them',
      '(?:went|gone|moved|switched|go) (?:~1)(?:with|to|over to) (?:a|the|an|another|someone|somebody|some) (?:~1)(?:competitor|competition|rival|other|else|vendor|provider|supplier)',
      'signed with (?:the|a|an|another|someone|somebody)',
      '(?:cancelled|canceled|terminated|ended|quit|stopped|dropped) (?:~1)(?:the|their|our|it|us) (?:~2)(?:contract|pilot|order|subscription|trial|account|deal|cooperation)',
      '(?:walked|went) away',
      'pulled out',
      'dropped us',
      'left (?:us )?(?:anyway|regardless|all the same)',
    ),
  },
  {
    topic: 'deadline',
    good: true,
    pattern: phrasePattern(
      '(?:we|it|i|they) (?:~1)made it(?: in| into)?',
      '(?:made|met|hit|held|kept) (?:the|our|that) (?:~2)(?:deadline|date|build|release|launch|slot|cutoff)',
      '(?:on|in) time(?: for)?',
      '(?:on|ahead of|before) (?:schedule|plan)',
      'got (?:~6)(?:into|in) (?:the|that) (?:~2)(?:build|release|version)',
      'in the box on day one',
      '(?:days?|weeks?|hours?|minutes?) (?:early|to spare)',
      '(?:~1)on the (?:~1)(?:agreed|promised|planned|announced) (?:date|day)',
      '(?:shipped|launched|opened|delivered|done|finished|went live) (?:~2)(?:on the day|as promised|as planned|on the date)',
    ),
  },
  {
    topic: 'deadline',
    good: false,
    pattern: phrasePattern(
      '(?:missed|miss) (?:it|(?:the|our|that) (?!point|meeting|call|bus|chance|part)[^ .]+)',
      '(?:missed|miss) (?:it|the (?:january|february|march|april|may|june|july|august|september|october|november|december) [^ .]+)',
      '(?:slipped|slip)(?: by| to| into)?',
      'too late',
      '(?:days|weeks|months|week|month|day|year|hours) late(?: r than planned)?',
      'late by',
      'behind schedule',
      "(?:did n't|never) (?:~1)make (?:it|the (?:~1)(?:deadline|date|build|release))",
      '(?:overran|overrun)',
      'came out in the (?:next|first) (?:~1)(?:patch|release|version)',
      '(?:pushed|moved|bumped) (?:~2)(?:to|into) the next (?:~1)(?:release|quarter|version|patch|build|sprint|year)',
    ),
  },
  {
    topic: 'acceptance',
    good: true,
    pattern: phrasePattern(
      '(?:passed|pass)(?: the| it| first| with| on)?',
      '(?:was|were|got|been) (?:~1)(?:approved|accepted|awarded|granted|certified|funded|admitted)',
      '(?:they|board|committee|council|ministry|management|directors|jury|panel|he|she) (?:~1)(?:approved|funded|backed|greenlit|said yes)',
      '(?:got|getting|gave us|granted us|granted) (?:the|our|a|his|her|their) (?:~1)(?:grant|funding|approval|certificate|yes|budget|permit|go ahead|green light|licence|license)',
      '(?:won|received) the (?:~1)(?:grant|award|prize|funding|vote)',
      '(?:clean|unqualified) (?:report|bill of health|audit|opinion)',
      '(?:without|with no|with zero|not) (?:a |one )?(?:~1)(?:findings?|remarks?|objections?|reservations?)',
    ),
  },
  {
    topic: 'acceptance',
    good: false,
    pattern: phrasePattern(
      '(?:failed|fail) (?:the|on|our|its|it|at) (?:~2)(?:audit|exam|test|review|inspection|certification|point|assessment)',
      '(?:audit|inspection|certification|exam|review|assessment) (?:~1)failed',
      '(?:turned|knocked|voted) (?:us|it|me|the (?:~1)[^ .]+|them) down',
      '(?:turned|knocked|voted) down (?:the|our|my|us|it)',
      "(?:did n't|never) (?:~1)get (?:it|the (?:~1)(?:grant|funding|approval|certificate|budget|permit|licence)|approval|funding|approved)",
      '(?:was|were|got|been) (?:~1)(?:rejected|refused|declined|denied|turned down|thrown out)',
      '(?:they|board|committee|council|ministry|management|jury|panel) (?:~1)(?:rejected|refused|declined|denied|said no)',
      "(?:did n't|never) (?:~1)pass",
    ),
  },
  {
    topic: 'loss',
    good: true,
    pattern: phrasePattern(
      '(?:nothing|none|no [^ .]+|not one [^ .]+|not a (?:single )?[^ .]+) (?:~2)(?:was|were|got) (?:~1)lost',
      'without (?:losing|loss)',
      '(?:lost|lose) (?:nothing|no (?:~1)[^ .]+|not (?:a|one))',
      "did n't lose (?:a|any|one|anything)",
      '(?:recovered|restored|saved|got back|got) (?:everything|every|all of (?:it|them)|the lot|all the)',
    ),
  },
  {
    topic: 'loss',
    good: false,
    pattern: phrasePattern(
      '(?:we|i|they) (?:~2)lost (?:about |around |some |roughly )?(?:\\d[^ ]*|a|an|two|three|four|five|six|seven|eight|nine|ten|twelve|forty|some|the|all) (?:~3)(?:data|rows|records|orders|files|messages|entries|day|days|hours|hour|week|photos|emails|transactions|events|bookings|recordings|table|tables|readings|measurements|letters|documents|invoices)',
      '(?:was|were|is|are) (?:gone|lost)(?: for good| forever)?',
      "(?:never|could n't) (?:~1)(?:get|got|recover|recovered|restore|find) (?:them|it|those|that) back",
    ),
  },
  {
    topic: 'uptime',
    good: true,
    pattern: phrasePattern(
      '(?:no|zero|without|without any) (?:~1)(?:downtime|outage|interruption)',
      'without (?:~1)(?:going down|a minute of downtime|stopping)',
      "(?:never|did n't) (?:~1)(?:went|go|gone) (?:down|offline)",
      'stayed (?:up|online|on)',
    ),
  },
  {
    topic: 'uptime',
    good: false,
    pattern: phrasePattern(
      '(?:was|were|went|goes|been) (?:~1)(?:down|offline|dark|unavailable) (?:~2)(?:for|all|the whole|until)',
      '(?:had|caused|took) (?:an|a|the) (?:~2)(?:outage|downtime)',
      '(?:hours?|minutes?|days?) of downtime',
    ),
  },
  {
    topic: 'release',
    good: true,
    pattern: phrasePattern(
      "(?:~1)(?:is|are|'s|'re|was) still (?:~1)(?:running|in use|in there|in place|live|used|there|going|up|standing|on(?! (?:the |their |an? )?(?:old|paper|excel|spreadsheets?|previous|former)))",
      '(?:has|have) (?:~1)(?:run|been running|been in use|been live) (?:ever )?since',
      '(?:kept|left) it (?:live|on|running|in place)',
      'never (?:~1)(?:rolled|had to roll) (?:~1)back',
      'stayed (?:live|in|in production|in place)',
      '(?:to|until) this day',
    ),
  },
  {
    topic: 'release',
    good: false,
    pattern: phrasePattern(
      '(?:rolled|roll) (?:it|everything|that|them|the (?:~2)[^ .]+)? ?back',
      '(?:reverted|revert|undid)',
      '(?:abandoned|scrapped|shelved|binned|discontinued|mothballed)(?: it| the)?',
      '(?:went|gone) back to (?:the (?:old|previous)|paper|manual|excel|spreadsheets)',
      'switched (?:it|the (?:~1)[^ .]+) off',
      "(?:never|did n't) (?:~1)(?:go|went|gone) live",
      'never (?:shipped|launched|used|released)',
      '(?:took|taken|removed|ripped|pulled) (?:it|that|them|the (?:~2)[^ .]+) (?:~1)(?:out|down|off|away)? ?again',
      '(?:removed|dropped|withdrew|withdrawn) (?:it|that|them|the (?:~2)[^ .]+) (?:~1)(?:after|again|later)',
      '(?:in|into) (?:a|the) (?:drawer|bin)',
    ),
  },
  {
    topic: 'payment',
    good: true,
    pattern: phrasePattern(
      '(?:paid|repaid|refunded) (?:us|it|me|them) (?:~1)(?:back|all|in full)',
      '(?:paid|repaid) (?:in the end|up|in full|every|all of it|the lot|after all)',
    ),
  },
  {
    topic: 'payment',
    good: false,
    pattern: phrasePattern(
      'never (?:~1)(?:paid|saw (?:a|any|one) (?:cent|penny|dollar|euro|money|of it))',
      '(?:wrote|written) (?:it|that|them|the (?:~2)[^ .]+) off',
      "(?:did n't|has n't) (?:~1)pay",
    ),
  },
  {
    topic: 'adoption',
    good: true,
    pattern: phrasePattern(
      '(?:still|all|both|everybody|everyone) (?:~1)(?:use|uses|using|used) (?:it|that|them|this)',
      "(?:is|was|'s) still (?:~1)what (?:they|we|everyone|everybody) (?:~1)(?:use|uses|do|go by|run|runs|work with)",
      "(?:is|'s) what (?:they|we|everyone|everybody) (?:~1)(?:run|runs|use|uses) (?:today|now|to this day)",
      '(?:it|that|this) (?:~1)(?:stuck|caught on|took off|took hold)',
      '(?:dropped|gave up|threw out|threw away|got rid of|binned|retired) (?:the|their|its) (?:~1)(?:paper|old|spreadsheets?|excel|manual|previous|former)',
    ),
  },
  {
    topic: 'adoption',
    good: false,
    pattern: phrasePattern(
      "(?:never|did not|did n't) (?:~1)(?:took|take|caught on|catch on|took off|take off|took hold|take hold|stuck|stick)(?= (?:off|on|hold|and|but|so|we|it|they|he|she|\\.)|$)",
      '(?:went|gone|going|go|fell|fallen|were|was|are|is) back (?:to|on) (?:the |their |its |doing )?(?:~1)(?:paper|old|spreadsheets?|excel|manual|phone|whiteboard|pen|hand|clipboards?)',
      '(?:still|stayed|remain|remained) on (?:the |their |an? )?(?:old|paper|excel|spreadsheets?|previous|former)',
      '(?:stopped|quit|gave up) using (?:it|that|them|the)',
      '(?:nobody|no one|hardly anyone|hardly anybody|none of them) (?:~1)(?:use|uses|used|using) (?:it|that|them)',
    ),
  },
  {
    topic: 'effect',
    good: true,
    pattern: phrasePattern(
      '(?:it|that|this|which) (?:~1)(?:worked|held|helped|solved it|fixed it|did the trick|went through)',
      "(?:never|has n't|not) (?:~1)(?:happened|come back|come up|occurred|failed|broken) (?:again|since)",
      '(?:problem|issue|error|fault) (?:was|is) (?:gone|solved|fixed)',
    ),
  },
  {
    topic: 'effect',
    good: false,
    pattern: phrasePattern(
      "(?:it|that|this|which) (?:~1)(?:did n't|never) (?:~1)(?:work|hold|held|help|worked|helped|solve it|fix it)",
      "was n't enough",
      '(?:happened|came back|failed|broke) again',
      'made (?:it|things) worse',
    ),
  },
  {
    topic: 'staying',
    good: true,
    pattern: phrasePattern(
      '(?:he|she|they) (?:~1)(?:stayed|stays) (?:on|in the team|with the|another)',
      '(?:he|she|i|they) (?:was|were|got) promoted',
    ),
  },
  {
    topic: 'staying',
    good: false,
    pattern: phrasePattern(
      '(?:he|she|they|i) (?:~1)(?:quit|resigned)',
      '(?:he|she|they) (?:~1)left the (?:team|company|firm|project)',
      '(?:handed|gave) in (?:his|her|their) (?:notice|resignation)',
    ),
  },
  {
    topic: 'target',
    good: true,
    pattern: phrasePattern(
      '(?:hit|beat|met|reached|exceeded) (?:the|our|their|every) (?:~1)(?:target|goal|quota|number|budget)',
      'under budget',
      'within budget',
    ),
  },
  {
    topic: 'target',
    good: false,
    pattern: phrasePattern(
      '(?:missed|fell short of) (?:the|our|their) (?:~1)(?:target|goal|quota|number)',
      'fell short',
      'over budget',
    ),
  },
  {
    topic: 'deadline',
    good: true,
    pattern: phrasePattern(
      '(?:to the (?:hour|day|minute))',
      '(?:on|by) the (?:day|date|week|morning|deadline) (?:that )?(?:we|i) (?:~1)(?:promised|agreed|planned|said|announced)',
      '(?:as|when) (?:promised|planned|agreed|scheduled|announced)',
      '(?:just|right|bang) (?:in|on) time',
    ),
  },
  {
    topic: 'acceptance',
    good: true,
    pattern: phrasePattern(
      '(?:they|he|she|it|board|committee|council|customer|client|manager|director) (?:~2)(?:accepted|approved|adopted|endorsed|agreed to) (?:it|that|the|my|our|this|a|an|us)',
      '(?:gave|got) (?:us|me|it) (?:the |a )?(?:~1)(?:go ahead|green light|green|yes|approval|blessing|budget|money)',
    ),
  },
  {
    topic: 'acceptance',
    good: false,
    pattern: phrasePattern(
      '(?:they|he|she|it|board|committee|council|customer|client|manager|director) (?:~2)(?:rejected|refused|declined|vetoed|threw out) (?:it|that|the|my|our|this)',
      '(?:no|not any) (?:budget|money|approval) (?:was|came|for)',
    ),
  },
  {
    topic: 'contest',
    good: true,
    pattern: phrasePattern(
      '(?:we|i|they) (?:~1)(?:won|win) (?:the|it|that|a|first)',
      '(?:came|finished) first',
      'first (?:prize|place)',
    ),
  },
  {
    topic: 'contest',
    good: false,
    pattern: phrasePattern(
      "(?:we|i|they) (?:~1)(?:lost|did n't win) (?:the|it|that) (?:~1)(?:tender|bid|prize|award|pitch|vote|contract|case)",
      'came (?:second|third|last)',
    ),
  },
  {
    topic: 'strike',
    good: true,
    pattern: phrasePattern(
      '(?:called|call) (?:~3)off',
      '(?:averted|avoided|prevented) (?:the|a) (?:~1)(?:strike|walkout|lawsuit|fine|penalty|recall|closure)',
    ),
  },
  {
    topic: 'strike',
    good: false,
    pattern: phrasePattern(
      '(?:went|go|gone) (?:~1)on strike',
      'walked out',
      '(?:sued|fined) us',
      '(?:had to|paid) (?:~1)(?:pay )?the (?:fine|penalty)',
    ),
  },
  {
    topic: 'acceptance',
    good: true,
    pattern: phrasePattern(
      'got (?:it|one|them) for (?:~2)',
      '(?:and|i|we) got (?:it|all of it|what i asked for|a yes)',
    ),
  },
  {
    topic: 'acceptance',
    good: false,
    pattern: phrasePattern(
      '(?:he|she|they|director|board|committee|[^ .]+) (?:~1)(?:refused|rejected|declined|denied) (?:it|each|every|twice|again|all|them|us|me|the|my|our)',
    ),
  },
  {
    topic: 'effect',
    good: false,
    pattern: phrasePattern(
      '(?:came|come) back(?! (?:to|from|with|and|for|in|at|on|into|home))',
      '(?:happened|occurred|failed|broke|returned) again',
      "was n't (?:the|it|that)",
    ),
  },
  {
    topic: 'acceptance',
    good: true,
    pattern: phrasePattern(
      '(?:voted|vote) (?:for|in favour|in favor)',
      'accepted (?:a|an|the|my|our|it)',
      '(?:adopted|took over|introduced) (?:the|it|that|our|my|this)',
    ),
  },
  {
    topic: 'acceptance',
    good: false,
    pattern: phrasePattern(
      '(?:stayed|stuck|remained) with (?:the |their |its )?(?:~1)(?:paper|old|former|previous|manual|spreadsheets?|excel)',
    ),
  },
  {
    topic: 'happening',
    good: true,
    pattern: phrasePattern(
      'went (?:ahead|live|public|into production|out on)',
      '(?:was|were) (?:~1)(?:launched|opened|switched on|rolled out|merged|delivered|published|introduced|installed) (?:on|in|at|with|by|to)',
      '(?:we|i|they) (?:~1)(?:launched|opened|went live|shipped it|delivered it)',
      '(?:rolled|rolling) (?:it|them|that|this) out',
    ),
  },
  {
    topic: 'happening',
    good: false,
    pattern: phrasePattern(
      'never (?:happened|came|went ahead|took place|saw the light)',
      'pulled the plug',
      '(?:called|calling) (?:it|the (?:~2)[^ .]+|everything) off',
      '(?:came|come) to nothing',
      'nothing (?:~1)(?:came|come) of',
      '(?:was|that was) the last (?:we|i|anyone) (?:~1)heard',
      'fell through',
      '(?:was|were|got|been) (?:~1)(?:cancelled|canceled|called off|shelved|scrapped|stopped for good|abandoned|axed|dropped)',
      '(?:cancelled|canceled|scrapped|shelved|axed|abandoned) (?:it|the whole|the project|the pilot)',
    ),
  },
  {
    topic: 'acceptance',
    good: false,
    pattern: phrasePattern(
      'took us to court',
      '(?:sued|sue) us',
      "would n't (?:budge|hear of it|have it|sign)",
    ),
  },
  {
    topic: 'hiring',
    good: true,
    pattern: phrasePattern(
      '(?:we|i|they) (?:~1)(?:took|hired|kept) (?:him|her|them) (?:on|in the end|anyway|after all)',
      '(?:he|she|i) got the (?:job|role|position|offer)',
      '(?:we|i|they) (?:~1)hired (?:him|her|them)',
      '(?:he|she) (?:~1)(?:joined us|started with us|signed)',
    ),
  },
  {
    topic: 'hiring',
    good: false,
    pattern: phrasePattern(
      '(?:he|she|they) (?:~1)went (?:somewhere|someplace) else',
      "(?:did n't|never) (?:hire|take) (?:him|her|them)",
      '(?:turned|let) (?:him|her|me) (?:down|go)',
      '(?:he|she) (?:~1)(?:declined|turned us down)',
      '(?:took|accepted) (?:the|another|an) (?:other )?(?:job|offer) (?:elsewhere|at another)',
    ),
  },
  {
    topic: 'acceptance',
    good: false,
    pattern: phrasePattern('(?:voted|vote) (?:~5)(?:down|against)'),
  },
  {
    topic: 'staying',
    good: true,
    pattern: phrasePattern(
      '(?:gave|given|got) (?:us|me) (?:another|two|three|four|five|a|one) (?:~2)(?:year|years|season|contract|term|months)(?: more)?',
    ),
  },
  {
    topic: 'staying',
    good: false,
    pattern: phrasePattern(
      '(?:gave|given|handed) (?:it|the (?:~2)[^ .]+|that|us) (?:over )?to (?:a|another|some|somebody|someone) (?:~1)(?:firm|company|vendor|competitor|else|agency|supplier)',
    ),
  },
  {
    topic: 'end',
    good: true,
    pattern: phrasePattern(
      '(?:was|became|is) (?:a|an) (?:~1)(?:success|hit|triumph)',
      'paid off',
      '(?:turned out|ended|went) (?:~1)(?:well|fine|perfectly|great|smoothly)',
      'saved the (?:deal|account|day|project|contract|season|launch)',
      '(?:we|i|they) (?:~1)(?:pulled it off|got there|succeeded|managed it)',
    ),
  },
  {
    topic: 'end',
    good: false,
    pattern: phrasePattern(
      '(?:was|became|is) (?:a|an) (?:~1)(?:disaster|failure|flop|fiasco|mess|catastrophe)',
      'to no avail',
      'in vain',
      'for nothing',
      'backfired',
      '(?:turned out|ended|went) (?:~1)(?:badly|wrong|terribly)',
      'fell apart',
      'went under',
      '(?:we|i|they) (?:~1)(?:gave up|failed|blew it)',
    ),
  },
]
