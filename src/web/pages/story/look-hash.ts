/** The part of a story's address that opens what its telling seems to hold. */
export const lookHash = 'look'
