import fc from 'fast-check'

/** The one picture that belongs to the text. */
export const ownPicture = 'aaaaaaaaaaaaaaaa'
export const isOwn = (attachment: string) => attachment === ownPicture

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
  cell: fc.record({
    type: fc.constantFrom('tablecell', 'tablecell', 'paragraph'),
    headerState: fc.constantFrom(0, 1, 2, 3, 4, -1, 'x'),
    colSpan: fc.constantFrom(1, 1, 2, 1e9, -1, undefined),
    rowSpan: fc.constantFrom(1, 1, 2, 1e9, 'x', undefined),
    width: fc.constantFrom(undefined, 75),
    backgroundColor: fc.constantFrom(null, 'url(//elders)'),
    children: fc.array(fc.oneof({ maxDepth: 4 }, tie('inline'), tie('block')), { maxLength: 3 }),
  }),
  row: fc.record({
    type: fc.constantFrom('tablerow', 'tablerow', 'paragraph'),
    children: fc.array(tie('cell'), { maxLength: 3 }),
  }),
  table: fc.record({ type: fc.constant('table'), children: fc.array(tie('row'), { maxLength: 3 }) }),
  image: fc.record({
    type: fc.constant('image'),
    attachment: fc.constantFrom(ownPicture, 'bbbbbbbbbbbbbbbb', '../../x', 'https://elders.example/x', null),
    src: fc.constant('https://elders.example/x'),
    alt: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"><script>', 7, 'a'.repeat(2000))),
    caption: fc.constantFrom('', ' Bij de school ', '\u0000'),
    width: fc.constantFrom(120, 0, 1e9, '10'),
    height: fc.constantFrom(80, 80, Number.NaN),
  }),
  list: fc.record({
    type: fc.constant('list'),
    listType: fc.constantFrom('bullet', 'number', 'check'),
    children: fc.array(tie('item'), { maxLength: 3 }),
  }),
  plainBlock: fc.record({
    type: fc.constantFrom('paragraph', 'heading', 'quote', 'constructor'),
    tag: fc.constantFrom('h1', 'h3', 'h4', 'h6', 'script'),
    children: fc.array(fc.oneof({ maxDepth: 4 }, tie('inline'), tie('block')), { maxLength: 4 }),
  }),
  block: fc.oneof({ maxDepth: 4 }, tie('plainBlock'), tie('list'), tie('inline'), tie('table'), tie('image')),
})) as { inline: fc.Arbitrary<unknown>; block: fc.Arbitrary<unknown> }

export const anyRichText = fc.record({
  root: fc.record({
    type: fc.constant('root'),
    children: fc.array(fc.oneof({ weight: 8, arbitrary: block }, inline, fc.jsonValue()), { maxLength: 6 }),
  }),
})
