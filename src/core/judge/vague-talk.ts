import { compactPattern } from '../text/compact-pattern.ts'
import type { Dimension } from './dimension.ts'

/**
 * One way of passing over a dimension. `keys`: one of these words must stand in the words looked at; `shape`, where
 * given, must match them as well (lower case, one space between words, contractions taken apart).
 */
export interface VagueTalk {
  dimension: Dimension
  /** How surely, 0.5 (it may) to 2 (it says so itself). */
  weight: number
  keys: readonly string[]
  shape?: RegExp
}

function talk(dimension: Dimension, weight: number, keys: string, shape?: RegExp): VagueTalk {
  const list = keys.split(/[,\s]+/).filter((key) => key !== '')
  return shape === undefined
    ? { dimension, weight, keys: list }
    : { dimension, weight, keys: list, shape }
}

/** A shape that is put together from words listed once. */
const compose = (source: string): RegExp => new RegExp(compactPattern(source))

const some = '(?:some|a few|several|certain|various|a couple of|a number of|things|bits|small)'
const verdict =
  '(?:well|fine|ok|okay|good|great|smoothly|nicely|alright|better|right|successfully|perfectly|wonderful|brilliantly|easier|smoother)'
const crowd =
  '(?:people|folks|stakeholders?|side|teams?|management|leadership|business|organi[sz]ation|company|department|office|customers?|clients?|users?|parties|party|everyone|everybody|colleagues?|someone|somebody|others|staff|union|security|legal|finance|board|engineers|developers|ops|sales|marketing|members|experts|bosses|seniors|guys|lot|managers|group|committee|powers)'
const stance =
  "(?:unhappy|happy|against|concern\\w*|scepti\\w+|skepti\\w+|push\\w* ?back|pushback|resist\\w*|complain\\w*|reluctant|hesita\\w+|upset|angry|worried|annoyed|frustrated|demanding|difficult|opposed|objec\\w+|doubts?|reservations?|agenda|interests?|expectations|opinions?|mixed|demanded|wanted|felt|thought|said|told|saying|asked|raised|not (?:very )?(?:happy|keen|convinced)|n't (?:very )?(?:happy|keen|convinced)|on board|supportive|involved|agreed|approved|amazing|great|loop|green light|signed off|bought in|buy in|for it|refused|blocked|insisted|kept|had my back|backed|behind|stood by)"

/**
 * How people talk past what a panelist would press on. Provenance: written for this project from how answers pass
 * over a dimension, not from any published list.
 */
