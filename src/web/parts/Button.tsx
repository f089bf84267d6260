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

function classOf({ look = 'plain', size = 'normal' }: Look, className?: string) {
  return [styles.button, styles[look], size === 'small' && styles.small, className]
    .filter(Boolean)
    .join(' ')
}

/** A button with words on it. Not a submit button unless it says so. */
export function Button({
  look,
  size,
  shortcut,
  children,
  className,
  ref,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }) {
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={classOf({ ...(look && { look }), ...(size && { size }) }, className)}
    >
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  )
}

/** A plain link that looks like a Button: for downloads and other addresses outside the pages. */
export function ButtonAnchor({
  look,
  size,
  shortcut,
  children,
  className,
  ref,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return (
    <a
      {...rest}
      ref={ref}
      className={classOf({ ...(look && { look }), ...(size && { size }) }, className)}
    >
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </a>
  )
}

/** A link that looks like a Button: `<ButtonLink to="/import" look="primary">`. */
export const ButtonLink = createLink(ButtonAnchor)
