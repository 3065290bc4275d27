export function startSearch() {
  return { follower: { name: 'search', handle: () => {} }, stop: async () => {} }
}
