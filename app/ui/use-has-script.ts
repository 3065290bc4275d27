import { useEffect, useState } from 'react'

/** True once script runs: what it alone can do is not offered before. */
export function useHasScript(): boolean {
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => setHasScript(true), [])
  return hasScript
}