export const vagueTalk: readonly VagueTalk[] = [
  // tension and people: a view of somebody's, a change of mind or a displeasure, named and not told
  talk(
    'tension',
    1.6,
    'pleased happy thrilled impressed delighted amused keen chuffed',
    /\bn(?:ot|'t) (?:(?:best|too|very|all that|exactly|particularly|terribly|overly|really|so) )?(?:pleased|happy|thrilled|impressed|delighted|amused|keen|chuffed)\b/,
  ),
  talk(
    'people',
    1.4,
    'own',
    /\b(?:had|has|have|with) (?:(?:\w+ )?(?:his|her|their|its) own|ideas of (?:his|her|their) own) (?:ideas?|views?|opinions?|agendas?|mind|way|take|interests?|priorities)\b/,
  ),
  talk(
    'people',
    1,
    'round around warmed',
    /\b(?:(?:came|come|comes|coming) (?:round|around)|warmed (?:up )?to)\b(?! (?:to see|for|with|and))/,
  ),
  // outcome: more or less of something, by how much is left open; and those who have come to like it
  talk(
    'outcome',
    1.5,
    'somewhat slightly rather bit little marginally roughly broadly',
    /\b(?:somewhat|slightly|rather|a (?:little )?bit|a little|marginally|broadly|roughly) (?:above|over|under|below|more|less|higher|lower|later|longer|better|worse|beyond|in line|within|as (?:planned|expected))\b/,
  ),
  talk(
    'outcome',
    1.2,
    'taken took caught',
    /\b(?:(?:have|has|had|'ve|'s) (?:\w+ )?taken to (?:it|them|that)|took to (?:it|them) (?:well|quickly|straight)|(?:has|had|'s) (?:\w+ )?caught on)\b/,
  ),
  // decision: that there were several ways, and not which or why
  talk(
    'decision',
    1.4,
    'way ways options roads directions',
    /\b(?:more than one|several|a few|different|many|two|a couple of|any number of) (?:ways?|options|roads|directions) (?:you|we|one|i|it|to|that|of)\b/,
  ),

  // decision: a choice without what was chosen
  talk(
    'decision',
    1.6,
    'approach approaches route direction option options possibilities alternatives solution solutions compromise workaround strategy measures steps action actions judgement judgment call path plan decision decisions',
    /\b(?:took|take|taking|taken|makes?|made|making|finds?|found|go|went|going|came up|come up|chose|chosen|choose|picked|pick|used?|using|did|do|decided|weighed|weigh|considered|evaluated|looked at|explored|adopted|opted|followed|tried|agreed|aligned|settled|best|right|worked|developed|landed)\b.{0,48}\b(?:approach|approaches|route|direction|options?|possibilities|alternatives|solutions?|compromise|workaround|strategy|measures|steps|actions?|judge?ment|call|path|plan|decisions?)\b/,
  ),
  talk(
    'decision',
    1.5,
    'handled handle handling dealt managed sorted solved resolved tackled navigated juggled improvised adapted balanced addressed fixed reacted reprioritising reprioritised prioritised prioritized rebalanced',
    /\b(?:i|we)\b(?: \w+){0,2} (?:handled?|handling|dealt|managed|sorted|solved|resolved|tackled|navigated|juggled|improvised|adapted|balanced|addressed|fixed|reacted|reprioriti[sz]ed|prioriti[sz]ed|rebalanced)\b|reprioriti[sz]ing/,
  ),
  talk(
    'decision',
    1.7,
    'what whatever',
    /\b(?:did|do|done|picked|pick|chose|choose|went|go|took|tried|decided|go|going) (?:on |for |with |to do )?(?:just |simply )?what(?:ever)? (?:had|have|i had|we had|needed|was|were|seemed|felt|made|i (?:could|thought|felt)|we could|it took|works?|worked|anyone|is)\b/,
  ),
  talk(
    'decision',
    1.5,
    'based basis depending gut instinct judgement judgment intuition experience common',
    /\b(?:(?:decid\w+|prioriti\w+|chose|choose|made|call|choice|picked|went|it|acted|purely|just|mainly)(?: \w+){0,4} (?:based on|on the basis of|depending on)|based on (?:\w+ )?(?:impact|fit|data|priority|priorities|merit|experience|needs|circumstances|values)|my gut|gut feeling|instincts?|(?:my|best|own) judge?ment|common sense|by intuition|from experience)\b/,
  ),
  talk(
    'decision',
    1.3,
    'sensible modern scalable pragmatic appropriate suitable reasonable practical efficient robust sustainable balanced best safest cleanest better smarter logical obvious',
    /\b(?:most|more|best|right|better|a|the|very|quite) (?:\w+ )?(?:sensible|modern|scalable|pragmatic|appropriate|suitable|reasonable|practical|efficient|robust|sustainable|balanced|best|safest|cleanest|smarter|logical|obvious)\b/,
  ),
  talk(
    'decision',
    1.6,
    'some few several certain various things bits how changes adjustments tweaks improvements couple number',
    compose(
      `\\b(?:change[ds]?|tweak(?:ed|s)?|adjust(?:ed|s)?|improved?|restructured|reorgani[sz]ed|optimi[sz]ed|streamlined|rethought|reworked|moved|shifted|rearranged|reshuffled|introduced) (?:\\w+ )?${some}|\\b(?:changed|rethought|reworked|adjusted|improved) (?:how|the way)\\b|\\b(?:made|did) (?:\\w+ )?(?:some|a few|several|certain|various)|\\b(?:made|some|few|certain|necessary) (?:\\w+ )?(?:changes|adjustments|tweaks|improvements)\\b`,
    ),
  ),
  talk(
    'decision',
    1.5,
    'came come found find worked work figured made got everyone both somehow way justice',
    /\b(?:came up with|come up with|(?:found|find) a (?:\w+ )?(?:way|solution|compromise|balance)|in a (?:\w+ )?way (?:that|which|i|we)|did justice|worked? (?:it|something|things|that) out|worked out (?:a|some|what)|figured (?:it|something|things|that) out|made it (?:work|happen)|make it (?:work|happen)|got it done|got things (?:moving|done)|so that everyone|somehow|(?:worked|works) for (?:both|everyone|all|everybody))\b/,
  ),
  talk('decision', 0.8, 'decided decide chose choose opted', /\b(?:decided?|chose|choose|opted)\b/),
  // outcome: a verdict where a result would stand
  talk(
    'outcome',
    1.5,
    'well fine ok okay good great smoothly nicely alright better right successfully perfectly wonderful brilliantly easier smoother should',
    compose(
      `\\b(?:went|go|goes|going|gone|turned out|worked(?: out)?|works|ran|run|runs|running|landed|ended(?: up)?|came (?:together|out|off)|performed|received|been|fell|looks?|looking|look)\\b(?: \\w+){0,4} (?:${verdict}|as it should|like it should)\\b|\\b(?:got|get|was|were|is)(?: (?:very|really|quite|pretty|all|so|just|rather|much|even|a|lot|bit))* ${verdict}\\b`,
    ),
  ),
  talk(
    'outcome',
    1.5,
    'success successful successfully satisfied satisfaction pleased delighted positive improved improvement improvements benefit benefited benefits difference impact progress paid worthwhile appreciated grateful happy good efficient productive place win helped result results effective smoother stronger thrilled love loved',
    /(?<!\bn(?:ot|'t) (?:\w+ )?)\b(?:success\w*|satisf\w+|pleased|delighted|thrilled|positive(?:ly)?|improved|improvements?|benefit\w*|a (?:\w+ )?difference|impact|progress|paid off|worthwhile|appreciated|grateful|(?:was|were|very|really|all|everyone|everybody|customer|client|they|everyone's) happy|good (?:place|shape|direction|result|results|outcome)|better place|right direction|more (?:efficient|productive|effective)|win win|helped|results? (?:was|were|spoke)|great result\w*|loved it)\b/,
  ),
  talk(
    'outcome',
    1.3,
    'lot significant significantly deal considerably considerable noticeable noticeably substantial substantially much bit massively hugely tons',
    /\b(?:helped|saved|improved|reduced|cut|increased|gained|better|less|more|faster|changed|grew|dropped|went (?:up|down))\b.{0,30}\b(?:a lot|significant\w*|(?:great|good) deal|considerabl\w+|noticeabl\w+|substantial\w*|quite a bit|much|massively|hugely)\b|\b(?:a lot|significant\w*|considerabl\w+|noticeabl\w+|substantial\w*|much)\b.{0,20}\b(?:better|less|more|faster|amount|impact|improvement|difference|savings?)\b/,
  ),
  talk(
    'outcome',
    1,
    'moved over through resolved solved about settled done',
    /\b(?:that is about it|that 's about it|after that it (?:was|moved)|(?:it|everything) (?:was|got) (?:resolved|solved|settled|done)|we (?:got|made it) through)\b/,
  ),
  talk(
    'decision',
    1.5,
    'felt seemed looked suitable fitting fit better convincing promising',
    /\b(?:felt|seemed|looked) (?:\w+ ){0,3}(?:more|most|better|best|right|fitting|convincing|promising)\b/,
  ),
  // tension: harmony, or difficulty in general
  talk(
    'tension',
    1.6,
    'difference differences exchange words heated opposing sides gamble stretch mess nightmare headache uphill straightforward simple smooth trivial easy plain tape bureaucracy politics red',
    /\b(?:differences? of (?:opinions?|views?)|different (?:opinions?|views?|priorities|ideas)|exchange of (?:views|words)|a bit of a (?:gamble|risk|stretch|mess|nightmare|headache|struggle|battle|fight)|uphill (?:battle|struggle)|(?:n't|not|never|hardly|anything but) (?:\w+ )?(?:straightforward|simple|smooth|trivial|easy|plain sailing)|red tape|some (?:politics|bureaucracy))\b/,
  ),
  talk(
    'tension',
    1.6,
    'friendly flexible pleasant opinion planned expected normal quiet routine heart mean meant fine aligned adapted accepted understood reasonable friction issues problems trouble drama conflict pushback smooth smoothly easy straightforward agreed board cool understanding cooperative supportive openly receptive good well okay ok',
    /\b(?:(?:was|were|is|are|quite|pretty|totally|really|all|perfectly) (?:\w+ )?(?:fine|ok|okay|cool|good|happy) (?:with|about)|(?:was|were|got|everyone|all) (?:\w+ )?aligned|adapted|accepted (?:it|that|this)|understood|friendly|(?:was|were|quite|very) flexible|pleasant|same (?:opinion|view|page)|as (?:we 'd |we |had been |was )?(?:planned|expected)|(?:'s|is|was|were|all) (?:\w+ )?(?:normal|quiet|routine)|all (?:my|his|her|their) heart|could see (?:what|why|his|her|their)|took it (?:\w+ )?(?:well|fine)|reasonable (?:guy|man|woman|person|people)|(?:without|no|not|little|never) (?:\w+ )?(?:friction|issues|problems|trouble|drama|conflicts?|pushback|resistance)|(?:quite|pretty|very|rather|really) (?:a )?(?:smooth|easy|straightforward)|(?:went|ran) smoothly|(?:was|were|all|everyone|everybody|quickly|soon|they|he|she) (?:\w+ )?(?:agreed|on board|understanding|cooperative|receptive|supportive))\b/,
  ),
  talk(
    'tension',
    1.5,
    'differences ironed settled clash disagreements misunderstandings compromise met eventually together talked round',
    /\b(?:iron(?:ed)? (?:\w+ )?(?:out|differences)|settled (?:\w+ )?differences|(?:worked|sorted|talked|smoothed) (?:\w+ )?(?:through |over |out )?(?:our|their|the|some) (?:\w+ )?(?:differences|issues|disagreements)|(?:differences|disagreements|misunderstandings)(?: \w+){0,3} (?:resolved|solved|settled)|met (?:\w+ )?(?:in the middle|halfway)|talked (?:\w+ )?(?:and|it) (?:\w+ )?(?:understood|over|through|out)|came round|came around|had a (?:good|frank|open|honest) (?:talk|chat|conversation|discussion)|cleared the air|got along|got on (?:well|fine|better)|found common ground)\b/,
  ),
  talk(
    'tension',
    1.6,
    'challenge challenges challenging obstacle obstacles hurdle hurdles difficult difficulties complex complicated complexity pressure stress stressful tough tricky moving bumps bump ups hiccups friction resistance setbacks pains hairy delicate sensitive issues hard struggle struggles rough intense demanding problems worries',
    /\b(?:there (?:were|was|is|are|'s|will|'ll)|some|a few|a couple of|a bit|the usual|various|several|certain|many|always|lots? of|it (?:was|is|'s|got|can be)|just|quite|pretty|really|very|rather|somewhat|at times|sometimes|one of|we (?:had|faced|hit|met)|as with|like any)\b.{0,24}\b(?:challeng\w+|obstacles?|hurdles?|difficult\w*|complex\w*|complicated|pressure|stress\w*|tough|tricky|moving parts|bumps?|ups and downs|hiccups?|friction|resistance|setbacks|pains|hairy|delicate|sensitive|issues|hard|struggles?|rough|intense|demanding|problems|worries)\b/,
  ),
  // people: nobody with a face
  talk(
    'people',
    1.5,
    'manager boss lead director supervisor head superior chief supportive sympathetic understanding fine happy okay ok open thrilled impressed keen helpful difficult',
    /\b(?:manager|boss|lead|director|supervisor|head|superior|chief|mentor) (?:was|is|were|seemed) (?:\w+ )?(?:supportive|sympathetic|understanding|fine|happy|okay|ok|open|thrilled|impressed|keen|helpful|difficult)\b/,
  ),
  talk(
    'people',
    1.5,
    'people folks stakeholder stakeholders side team teams management leadership business organisation organization company department office customer customers client clients user users parties party everyone everybody colleague colleagues someone somebody others staff union security legal finance board engineers developers ops sales marketing members experts bosses seniors guys managers group committee powers they',
    compose(`\\b${crowd}\\b(?: \\w+){0,6} ${stance}|\\b${stance}\\b(?: \\w+){0,4} ${crowd}\\b`),
  ),
  talk(
    'people',
    1.5,
    'scepticism skepticism institution expectation views feelings said reactions reaction relevant powers parties concerned involved management pushback resistance objections criticism complaints concerns reservations doubts',
    /\b(?:reactions? (?:was|were)|mixed|(?:some|certain|general|a bit of|lot of|much) (?:scepticism|skepticism|expectations?|interest|opposition|unease|unrest)|as an institution|(?:views|feelings|opinions)(?: \w+){0,3} (?:differed|high|mixed|divided)|it was (?:said|felt|expected|argued|feared)|(?:relevant|right|appropriate|responsible|key|necessary|affected|different) (?:people|persons?|parties|stakeholders?|teams?|departments?|colleagues|contacts)|powers that be|(?:everyone|all|people|parties|those) (?:involved|concerned|affected)|upper management|senior management|higher ups|(?:some|a few|a bit of|a lot of|general|the usual) (?:\w+ )?(?:pushback|resistance|objections?|criticism|complaints?|concerns?|reservations|doubts))\b/,
  ),
  talk(
    'people',
    1.4,
    'someone somebody colleague person friend superior senior expert boss mentor successor predecessor replacement',
    /\b(?:someone|somebody|one person|a (?:\w+ )?(?:colleague|person|friend|superior|senior|expert|boss|mentor|coworker|manager|director)|the (?:person|one|guy|lady|colleague) (?:who|taking|from|in charge|responsible)|my (?:mentor|successor|predecessor|replacement|boss|superior))\b/,
  ),
  talk(
    'people',
    1.3,
    'told asked given informed advised',
    /\bi (?:was|got|had been|'d been) (?:\w+ )?(?:told|asked|given|informed|advised|approached|warned)\b/,
  ),
  // ownership: done, by nobody in particular
  talk(
    'ownership',
    1.6,
    'together collaborative collaboratively involved supported supporting contributed collectively joint jointly participated assisted helped responsible spearheaded championed drove drive led accountable coordinated facilitated oversaw instrumental',
    /\b(?:(?:designed|built|made|did|solved|wrote|pulled|came|put|fixed|decided|found|created|developed|all|team)(?: \w+){0,3} together|together (?:we|as|with)|collaborative\w*|collectively|jointly|joint effort|(?:was|were|been|got|heavily|closely|very) (?:\w+ )?involved|i (?:\w+ )?(?:supported|assisted|contributed|participated|coordinated|facilitated|oversaw|spearheaded|championed)|(?:was|am|were) (?:\w+ )?(?:part of|responsible for|accountable|instrumental)|led (?:it|the|this|that)|drove (?:the |this )?(?:\w+ )?(?:alignment|change|effort|initiative|adoption|process|project)|end to end|helped (?:out|with|the|to))\b/,
  ),
  talk(
    'ownership',
    1.7,
    'there light emerged discussions discovered surfaced noticed out came got kind decided suggested idea team department jumped looked',
    /\b(?:(?:came|come|was brought) to light|there (?:was|were|had been|'d been) (?:\w+ )?(?:agreement|decision|consensus|understanding|somebody|someone|plan|idea|solution)|came out of (?:\w+ ){0,2}(?:discussions?|talks?|meetings?|conversations?|workshops?)|(?:it|that) (?:just |kind of |sort of |somehow )*(?:emerged|happened|got (?:made|done|decided|fixed|sorted|rolled))|(?:got|gets) (?:\w+ )?(?:made|done|decided|fixed|sorted|rolled back|restaged|built|moved|called|sent|cut|cancelled|rewritten|replaced|changed|picked|chosen)|(?:someone|somebody) (?:\w+ )?(?:suggested|proposed|noticed|found|saw|came up|had the idea|decided|spotted)|(?:team|department|group|folks|crew|guys|staff|company|management|organi[sz]ation|office) (?:\w+ )?(?:caught|noticed|found|spotted|jumped|pulled|took|put|decided|acted|reacted|responded|stepped|made|did|fixed|handled|managed|worked|came up|built|moved|rallied|got))\b/,
  ),
  talk(
    'ownership',
    1.2,
    'looked worked all pulled jumped rallied got sat took figured came us group',
    /\bwe (?:\w+ )?(?:looked into|worked (?:with|on|closely)|all|pulled|as a team|jumped|rallied|got (?:on|to) it|sat down|took care|figured|came up)\b|\ball of us\b|\bas a (?:team|group|department|company)\b/,
  ),
  // learning: a saying
  talk(
    'learning',
    1.7,
    'learned learnt learn lesson lessons taught teach takeaway takeaways insight insights learning learnings realised realized moral message takes stays stay',
    /\b(?:learn(?:ed|t|ing|ings)?(?! to live)|lessons?|taught|teach(?:es)?|take ?aways?|insights?|reali[sz]ed|moral|message|what (?:stays|i (?:took|take|got|kept)))\b/,
  ),
  talk(
    'learning',
    1.7,
    'careful sensitive open thoughtful empathetic mindful aware grew grown grow shaped eyes journey experience humbled humble humbling wiser stronger perspective resilience resilient mature matured confidence confident patient patience empathy leader person conscious attentive appreciate reminded reminder changed learner self',
    /\b(?:more (?:\w+ )?(?:mindful|aware|conscious|attentive|patient|confident|careful|open|humble|resilient|mature|empathetic|thoughtful|sensitive)|gr[eo]w(?:n|s)?\b(?: \w+){0,4}|shaped (?:me|my|how)|opened my eyes|eye opener|eye opening|a journey|(?:good|great|valuable|learning|formative|humbling|useful|enriching|important|interesting|rewarding) experience|humbl\w+|wiser|stronger|(?:new|different|another|fresh|whole) perspective|resilien\w+|matured?|as a (?:leader|person|manager|professional|team|human)|changed me|a (?:\w+ )?reminder|reminded me)\b/,
  ),
  talk(
    'learning',
    1.5,
    'importance convinced fair honest convincing always never important matters matter first key everything essential crucial must should need have asset learn teacher vital paramount trust people golden nothing',
    /\b(?:importance|(?:is|are|'s) (?:\w+ )?(?:important|key|everything|essential|crucial|vital|paramount|the best|your|half)|matters|comes? first|(?:you|one|people|we) (?:\w+ )?(?:always|never|must|should|have to|need to|ca n't|can never|live)|(?:to|you) (?:always|never)|never give up|trust (?:your|the)|live and learn|at the end of the day|asset|teacher)\b/,
  ),
  talk(
    'learning',
    1.5,
    'next future would hindsight differently again going try carry remember mind forward',
    /\b(?:next time|in (?:the )?future|in hindsight|with hindsight|going forward|from now on|would(?: \w+){0,3} (?:be|do|communicate|plan|listen|start|prepare|involve|ask|test|check|take|try)|carry with me|keep (?:it |that |this )?in mind|try to (?:be|do|listen|communicate|see|stay|keep|remember))\b/,
  ),
  talk(
    'learning',
    1.8,
    'more better less stronger calmer wiser',
    /\b(?:i|we)(?: (?:just|really|have|'ve|did|do|think i|guess i))* (?:am|'m|are|'re|became|become|feel|felt|got|grew|try to be)(?: \w+){0,3} (?:more|better|less|stronger|calmer|wiser)\b/,
  ),
  // moment: a phase or a habit
  talk(
    'moment',
    1.6,
    'usually often regularly frequently always typically normally constantly generally repeatedly occasionally sometimes mostly commonly rarely tend whenever',
    /\b(?:usually|often|regularly|frequently|typically|normally|constantly|generally|repeatedly|occasionally|sometimes|mostly|commonly|tend to|tended to|whenever|(?:i|we|he|she|they|it|was|were|am|are|is|'m|'re|'s) always)\b/,
  ),
  talk(
    'moment',
    1.7,
    'hardly forever crept hard throughout time stage point period phase process gradually sometime eventually season year years months weeks career examples occasions times role job moments or most all instances kind often somewhere recently past long',
    /\b(?:throughout|over (?:time|the (?:years|months|weeks|course|period|whole|year|summer|winter)|that)|(?:on|as on) most \w+|most (?:mon|tues|wednes|thurs|fri|satur|sun)days?|in (?:the|that|this|those) (?:\w+ ){0,3}(?:months|phase|period|weeks|years|stage|time)|or so|at (?:some|one|a certain|various) (?:point|stage|time)s?|gradually|bit by bit|step by step|sometime|some time (?:last|in|ago|during)|(?:more of )?a (?:long |gradual |slow )?process|all (?:through|along|the time|that)|hardly a \w+|forever|crept up|hard to (?:put|say)|during (?:the|that|this|those) (?:\w+ )?(?:period|phase|season|project|time|year|months|weeks|transition|migration)|(?:lots?|plenty|many|several|loads|a (?:few|couple|number)) of (?:examples|times|occasions|cases|instances|moments|situations|hairy)|(?:many|several|various|numerous|different|countless) (?:\w+ )?(?:examples|times|occasions|cases|instances|moments|situations)|(?:few|couple of) (?:\w+ )?moments|in my (?:role|job|career|work|line)|part of (?:the|my) job|(?:last|this|that) year (?:i think|or)|or (?:the year before|so ago|something like)|a (?:while|long time|few years) (?:ago|back)|at the time|in general|most of the time|that whole|every (?:kind|sort) of|again and again|on and off|day to day|in those (?:days|years)|back then)\b/,
  ),
  // tension: that something was hard, rough or odd, and not what
  talk(
    'tension',
    1.4,
    'complications hiccup hiccups wobble wobbles blip snag snags friction blood noise grumbling bumps',
    /\b(?:a (?:little )?bit of (?:a )?|some |a few |certain |a certain |one or two |the odd |there (?:was|were) )(?:\w+ )?(?:complications|hiccups?|wobbles?|blip|snags?|friction|bad blood|noise|grumbling|bumps)\b/,
  ),
  talk(
    'tension',
    1.4,
    'uncomfortable awkward rough tough tense interesting difficult hard mixed cold frosty delicate messy ugly bumpy unpleasant intense',
    /\b(?:that|it|this|which|things) (?:was|were|got|felt|became) (?:(?:a (?:little )?bit|quite|rather|pretty|very|a little|kind of|sort of|really|fairly|an?|all) )*(?:uncomfortable|awkward|rough|tough|tense|interesting|difficult|hard|mixed|cold|frosty|delicate|messy|ugly|bumpy|unpleasant|intense)\b|\bfound (?:it|that|this) (?:\w+ )?(?:uncomfortable|awkward|rough|tough|difficult|hard)\b/,
  ),
  talk(
    'tension',
    1.2,
    'longer harder slower',
    /\b(?:longer|harder|slower|more difficult) than (?:i|we|they|he|she|anyone|anybody|expected|planned|hoped)\b/,
  ),
  // tension and people: how somebody took it
  talk(
    'tension',
    1.4,
    'well badly kindly care like',
    /\b(?:(?:did n't|did not|not) take (?:it|that|this|too|to) .{0,12}\b(?:well|kindly)|took (?:it|that|this) (?:\w+ )?(?:badly|hard)|(?:did n't|did not) (?:much |really )?(?:care for|like) (?:it|that|this))\b/,
  ),
  talk(
    'people',
    1.3,
    'issue problem issues feeling feelings stubborn difficult person',
    /\b(?:had (?:an?|some|their|his|her) (?:\w+ )?(?:issues?|problem|feelings?) with|some (?:\w+ )?feelings?\b|who was (?:\w+ )?(?:stubborn|difficult)|the person (?:who was )?(?:taking|in charge|responsible))/,
  ),
  // decision: that there was a reason, or that somebody gave way, and not why
  talk(
    'decision',
    1.5,
    'reasons reason along',
    /\b(?:had (?:my|our|his|her|their) (?:own )?reasons|for (?:whatever|some|one) reasons?(?: or another)?|went along with)\b/,
  ),
  // outcome: better by how much, and seen by whom
  talk(
    'outcome',
    1.4,
    'developed grown improved progressed blossomed',
    /\b(?:developed|grown|improved|progressed|blossomed|come on) (?:(?:really|very|so|quite|extremely) )?(?:well|a lot|nicely|enormously|massively)\b/,
  ),
  talk(
    'outcome',
    1.4,
    'value difference doors visible benefit held',
    /\b(?:(?:get|got|getting|gained?) (?:a lot|a good deal|plenty|much|lots)(?: of \w+)? (?:out of|from)|(?:felt|feel|noticed|saw|see) (?:the|a|a real|a big) difference|opened (?:a few |some |many |several )?doors|clearly visible|could (?:clearly )?be seen|held up)\b/,
  ),
  // moment: a time that is no time
  talk(
    'moment',
    1.3,
    'dawned soon weeks months while later signs',
    /\b(?:dawned on|as soon as (?:i|we) could|signs for (?:weeks|months|a while|some time)|later on|over the (?:course|weeks|months)|a while (?:back|ago)|some time (?:later|after))\b/,
  ),
  // learning: more of what everybody has
  talk(
    'learning',
    1.4,
    'more deeper better greater stronger',
    /\b(?:made me (?:a )?(?:\w+ )?(?:more|better|stronger)|(?:an?|the) (?:\w+ )?(?:deeper|greater|stronger|better) (?:appreciation|understanding|awareness|sense|mindset|respect) (?:of|for))\b/,
  ),
]
