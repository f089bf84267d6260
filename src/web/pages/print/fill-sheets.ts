/**
 * Lays cards on sheets, two to a row, in order as they are read. Cards side by side are of one height, that of the
 * taller. `heights` are the cards' own heights in any one unit, `room` a sheet's height in the same; rows are `gap`
 * apart. No row breaks over two sheets: one that is taller than a whole sheet gets a sheet of its own. Gives for each
 * sheet its rows of places in `heights`.
 */
export function fillSheets(heights: readonly number[], room: number, gap: number): number[][][] {
  const sheets: number[][][] = []
  let left = 0
  for (let from = 0; from < heights.length; from += 2) {
    const row = heights.slice(from, from + 2)
    const height = Math.max(...row)
    const places = row.map((_, at) => from + at)
    const sheet = sheets.at(-1)
    if (sheet === undefined || gap + height > left) {
      sheets.push([places])
      left = room - height
    } else {
      sheet.push(places)
      left -= gap + height
    }
  }
  return sheets
}

/** Cards that a sheet holds where each leaves room for the next: two rows of two. */
const cardsOnSheet = 4
/** Below this size, in points, cards are set smaller to save a sheet, and not to fill one. */
const smallestToFill = 8

/**
 * The type size that lays cards out best: of `sizes`, largest first, the first with the fewest sheets; of those,
 * one that fills every sheet before the last with four cards goes before a larger one that does not. `lay` gives
 * the sheets at a size.
 */
export function chooseType(
  sizes: readonly [number, ...number[]],
  lay: (size: number) => number[][][],
): number {
  let best = { size: sizes[0], count: Infinity, fills: false }
  for (const size of sizes) {
    const sheets = lay(size)
    const count = sheets.length
    const filled = sheets.slice(0, -1).every((rows) => rows.flat().length >= cardsOnSheet)
    const fills = filled && size >= smallestToFill
    if (count < best.count || (count === best.count && fills && !best.fills)) {
      best = { size, count, fills }
    }
  }
  return best.size
}
