import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './Button.module.css'

interface Look {
  /** `primary` is what to do next: one a page. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
  /** The key that does the same, shown beside the words where there is a keyboard. */
  shortcut?: string
  children?: ReactNode
}

/** Takes the look out of a part's properties: what is left, the class, and what stands inside. */
function dress<Rest extends { className?: string | undefined }>({
  look = 'plain',
  size = 'normal',
  shortcut,
  children,
  className,
  ...rest
}: Look & Rest) {
  const classes = [styles.button, styles[look], size === 'small' && styles.small, className]
  return {
    rest,
    className: classes.filter(Boolean).join(' '),
    inside: (
      <>
        {children}
        {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
      </>
    ),
  }
}

/** A button with words on it. Not a submit button unless it says so. */
export function Button({
  ref,
  ...props
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }) {
  const { rest, className, inside } = dress(props)
  return (
    <button type="button" {...rest} ref={ref} className={className}>
      {inside}
    </button>
  )
}

/** A plain link that looks like a Button: for downloads and other addresses outside the pages. */
export function ButtonAnchor({
  ref,
  ...props
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  const { rest, className, inside } = dress(props)
  return (
    <a {...rest} ref={ref} className={className}>
      {inside}
    </a>
  )
}

/** A link that looks like a Button: `<ButtonLink to="/import" look="primary">`. */
export const ButtonLink = createLink(ButtonAnchor)
