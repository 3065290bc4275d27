import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  $setTableRowIsHeader,
  INSERT_TABLE_COMMAND,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table'
import { $createParagraphNode, $getSelection, $isRangeSelection } from 'lexical'
import { useEffect, useId, useRef, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { mostColumns } from './allowed.ts'
import { Tool } from './tool.tsx'

/** Of a new table. */
const mostRowsAtFirst = 50
const mostColumnsAtFirst = 12

/** The table the cursor is in, when it is in one. */
function $tableHere(): TableNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  const cell = $getTableCellNodeFromLexicalNode(selection.anchor.getNode())
  return cell && $getTableNodeFromLexicalNodeOrThrow(cell)
}

function $hasHeaderRow(table: TableNode): boolean {
  const row = table.getFirstChild()
  const cell = $isTableRowNode(row) ? row.getFirstChild() : null
  return $isTableCellNode(cell) && cell.hasHeaderState(TableCellHeaderStates.ROW)
}

export type TableHere = { hasHeaderRow: boolean; isWidest: boolean }

/** How the table is that the cursor is in; null outside a table. */
export function $howTableIs(): TableHere | null {
  const table = $tableHere()
  return table && { hasHeaderRow: $hasHeaderRow(table), isWidest: table.getColumnCount() >= mostColumns }
}

/** What one can do with the table the cursor is in; all of it with the keyboard. */
export function TableTools({ hasHeaderRow, isWidest }: TableHere) {
  const [editor] = useLexicalComposerContext()
  const change = (work: (table: TableNode) => void) => () =>
    editor.update(() => {
      const table = $tableHere()
      if (table) work(table)
    })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent along with a form
    <div className="write-tools" role="group" aria-label={m.editor_table_tools()}>
      <Tool onPress={change(() => $insertTableRowAtSelection())}>{m.editor_table_row_more()}</Tool>
      <Tool isOff={isWidest} onPress={change(() => $insertTableColumnAtSelection())}>
        {m.editor_table_column_more()}
      </Tool>
      <Tool onPress={change(() => $deleteTableRowAtSelection())}>{m.editor_table_row_less()}</Tool>
      <Tool onPress={change(() => $deleteTableColumnAtSelection())}>{m.editor_table_column_less()}</Tool>
      <Tool
        isOn={hasHeaderRow}
        onPress={change((table) => $setTableRowIsHeader(table, 0, !$hasHeaderRow(table)))}
      >
        {m.editor_table_header()}
      </Tool>
      <Tool
        onPress={change((table) => {
          const after = $createParagraphNode()
          table.replace(after)
          after.select()
        })}
      >
        {m.editor_table_remove()}
      </Tool>
    </div>
  )
}

/** How large a new table is; rows and columns can be added later. */
export function TableForm({ onDone }: { onDone: () => void }) {
  const [editor] = useLexicalComposerContext()
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const [isWrong, setWrong] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => first.current?.focus(), [])
  const isCount = (value: string, most: number) =>
    /^\d+$/.test(value) && Number(value) > 0 && Number(value) <= most
  return (
    <form
      className="write-link"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isCount(rows, mostRowsAtFirst) || !isCount(columns, mostColumnsAtFirst)) return setWrong(true)
        editor.dispatchCommand(INSERT_TABLE_COMMAND, {
          rows,
          columns,
          includeHeaders: { rows: true, columns: false },
        })
        editor.focus()
        onDone()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        editor.focus()
        onDone()
      }}
    >
      <label htmlFor={`${id}-rows`}>{m.editor_table_rows()}</label>
      <input
        id={`${id}-rows`}
        className="utrecht-textbox write-count"
        inputMode="numeric"
        value={rows}
        ref={first}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => setRows(target.value)}
      />
      <label htmlFor={`${id}-columns`}>{m.editor_table_columns()}</label>
      <input
        id={`${id}-columns`}
        className="utrecht-textbox write-count"
        inputMode="numeric"
        value={columns}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => setColumns(target.value)}
      />
      <button type="submit" className="btn">
        {m.editor_table_make()}
      </button>
      <button type="button" className="btn quiet" onClick={onDone}>
        {m.editor_link_cancel()}
      </button>
      {isWrong && (
        <p className="error-line" id={`${id}-wrong`} role="alert">
          {m.editor_table_wrong({ rows: mostRowsAtFirst, columns: mostColumnsAtFirst })}
        </p>
      )}
    </form>
  )
}
