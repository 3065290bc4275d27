import { createHeadlessEditor } from '@lexical/headless'
import { withDOM } from '@lexical/headless/dom'
import { $generateNodesFromDOM } from '@lexical/html'
import { $getRoot, $insertNodes } from 'lexical'
import { describe, expect, test } from 'vitest'
import { readRichText } from './allowed.ts'
import { cleanPasted } from './clean-pasted.ts'
import { nodes } from './nodes.ts'
import { toHtml } from './render.ts'

/** What becomes of pasted HTML in a section, as our own HTML. */
function paste(html: string): string {
  return withDOM((window) => {
    const editor = createHeadlessEditor({
      nodes,
      onError: (error) => {
        throw error
      },
    })
    const pasted = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
    cleanPasted(pasted)
    editor.update(
      () => {
        $getRoot().selectEnd()
        $insertNodes($generateNodesFromDOM(editor, pasted))
      },
      { discrete: true },
    )
    return toHtml(readRichText(editor.getEditorState().toJSON()))
  })
}

/** As Word 365 puts it on the clipboard, shortened. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Users/jan/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<h1>Wijkplan<o:p></o:p></h1>
<p class=MsoNormal style='margin-bottom:8pt'><span style='font-size:11.0pt;color:red'>Samen <b style='mso-bidi-font-weight:normal'>bouwen</b> en <i>wonen</i>, zie
<a href="https://example.org/plan"><span style='color:#0563C1'>het plan</span></a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Groen<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Bomen</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Wonen</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Eerst</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Dan</p>
<p class=MsoQuote>Wie alleen het ene ziet, begrijpt de wijk niet.</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='height:12pt'>
<th width=301 style='width:225pt;background:#D9E2F3'><p class=MsoNormal>Jaar</p></th><th><p class=MsoNormal>Bomen</p></th></tr>
<tr><td colspan=2><p class=MsoNormal>Onbekend</p></td></tr></table>
<p class=MsoNormal><img width=300 src="file:///C:/Users/jan/image001.png"><v:shape id=x></v:shape></p>
<!--EndFragment--></body></html>`

describe('what is pasted', () => {
  test('from Word keeps headings, lists, quotes, links, tables, bold and italic, and nothing else', () => {
    expect(paste(fromWord)).toBe(
      [
        '<h3>Wijkplan</h3>',
        '<p>Samen <strong>bouwen</strong> en <em>wonen</em>, zie <a href="https://example.org/plan" rel="noopener noreferrer">het plan</a>.</p>',
        '<ul><li>Groen<ul><li>Bomen</li></ul></li><li>Wonen</li></ul>',
        '<ol><li>Eerst</li><li>Dan</li></ol>',
        '<blockquote><p>Wie alleen het ene ziet, begrijpt de wijk niet.</p></blockquote>',
        '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabel: Jaar, Bomen"><table><thead><tr><th scope="col">Jaar</th><th scope="col">Bomen</th></tr></thead><tbody><tr><td>Onbekend</td><td></td></tr></tbody></table></div>',
      ].join(''),
    )
  })

  test('from a web page runs nothing, shows nothing from elsewhere and keeps no style', () => {
    const html = paste(
      `<style>p{color:red}</style><script>alert(1)</script><h2 style="color:red" onclick="alert(1)">Kop</h2>
      <p>Een <span style="font-weight:700">vet</span> woord<img src="https://elders.example/x.png" onerror="alert(1)">
      en <a href="javascript:alert(1)">een link</a></p><iframe src="https://elders.example"></iframe>
      <ul><li>een</li><li>twee</li></ul><svg><script>alert(1)</script></svg>`,
    )
    expect(html).toBe(
      '<h3>Kop</h3><p>Een <strong>vet</strong> woord en een link</p><ul><li>een</li><li>twee</li></ul>',
    )
  })

  test('from Google Docs is not all bold', () => {
    expect(
      paste(
        '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">gewoon</span></p></b>',
      ),
    ).toBe('<p>gewoon</p>')
  })

  test('from a page laid out with a table is words', () => {
    expect(paste('<table><tr><td><p>Een bericht</p></td></tr></table>')).toBe('<p>Een bericht</p>')
  })

  test('of a table in a table the words stay, and the table that a page is laid out around stays a table', () => {
    const inner = '<table><tr><td>een</td><td>twee</td></tr></table>'
    expect(paste(`<table><tr><td>voor ${inner} na</td><td>naast</td></tr></table>`)).toBe(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabel: voor een twee na, naast"><table><tbody><tr><td><p>voor</p><p>een</p><p>twee</p><p>na</p></td><td>naast</td></tr></tbody></table></div>',
    )
    expect(paste(`<table><tr><td>${inner}</td></tr></table>`)).toBe(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabel: een, twee"><table><tbody><tr><td>een</td><td>twee</td></tr></tbody></table></div>',
    )
  })

  test('from Word holds no remarks of its margin, no words that were struck and nothing that is hidden', () => {
    expect(
      paste(
        `<p class=MsoNormal>Wij<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[HJ1]</a><span style='mso-special-character:comment'>&nbsp;</span></span>
        <del cite="mailto:Jan" datetime="2026-11-28T10:00"><span>slopen</span></del><ins>renoveren</ins><span style='display:none;mso-hide:all'>, zegt Jan</span></p>
        <div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>Niet aan de bewoners laten zien</p></div></div>`,
      ),
    ).toBe('<p>Wij renoveren</p>')
  })

  test('keeps an emoji that came as a picture, and what is said above a table', () => {
    expect(
      paste(
        '<p>Mooi <img alt="👍🏽" src="cid:1"> zo<img alt="Een foto van de wijk" src="cid:2"></p><table><caption>Wie woont hier</caption><tr><td>jong</td><td>oud</td></tr></table>',
      ),
    ).toBe(
      '<p>Mooi 👍🏽 zo</p><p>Wie woont hier</p><div class="table-scroll" role="region" tabindex="0" aria-label="Tabel: jong, oud"><table><tbody><tr><td>jong</td><td>oud</td></tr></tbody></table></div>',
    )
  })

  test('puts an item of Word that is much deeper than the one before it in the list it comes after', () => {
    const item = (level: number, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>1.</span>${words}</p>`
    expect(paste(item(1, 'een') + item(3, 'diep') + item(1, 'twee'))).toBe(
      '<ol><li>een<ol><li>diep</li></ol></li><li>twee</li></ol>',
    )
  })
})
