/**
 * Lays cards two to a row on sheets. `heights` are the cards' own heights in any one unit, `room` a sheet's height
 * in the same; a row is as tall as its taller card, and rows are `gap` apart. No row breaks over two sheets: one
 * that is taller than a whole sheet gets a sheet of its own. Gives for each sheet its rows of places in `heights`.
 */
export function fillSheets(heights: readonly number[], room: number, gap: number): number[][][] {
  const sheets: number[][][] = []
  let left = -1
  for (let at = 0; at < heights.length; at += 2) {
    const row = [at, at + 1].filter((place) => place < heights.length)
    const height = Math.max(...row.map((place) => heights[place] ?? 0))
    const sheet = sheets.at(-1)
    if (sheet && height + gap <= left) {
      sheet.push(row)
      left -= height + gap
    } else {
      sheets.push([row])
      left = room - height
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
