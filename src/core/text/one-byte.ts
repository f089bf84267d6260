/** What a character outside of Latin-1 stands as: a letter that no pattern asks for. */
const stranger = 0xff
const charactersAtOnce = 4096

/**
 * A text in one byte a character, each that needs two as "ÿ". V8 writes the machine code of a pattern once for texts of one
 * byte and once more for those of two, and one curly quote makes two of all that is cut from its text.
 */
export function toOneByte(text: string): string {
  let made = ''
  for (let from = 0; from < text.length; from += charactersAtOnce) {
    const codes: number[] = []
    for (let at = from; at < Math.min(text.length, from + charactersAtOnce); at++)
      codes.push(Math.min(stranger, text.charCodeAt(at)))
    made += String.fromCharCode(...codes)
  }
  return made
}
