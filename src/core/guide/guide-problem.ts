/** What is wrong with a guide's file, where: a section's heading (or the front matter's key) and a line from 1. */
export interface GuideProblem {
  section: string
  line: number
  message: string
}
