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

/**
 * The type size that brings cards onto few sheets: of `sizes`, largest first, the first at which four cards fit a
 * sheet; where none does, the largest of those with the fewest sheets. `countSheets` lays the cards out at a size.
 */
export function chooseType(
  sizes: readonly [number, ...number[]],
  cards: number,
  countSheets: (size: number) => number,
): number {
  const enough = Math.ceil(cards / cardsOnSheet)
  let best = { size: sizes[0], count: Infinity }
  for (const size of sizes) {
    const count = countSheets(size)
    if (count < best.count) best = { size, count }
    if (count <= enough) break
  }
  return best.size
}
