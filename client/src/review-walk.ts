import * as vscode from 'vscode';
import type { DecideAction, OverviewAnnotation } from '../../server/src/protocol.ts';
import type { Session } from './commands/command.ts';
import { chosenKind, decide, isEntityKind, option } from './deciding.ts';
import { nextSuggestion, type Place, startOf } from './steps.ts';

/**
 * The walk through the suggestions of an article: shows one after another and takes one key for each. No key leaves the editor and nothing pops up: what
 * there is to decide stands in the status bar and in the hover, which screen readers read.
 */
export class ReviewWalk implements vscode.Disposable {
  readonly #session: Session;
  readonly #editor: vscode.TextEditor;
  readonly #marker = vscode.window.createTextEditorDecorationType({
    border: '2px solid',
    borderColor: new vscode.ThemeColor('focusBorder'),
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
  });
  readonly #status = vscode.window.createStatusBarItem('newsAnnotator.review', vscode.StatusBarAlignment.Left, 1000);
  readonly #subscription: vscode.Disposable;
  readonly #ended: () => void;
  #current: OverviewAnnotation | undefined;
  /** What the last key asked for. */
  #last: Promise<unknown> = Promise.resolve();
  /** What the keys do, for as long as they do it. */
  #hint: vscode.Disposable | undefined;

  /** @param ended called once, when the walk is over */
  constructor(session: Session, editor: vscode.TextEditor, ended: () => void) {
    this.#session = session;
    this.#editor = editor;
    this.#ended = ended;
    this.#status.name = vscode.l10n.t('Review of suggestions');
    this.#subscription = vscode.window.onDidChangeActiveTextEditor((active) => {
      if (active && active.document !== editor.document) this.dispose();
    });
    setReviewing(true);
  }

  /** Goes to the first suggestion from a place on. */
  start(place: Place): Promise<void> {
    const shown = this.#show('next', touching(place));
    this.#last = shown.catch(() => {});
    return shown;
  }

  /** Does what a key says, after what the keys before it said: who types fast means the suggestion that will be shown. */
  step(settled: unknown): Promise<void> {
    const step = this.#last.then(() => this.#step(settled));
    this.#last = step.catch(() => {});
    return step;
  }

  async #step(settled: unknown): Promise<void> {
    const current = this.#current;
    const step = option(settled, 'step');
    const place = current ? startOf(current) : this.#editor.selection.active;
    switch (step) {
      case 'accept':
      case 'reject':
        if (current && (await this.#decide({ do: step, annotations: [current.id] }, current, settled)))
          await this.#show('next');
        return;
      case 'relabel': {
        if (!current) return;
        if (current.entity === undefined) return this.#say(vscode.l10n.t('Only a name has another kind.'));
        const kind = await chosenKind(this.#session, this.#editor.document, settled, current.label, isEntityKind);
        if (kind === undefined) return;
        if (await this.#decide({ do: 'relabel', annotations: [current.id], kind }, current, settled))
          await this.#show('next');
        return;
      }
      case 'extend':
      case 'shrink': {
        const edge = option(settled, 'edge') === 'start' ? 'start' : 'end';
        if (current && (await this.#decide({ do: step, annotations: [current.id], edge }, current, settled)))
          await this.#show('next');
        return;
      }
      case 'undo':
        await decide(
          this.#session,
          this.#editor.document,
          { do: 'undo' },
          vscode.l10n.t('Decision taken back'),
          settled,
        );
        return this.#show('next', touching(place));
      case 'skip':
        return this.#show('next');
      case 'back':
        return this.#show('previous');
      case 'end':
        this.dispose();
        return;
      default:
        // A letter without a meaning must not be typed into the article.
        return;
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#marker.dispose();
    this.#status.dispose();
    this.#hint?.dispose();
    setReviewing(false);
    this.#ended();
  }

  #decide(action: DecideAction, { label }: OverviewAnnotation, settled: unknown): Promise<boolean> {
    return decide(this.#session, this.#editor.document, action, label, settled);
  }

  async #show(direction: 'next' | 'previous', from?: Place & { readonly inclusive: boolean }): Promise<void> {
    const editor = this.#editor;
    const overview = await this.#session.overviews.current(editor.document);
    const suggestions = overview?.annotations.filter(({ status }) => status === 'suggested') ?? [];
    const next = nextSuggestion(suggestions, direction, from ?? this.#current);
    if (!next) {
      this.#say(
        suggestions.length === 0
          ? vscode.l10n.t('Every suggestion of this article is reviewed.')
          : vscode.l10n.t('The end of the article: {0} suggestions were skipped.', suggestions.length),
      );
      this.dispose();
      return;
    }
    this.#current = next;
    const { line, character } = startOf(next);
    const place = new vscode.Position(line, character);
    editor.selection = new vscode.Selection(place, place);
    const ranges = next.ranges.map(
      ({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character),
    );
    editor.setDecorations(this.#marker, ranges);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const words = vscode.l10n.t(
      'Review {0} of {1}: {2}',
      suggestions.indexOf(next) + 1,
      suggestions.length,
      `${next.label} (${Math.round(next.confidence * 100)} %)`,
    );
    this.#status.text = `$(checklist) ${words}`;
    this.#status.tooltip = keysWords();
    this.#status.accessibilityInformation = { label: `${words}. ${keysWords()}` };
    this.#status.show();
    this.#hint?.dispose();
    this.#hint = vscode.window.setStatusBarMessage(keysWords());
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }

  #say(words: string): void {
    vscode.window.setStatusBarMessage(words, saidMilliseconds);
  }
}

const saidMilliseconds = 6000;

/** From a suggestion on that a place may touch. A position of the editor has getters, which a spread would leave out. */
const touching = ({ line, character }: Place) => ({ line, character, inclusive: true });

const keysWords = (): string =>
  vscode.l10n.t('Enter accepts, Delete rejects, a kind’s letter changes the kind, Space skips, Z undoes, Escape ends');

/** The context key of the walk's key bindings. */
const setReviewing = (value: boolean) =>
  void vscode.commands.executeCommand('setContext', 'newsAnnotator.reviewing', value);
