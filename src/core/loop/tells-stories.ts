const storyless = /^(?:coding|system design|technical|presentation)\b/

/** Whether stories are told in a round of this kind or name ("behavioural 2"): only those does rehearsing them prepare for. */
export const tellsStories = (kind: string): boolean => !storyless.test(kind)
