export function startSearch() {
  return {
    follower: { name: 'search', handle: () => {} },
    status: () => ({ ok: true }),
    stop: async () => {},
  }
}
