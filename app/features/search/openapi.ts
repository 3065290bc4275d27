import { z } from 'zod'
import { sessionCookieName } from '#app/auth/session-cookie.ts'
import { problem, searchAnswer, searchQuestion } from './api-shapes.ts'

/** What programs can ask this server, as OpenAPI 3.1 has it. Made of the shapes the route itself reads and answers by. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tussenstap',
      version: '1',
      description:
        'Search in what is shared with the asker. Hits, counts and facets are of what they may read at that moment, and know of nothing else.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/search': {
        get: {
          operationId: 'search',
          summary: 'Looks in everything that is shared with the asker.',
          description: 'Of a list one names several by repeating the parameter, or with commas between.',
          security: [{}, { session: [] }],
          parameters: parameters(),
          responses: {
            200: { description: 'What was found.', content: json('Answer') },
            400: refused('A parameter that makes no sense; the sentence says which.'),
            429: refused('Too many questions; Retry-After says when to come back.'),
            503: refused('Nobody can search at the moment; Retry-After says when to come back.'),
          },
        },
      },
    },
    components: {
      schemas: { Answer: schemaOf(searchAnswer), Problem: schemaOf(problem) },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: sessionCookieName() },
      },
    },
  }
}

function parameters() {
  const { properties = {} } = z.toJSONSchema(searchQuestion, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Record<string, unknown>
    return { name, in: 'query', required: false, description, schema }
  })
}

/** Within the document it needs no word on which dialect it is: 3.1 has that of JSON Schema itself. */
function schemaOf(shape: z.ZodType) {
  const { $schema: _, ...schema } = z.toJSONSchema(shape)
  return schema
}

function json(name: 'Answer' | 'Problem', mediaType = 'application/json') {
  return { [mediaType]: { schema: { $ref: `#/components/schemas/${name}` } } }
}

function refused(description: string) {
  return { description, content: json('Problem', 'application/problem+json') }
}
