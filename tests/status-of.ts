/** With which status a command refuses; 200 when it does what it was asked, and whatever else it threw. */
export function statusOf(act: () => unknown): unknown {
  try {
    act()
    return 200
  } catch (thrown) {
    return (thrown as { init?: { status?: number } }).init?.status ?? thrown
  }
}
