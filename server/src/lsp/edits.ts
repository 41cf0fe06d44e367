import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../review/follow.ts';

/** Updates a document by the changes of a notification and tells each with offsets of the text that the ones before it have left. */
export function followEdits(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  tell: (changes: readonly TextChange[]) => void,
): TextDocument {
  const made: TextChange[] = [];
  let updated = document;
  for (const change of changes) {
    const { text } = change;
    made.push(
      'range' in change
        ? { start: updated.offsetAt(change.range.start), end: updated.offsetAt(change.range.end), text }
        : { start: 0, end: updated.getText().length, text },
    );
    updated = TextDocument.update(updated, [change], version);
  }
  tell(made);
  return updated;
}
