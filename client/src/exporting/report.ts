import * as vscode from 'vscode';
import type { ExportResult } from '../../../server/src/protocol.ts';
import { reportPage, showPage } from '../show-page.ts';

/** What an export of several articles loses, what is in its way, and what fails. */
export class ExportReport {
  readonly #stepped: (done: number) => void;
  readonly #losses = new Map<string, { readonly article: string; readonly text: string }[]>();
  readonly #failures: { readonly article: string; readonly why: string }[] = [];
  #inWay = 0;
  #done = 0;

  constructor(stepped: (done: number) => void) {
    this.#stepped = stepped;
  }

  step(): void {
    this.#done += 1;
    this.#stepped(this.#done);
  }

  /** Takes what a format has no place for; what is said of annotations that are there is a detail. */
  lost(article: vscode.Uri, format: string, { losses }: ExportResult): void {
    const grave = losses.filter(({ severity }) => severity !== 'detail').map(({ text }) => text);
    if (grave.length === 0) return;
    const known = this.#losses.get(format) ?? [];
    known.push({ article: vscode.workspace.asRelativePath(article), text: grave.join(', ') });
    this.#losses.set(format, known);
  }

  inTheWay(): void {
    this.#inWay += 1;
  }

  failed(article: vscode.Uri, why: string): void {
    this.#failures.push({ article: vscode.workspace.asRelativePath(article), why });
  }

  get inWay(): number {
    return this.#inWay;
  }

  get failures(): number {
    return this.#failures.length;
  }

  /** A line a format, and one for what can't be exported. */
  get summary(): readonly string[] {
    return [
      ...Array.from(this.#losses, ([format, [first, ...others]]) =>
        others.length === 0
          ? vscode.l10n.t('{0} can’t hold everything: {1}: {2}', format, first?.article ?? '', first?.text ?? '')
          : vscode.l10n.t('{0} can’t hold everything of {1} articles', format, others.length + 1),
      ),
      ...(this.#failures.length > 0 ? [vscode.l10n.t('Not exported: {0}.', this.#failures.length)] : []),
    ];
  }

  /** Shows all of it in a new editor. */
  async show(): Promise<void> {
    const rows = [
      ...Array.from(this.#losses, ([format, items]) => [
        `## ${format}\n\n`,
        ...items.map(({ article, text }) => `- ${article}: ${text}\n`),
        '\n',
      ]).flat(),
      ...this.#failures.map(({ article, why }) => `- ${article}: ${why}\n`),
    ];
    const content = `# ${vscode.l10n.t('What does not fit')}\n\n${rows.join('')}`;
    await showPage(reportPage(vscode.l10n.t('What does not fit'), content));
  }
}
