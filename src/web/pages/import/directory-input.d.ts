import 'react'

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Lets a file field take a whole folder; empty string for yes. */
    webkitdirectory?: '' | undefined
  }
}
