import type { Plugin } from 'vite'

const asksWhichLanguage =
  /\(\(inputs(?: = \{\})?, options = \{\}\) => \{\s+experimentalStaticLocale \?\? options\.locale \?\? getLocale\(\)\s+return (\w+)\(inputs\)\s+\}\)/g

/**
 * A sentence is its words, in the one language there is. As Paraglide compiles it each one asks first which language to speak, and
 * four hundred of those questions are more than the words of a page.
 */
export function oneLanguage(): Plugin {
  return {
    name: 'tussenstap-one-language',
    enforce: 'pre',
    transform: {
      filter: { id: /\/app\/paraglide\/messages\// },
      handler: (code) => ({ code: code.replaceAll(asksWhichLanguage, '$1'), map: null }),
    },
  }
}
