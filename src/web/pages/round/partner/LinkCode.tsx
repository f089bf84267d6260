import { encode } from 'uqr'
import styles from './PartnerPlace.module.css'

/** Empty squares around the pattern: readers look for four. */
const border = 4

/** The address with its code, for a camera. */
export function LinkCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border })
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      className={styles.camera}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="The same address and code, for the camera of a phone"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
