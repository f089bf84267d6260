/** One part of the measurements: a title, what was done, and rows under heads. */
export interface Table {
  title: string
  note: string
  heads: string[]
  rows: string[][]
}

/** A Markdown table whose columns line up, so that it reads in a terminal as well. */
export function tableToMarkdown({ title, note, heads, rows }: Table): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [`## ${title}`, '', note, '', line(heads), rule, ...rows.map(line), ''].join('\n')
}

/** A measured value against its bar: "12.3 ms" or "12.3 ms (bar 20)", marked where it is over. */
export function againstBar(value: number, bar: number, unit: string, digits = 1): string {
  const text = `${value.toFixed(digits)} ${unit}`
  return value <= bar ? text : `${text} OVER ${bar}`
}
