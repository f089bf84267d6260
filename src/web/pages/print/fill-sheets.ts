/**
 * Lays cards on sheets of two columns, in order: down the first column, down the second, on to the next sheet.
 * `heights` are the cards' own heights in any one unit, `room` a sheet's height in the same; cards are `gap` apart. No
 * card breaks over two sheets: one that is taller than a whole sheet gets a column of its own. Gives for each sheet
 * its columns of places in `heights`, as even as they can be.
 */
export function fillSheets(heights: readonly number[], room: number, gap: number): number[][][] {
  const fitting = (from: number) => {
    let end = from + 1
    let filled = heights[from] ?? 0
    while (end < heights.length && filled + gap + (heights[end] ?? 0) <= room) {
      filled += gap + (heights[end] ?? 0)
      end += 1
    }
    return end
  }
  const sheets: number[][][] = []
  for (let from = 0; from < heights.length;) {
    const first = fitting(from)
    const end = first < heights.length ? fitting(first) : first
    sheets.push(divideEvenly(heights, gap, from, end))
    from = end
  }
  return sheets
}

/** The places `from` to `end` in two columns, the taller of which is as short as it can be. */
function divideEvenly(
  heights: readonly number[],
  gap: number,
  from: number,
  end: number,
): number[][] {
  const places = Array.from({ length: end - from }, (_, at) => from + at)
  const sum = (some: number[]) =>
    some.reduce((total, place) => total + (heights[place] ?? 0) + gap, 0)
  const halves = places.map((_, at) => [places.slice(0, at + 1), places.slice(at + 1)])
  const tallest = (columns: number[][]) => Math.max(...columns.map(sum))
  return halves
    .reduce((best, columns) => (tallest(columns) <= tallest(best) ? columns : best))
    .filter((column) => column.length > 0)
}

/** Cards that a sheet holds where each leaves room for the next: two columns of two. */
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
    const filled = sheets.slice(0, -1).every((columns) => columns.flat().length >= cardsOnSheet)
    const fills = filled && size >= smallestToFill
    if (count < best.count || (count === best.count && fills && !best.fills)) {
      best = { size, count, fills }
    }
  }
  return best.size
}
