import type { Dimension } from '../../judge/dimension.ts'

/** How a question asks for each thing in its own words. */
const asking: Readonly<Record<Dimension, RegExp>> = {
  moment:
    /\b(?:when|which (?:day|week|hour|moment)|one (?:occasion|day|hour|time)|instance|example of it|at what (?:point|moment))\b/i,
  ownership:
    /\b(?:yourself|your (?:own )?part|(?:what|how) (?:did|do|would) you do|what did you (?:decide to do|see to)|your own hands|which part was yours)\b/i,
  decision:
    /\b(?:choice|choices|choose|chose|decide|decided|alternative|options|ways were open|settled it)\b/i,
  tension:
    /\b(?:hard|hardest|difficult|stood in the way|worst|go(?:ne|ing)? wrong|against (?:it|you)|differently from you|argument|worried|fear|at stake|at risk)\b/i,
  people: /\b(?:who|whom|whose|which person|name one|one of them)\b/i,
  outcome:
    /\b(?:came of|come of|how did .* end|where did it end|followed|result|lead to|later on|in the end)\b/i,
  learning:
    /\b(?:do (?:now|differently|otherwise)|do(?:ne)? (?:you )?(?:something )?(?:differently|otherwise)|since then|differently since|done about that since|because of it|the next time|in your work|what you do\b|about that before|next piece of work|would you do|what would you change|the same (?:way|today)|not do again|changed in how you work|rule of yours|look out for now)\b/i,
}

/** Whether a question asks for something in so many words; `question` without the words that it quotes. */
export const asksOutright = (question: string, dimension: Dimension): boolean =>
  asking[dimension].test(question)
