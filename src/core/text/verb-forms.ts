/** Irregular English verbs as base past participle. Provenance: written down by hand from general knowledge. */
const irregular = `
be was been; be were been; become became become; begin began begun; bend bent bent; bite bit bitten; bleed bled bled;
blow blew blown; break broke broken; bring brought brought; build built built; burn burnt burnt; buy bought bought;
catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug;
do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed;
feel felt felt; fight fought fought; find found found; fly flew flown; forget forgot forgotten; freeze froze frozen;
get got got; get got gotten; give gave given; go went gone; grow grew grown; hang hung hung; have had had;
hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known;
lay laid laid; lead led led; learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain;
light lit lit; lose lost lost; make made made; mean meant meant; meet met met; pay paid paid; put put put;
quit quit quit; read read read; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said;
see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shoot shot shot;
show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat;
sleep slept slept; speak spoke spoken; spend spent spent; split split split; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck;
swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown; understand understood understood;
wake woke woken; wear wore worn; win won won; write wrote written; rewrite rewrote rewritten; rebuild rebuilt rebuilt;
withdraw withdrew withdrawn; overrun overran overrun; undo undid undone; redo redid redone; oversee oversaw overseen;
prefer preferred preferred;
`
const pasts = new Map<string, string>()
const participles = new Map<string, string>()
for (const entry of irregular.split(';')) {
  const [base, past, participle] = entry.trim().split(/\s+/)
  if (base === undefined || past === undefined || participle === undefined) continue
  pasts.set(past, base)
  participles.set(participle, base)
}

const sameInPast: ReadonlySet<string> = new Set(
  'cost cut hit hurt let put quit read set shut split spread'.split(' '),
)

/** "Redrew", "overslept", "re-sent": what stands before an irregular form changes nothing of it. */
const prefixed = /^(over|under|out|mis|re)-?(\p{L}{3,})$/u
const plainForms: ReadonlySet<string> = new Set(pasts.values())
/** Those before which a form that is always the same makes a verb: "reset" and "misread", but "output" and "outlet". */
const makesVerbs: ReadonlySet<string> = new Set(['re', 'mis'])

/** The base of an irregular form with one of these before it, by a table of such forms: "redrew" gives "redraw". */
function prefixedBase(word: string, bases: ReadonlyMap<string, string>): string | undefined {
  const [, before, form] = prefixed.exec(word) ?? []
  if (before === undefined || form === undefined) return undefined
  // "Relay" and "outcome" are no pasts.
  if (plainForms.has(form) && !(sameInPast.has(form) && makesVerbs.has(before))) return undefined
  const base = bases.get(form)
  return base === undefined ? undefined : before + base
}

const pastBase = (word: string): string | undefined => pasts.get(word) ?? prefixedBase(word, pasts)
const participleBase = (word: string): string | undefined =>
  participles.get(word) ?? prefixedBase(word, participles)

/** True for a form that can be a simple past: "rang", "pulled", "redrew". */
export function isPastForm(word: string): boolean {
  return pastBase(word) !== undefined || isRegularPast(word)
}

/** Forms that are no participle, or of verbs that have no passive: "went", "sat". */
const intransitive: ReadonlySet<string> = new Set(
  'sat stood slept lay waited stayed walked'.split(' '),
)

/** True for a form that is a simple past and nothing else: "went", "drove". */
export function isOnlyPast(word: string): boolean {
  return (
    intransitive.has(word) || (pastBase(word) !== undefined && participleBase(word) === undefined)
  )
}

/** True for a form that can be a past participle: "rung", "pulled". */
export function isParticipleForm(word: string): boolean {
  return participleBase(word) !== undefined || isRegularPast(word)
}

/** Plain forms of irregular verbs that are nothing else: no noun, no past, no participle. */
const plainOnly: ReadonlySet<string> = new Set(
  'stand begin bring buy catch choose find forget freeze go grow hear keep know leave lose meet sell send sit speak spend take teach tell think understand write see give get make say come'
    .split(' ')
    .filter((word) => !participles.has(word)),
)

/** True for a plain form that can be nothing but that: "stand", "go". */
export function isPlainOnly(word: string): boolean {
  return plainOnly.has(word)
}

/** True where the present and the past look alike: "put", "reset"; "resent" may be of "resend". */
export function looksSameInPast(word: string): boolean {
  if (sameInPast.has(word) || word === 'resent') return true
  const base = prefixedBase(word, pasts)
  return base !== undefined && base === word.replace('-', '')
}

/** The base of an irregular form, or undefined: "rang" gives "ring", "redrew" "redraw". */
export function irregularBase(word: string): string | undefined {
  return pastBase(word) ?? participleBase(word)
}

const notPast: ReadonlySet<string> = new Set(
  'need feed speed seed indeed bed red hundred exceed proceed succeed'.split(' '),
)

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !notPast.has(word)
}
