import type { Arrival } from '#app/auth/arrival.ts'
import { countedAddress } from '#app/auth/client-ip.ts'
import { knownDevice } from '#app/auth/known-device.ts'
import { limit } from '#app/auth/limits.ts'

/** @throws 429 after too many mails for this address */
export async function limitSignInMail(email: string, { request, ip }: Arrival): Promise<void> {
  const device = knownDevice(request.headers, email)
  await limit('sign-in-mail', `${email} ${device ?? countedAddress(ip)}`)
  if (device) return
  await limit('sign-in-mail-everywhere', email)
  await limit('sign-in-address', countedAddress(ip))
}

/** @throws 429 after too many passwords for this account from this device */
export async function limitPassword(email: string, { request, ip }: Arrival): Promise<void> {
  const device = knownDevice(request.headers, email)
  await limit('sign-in-password', `${email} ${device ?? countedAddress(ip)}`)
  if (!device) await limit('sign-in-address', countedAddress(ip))
}
