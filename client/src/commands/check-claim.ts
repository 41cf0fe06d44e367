import * as vscode from 'vscode';
import type { CheckOfClaim } from '../../../server/src/protocol.ts';
import { parseDay } from '../days.ts';
import { decide, isClaim, openArticle, option, signer, target } from '../deciding.ts';
import type { Command } from './command.ts';
import { ask } from './describe-annotation.ts';

/** Keeps how far the fact check of the claim under the caret is: status, evidence, place in it, checker, date, note. */
export const checkClaim: Command = {
  id: 'newsAnnotator.checkClaim',
  async run(session, settled) {
    const open = await openArticle(session);
    const { document } = open.editor;
    const claim = target(open, settled, isClaim);
    const status = await askStatus(settled, claim.label);
    if (!status) return;
    const answers: Record<string, string> = {};
    for (const { name, prompt, value, validateInput } of fields(
      claim.check,
      await signer(session.context, document, settled),
    )) {
      const answer = await ask(settled, name, {
        title: claim.label,
        prompt,
        value,
        ...(validateInput && { validateInput }),
      });
      if (answer === undefined) return;
      answers[name] = name === 'date' ? (parseDay(answer) ?? '') : answer.trim();
    }
    const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
    const action = { do: 'describe', annotations: [claim.id], check: { status, ...given } } as const;
    await decide(session, document, action, vscode.l10n.t('Fact check kept: {0}', claim.label), settled);
  },
};

async function askStatus(settled: unknown, title: string): Promise<CheckOfClaim['status'] | undefined> {
  const choices: readonly { readonly status: CheckOfClaim['status']; readonly label: string }[] = [
    { status: 'confirmed', label: vscode.l10n.t('Confirmed') },
    { status: 'needs-change', label: vscode.l10n.t('Needs a change') },
    { status: 'unsupported', label: vscode.l10n.t('Unsupported') },
    { status: 'cut', label: vscode.l10n.t('Cut') },
    { status: 'unchecked', label: vscode.l10n.t('Not checked yet') },
  ];
  const given = option(settled, 'status');
  if (given !== undefined) return choices.find(({ status }) => status === given)?.status;
  return (
    await vscode.window.showQuickPick(choices, { title, placeHolder: vscode.l10n.t('Choose what the check found') })
  )?.status;
}

interface Field {
  readonly name: 'source' | 'locator' | 'checker' | 'date' | 'note';
  readonly prompt: string;
  readonly value: string;
  readonly validateInput?: (text: string) => string | undefined;
}

const fields = (check: CheckOfClaim | undefined, checker: string | undefined): readonly Field[] => [
  { name: 'source', prompt: vscode.l10n.t('The evidence: an address, a file, a person'), value: check?.source ?? '' },
  {
    name: 'locator',
    prompt: vscode.l10n.t('Where in the evidence: a page, a line, a minute'),
    value: check?.locator ?? '',
  },
  { name: 'checker', prompt: vscode.l10n.t('Who checked it'), value: check?.checker ?? checker ?? '' },
  {
    name: 'date',
    prompt: vscode.l10n.t('When it was checked'),
    value: check?.date ?? new Date().toISOString().slice(0, 10),
    validateInput: (text) =>
      text.trim() === '' || parseDay(text) ? undefined : vscode.l10n.t('Write a day as 2024-03-12 or 12 March 2024.'),
  },
  { name: 'note', prompt: vscode.l10n.t('A note; empty for none'), value: check?.note ?? '' },
];
