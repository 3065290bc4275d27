import { useCallback } from 'react'
import { useRevalidator } from 'react-router'

/**
 * Asks for the page again, when there is a connection. Without one the router would put its page of faults in the place of everything,
 * also of what somebody is writing; now what stands there stays, until something asks again.
 */
export function useRefresh(): () => Promise<void> {
  const { revalidate } = useRevalidator()
  return useCallback(async () => {
    if (await isConnected()) await revalidate()
  }, [revalidate])
}

async function isConnected(): Promise<boolean> {
  if (!navigator.onLine) return false
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null)
  return answer !== null
}
