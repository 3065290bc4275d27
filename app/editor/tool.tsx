import type { ReactNode } from 'react'

/** A button of the format bar. */
export function Tool({
  isOn,
  isOff,
  onPress,
  children,
}: {
  /** Left out for what is no state but an act. */
  isOn?: boolean
  isOff?: boolean
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      className="write-tool"
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      // Pressing a button must not take the selection out of the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isOff && onPress()}
    >
      {children}
    </button>
  )
}
