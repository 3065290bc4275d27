import { packLexicon } from './lexicon.ts'

/** A step of the build: reading the dictionary takes seconds and 200 MB, what is packed of it a moment. */
packLexicon()
