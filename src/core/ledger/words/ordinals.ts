const inOrder =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const placeByWord = new Map(inOrder.map((word, at) => [word, at + 1]))

/** The place that a word names, 1 ("first") to `most`, which is 20 or less; undefined where it names none of these. */
export function ordinalOf(word: string, most: number): number | undefined {
  const place = placeByWord.get(word)
  return place !== undefined && place <= most ? place : undefined
}
