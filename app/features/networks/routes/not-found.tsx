import { notFound } from '#app/errors.ts'

/** Every address that no other route knows. */
export function loader() {
  throw notFound()
}

export default function NotFound() {
  return null
}
