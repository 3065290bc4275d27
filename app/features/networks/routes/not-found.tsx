import { notFound } from '#app/errors.ts'

/** Every address that no other route knows, asked for or posted to. */
export function loader() {
  throw notFound()
}

export const action = loader

export default function NotFound() {
  return null
}
