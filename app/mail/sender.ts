export function startMail() {
  return { stop: async () => {} }
}
