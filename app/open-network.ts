export async function openNetwork(): Promise<void> {}
