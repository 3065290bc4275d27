import fc from 'fast-check'

/** Lexical JSON as an editor could give it, and as somebody with bad intentions could. For tests. */
const { inline, block } = fc.letrec((tie) => ({
  text: fc.record({
    type: fc.constantFrom('text', 'tab', 'code'),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('wijk', ' ', '\u0000', '\ud800'),
    ),
    format: fc.constantFrom(0, 1, 2, 3, 64, -1, 1e9, Number.NaN),
    style: fc.constantFrom('', 'color:red'),
  }),
  link: fc.record({
    type: fc.constantFrom('link', 'autolink'),
    url: fc.constantFrom('https://example.org/a?b=c', '/casussen', 'javascript:alert(1)', '//elders', 'x'),
    children: fc.array(tie('inline'), { maxLength: 3 }),
  }),
  inline: fc.oneof({ maxDepth: 4 }, tie('text'), fc.constant({ type: 'linebreak' }), tie('link')),
  item: fc.record({
    type: fc.constantFrom('listitem', 'listitem', 'paragraph'),
    children: fc.array(fc.oneof({ maxDepth: 4 }, tie('inline'), tie('list')), { maxLength: 3 }),
  }),
  list: fc.record({
    type: fc.constant('list'),
    listType: fc.constantFrom('bullet', 'number', 'check'),
    children: fc.array(tie('item'), { maxLength: 3 }),
  }),
  plainBlock: fc.record({
    type: fc.constantFrom('paragraph', 'heading', 'quote', 'table', 'constructor'),
    tag: fc.constantFrom('h1', 'h3', 'h4', 'h6', 'script'),
    children: fc.array(fc.oneof({ maxDepth: 4 }, tie('inline'), tie('block')), { maxLength: 4 }),
  }),
  block: fc.oneof({ maxDepth: 4 }, tie('plainBlock'), tie('list'), tie('inline')),
})) as { inline: fc.Arbitrary<unknown>; block: fc.Arbitrary<unknown> }

export const anyRichText = fc.record({
  root: fc.record({
    type: fc.constant('root'),
    children: fc.array(fc.oneof({ weight: 8, arbitrary: block }, inline, fc.jsonValue()), { maxLength: 6 }),
  }),
})
