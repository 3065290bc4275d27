import { createHmac, timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { type MailTopic, mailKeys, mailTopics, people } from '#db/schema/index.ts'

/** Who holds it may stop one topic of mail to one person, and nothing else. */
export function tokenFor(publicId: string, topic: MailTopic, key: string): string {
  return `${publicId}.${topic}.${createHmac('sha256', key).update(topic).digest('base64url')}`
}

export function topicOfToken(token: string): { personId: number; topic: MailTopic } | null {
  const [publicId = '', name, sign = ''] = token.split('.')
  const topic = mailTopics.find((one) => one === name)
  const found = db
    .select({ id: people.id, key: mailKeys.key })
    .from(people)
    .innerJoin(mailKeys, eq(mailKeys.personId, people.id))
    .where(eq(people.publicId, publicId))
    .get()
  if (!topic || !found) return null
  const [given, right] = [token, tokenFor(publicId, topic, found.key)].map((text) => Buffer.from(text))
  const isRight = given && right && sign && given.length === right.length && timingSafeEqual(given, right)
  return isRight ? { personId: found.id, topic } : null
}
