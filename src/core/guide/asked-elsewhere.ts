/**
 * What interviews ask beside what somebody did: why here, what next, when, for how much. No guide is about these, however
 * many words they share with one. Provenance: written for this project.
 */
const elsewhere: readonly RegExp[] = [
  /\bwhy (?:are|did|do|would) you (?:\p{L}+ ){0,2}(?:leav|quit|look for|want to (?:work|join|leave|change|move)|interested|apply|want this)/u,
  /\bwhy (?:should|would) we (?:hire|choose|pick|take)\b|\bwhy (?:us|this company|this role|this job|here)\b/u,
  /\b(?:(?:what|which) (?:is your |kind of )?salary|salary (?:expectations?|do|are|would)|pay expectations?|how much (?:do|would|are) you (?:\p{L}+ )?(?:earn|want|make|expect)|compensation)\b/u,
  /\bwhere (?:do|will) you see yourself\b|^where .*\bin (?:a few|three|five|ten) years(?: time)?$/u,
  /\bquestions? (?:for|to) (?:us|me)\b|\banything (?:youd|you would) like to ask\b/u,
  /\b(?:notice period|how much notice|when (?:can|could) you start|start date|relocat\w*|willing to (?:move|travel)|visa|work permit|remote or)\b/u,
  /\b(?:hobby|hobbies|free time|spare time|(?:at|on) (?:the )?weekends?$)/u,
  /\b(?:greatest|biggest|main|top|your) strengths?\b(?! and weak)|\bwhat are you (?:really )?good at\b/u,
  /^(?:(?:so|please|can you|could you) )*(?:tell (?:me|us) (?:a (?:bit|little) )?(?:more )?about yourself|introduce yourself|(?:walk|talk|take) (?:me|us) through your (?:cv|resume|career))$/u,
  /\b(?:favou?rite|preferred) (?:\p{L}+ )?(?:language|book|tool|editor|framework|colou?r|film)\b/u,
  /\b(?:other|which) (?:companies|offers|firms)\b.*\b(?:talking|interviewing|considering|have)\b/u,
  /\bideal (?:manager|boss|job|company|team|workplace)\b/u,
  /\b(?:(?:reverse|invert|balance) an? (?:string|list|tree|array)|big o|whiteboard|fizzbuzz|linked list|binary tree)\b/u,
]

/** Whether a question, its words folded, asks for nothing that somebody did. */
export const isAskedElsewhere = (folded: string): boolean =>
  elsewhere.some((pattern) => pattern.test(folded))
