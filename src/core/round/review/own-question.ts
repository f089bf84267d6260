/** What a candidate's own question is worth to a panel. */
export type OwnQuestion = 'real-problem' | 'plain' | 'empty' | 'statement'

/** A question about what is hard, what failed, what changed, and how this team decides. */
const realProblem =
  /\b(?:hard(?:est)?|difficult|problem|problems|struggl\w*|fail(?:ed|ure|s|ing)?|broke|break|breaks|outage|incident|wrong|worst|disagree\w*|conflict|stuck|slow\w*|los(?:es?|ing|t)|left|leave|quit|regret|mistake|debt|risk|worr\w+|keeps? you|change[ds]? (?:about|since|in|first)|trade-?offs?|bottleneck|last (?:person|time|quarter|year)|decid\w+|first (?:ninety|90|six|three) |why (?:is|did|has|was|are)|what would you|who (?:decides|owns|says))\b/i

/** A question that any company could be asked, and none, or what the advertisement says already. */
const empty =
  /^\W*(?:no|nope|none|nothing|i(?:'m| am) (?:good|fine)|not really|i don't have|i think you)\b|\b(?:no (?:other |more |further )?questions?|culture like|typical day|day[- ]to[- ]day|benefits|perks|salary|vacation|holidays?|next steps?|dress code|work[- ]life)\b/i

/** Where neither a mark nor a word asks, something is told; in so many words at least. */
const asks =
  /\?|\b(?:what|which|who|whom|whose|how|when|where|why|wonder\w*|curious|like to (?:know|ask|hear)|tell me|(?:do|does|did|is|are|can|could|would|will|have|has) (?:you|your|the team|there|this|it|we|i|they|people|engineers))\b/i
const fewestInStatement = 8

/** Reads a candidate's own question by its words. */
export function readOwnQuestion(text: string): OwnQuestion {
  const words = text.trim().replace(/’/g, "'")
  if (words === '' || empty.test(words)) return 'empty'
  if (!asks.test(words) && words.split(/\s+/).length >= fewestInStatement) return 'statement'
  return realProblem.test(words) && /\b(?:you|your|team|we|here|role|this|the)\b/i.test(words)
    ? 'real-problem'
    : 'plain'
}

/** The scribe's remark on it. */
export function sayOwnQuestion(kind: OwnQuestion): string {
  return {
    'real-problem': 'Asks about a real problem of the team.',
    plain: 'A question that can be answered; the words of it name no problem of this team.',
    statement: 'No question: told something more instead.',
    empty: 'An empty question: any company could be asked it, or none.',
  }[kind]
}
