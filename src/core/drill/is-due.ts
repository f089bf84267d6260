/**
 * Whether a card is in the draw at `now`; both times in milliseconds since 1970. The draw, the bank and the plan for
 * today all ask here, so that none names a card that another holds back.
 */
export const isDue = ({ dueAt }: { dueAt: number }, now: number): boolean => dueAt <= now
