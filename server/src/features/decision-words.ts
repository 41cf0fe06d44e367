import * as l10n from '@vscode/l10n';
import type { FactCheck } from '../annotate/model.ts';
import type { Decision } from '../review/decision.ts';

/** What people decided, in the reader's language; one line of a hover each, not escaped. */

/** Who decided what of an annotation, and what they noted. */
export function decisionFacts(decision: Decision | undefined): readonly string[] {
  if (!decision) return [];
  const { note, tags = [] } = decision;
  return [
    decided(decision),
    ...(decision.type === 'claim' && decision.check ? [checkWords(decision.check)] : []),
    ...(note ? [l10n.t('Note: {0}', note)] : []),
    ...(tags.length > 0 ? [l10n.t('Tags: {0}', tags.join(', '))] : []),
  ];
}

function decided({ status, by }: Decision): string {
  if (status === 'added') return l10n.t('Added by {0}', by);
  return status === 'rejected' ? l10n.t('Rejected by {0}', by) : l10n.t('Accepted by {0}', by);
}

/** "Fact check: confirmed (Census 2021, table 3; Alice, 2026-03-10): as printed". */
export function checkWords({ status, source, locator, checker, date, note }: FactCheck): string {
  const evidence = [source, locator].filter(Boolean).join(', ');
  const who = [checker, date].filter(Boolean).join(', ');
  const details = [evidence, who].filter(Boolean).join('; ');
  const head = details
    ? l10n.t('Fact check: {0} ({1})', statusWords(status), details)
    : l10n.t('Fact check: {0}', statusWords(status));
  return note ? `${head}: ${note}` : head;
}

function statusWords(status: FactCheck['status']): string {
  switch (status) {
    case 'unchecked':
      return l10n.t('not checked yet');
    case 'confirmed':
      return l10n.t('confirmed');
    case 'needs-change':
      return l10n.t('needs a change');
    case 'unsupported':
      return l10n.t('unsupported');
    case 'cut':
      return l10n.t('cut');
  }
}
