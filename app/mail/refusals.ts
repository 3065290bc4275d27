/**
 * Our own mail server does not let us in, or asks that we say who we are (RFC 4954): for the operator to mend, and nothing about this mail.
 * @param lastError  the mailer's code and the server's, as in `EAUTH 535`
 */
export function isLoginRefused(lastError: string): boolean {
  return /^EAUTH\b| 530$/.test(lastError)
}

/** 5xx about this address or this mail: the server says the same the next time. */
export function isMailRefused(lastError: string): boolean {
  return /\b5\d\d$/.test(lastError) && !isLoginRefused(lastError)
}
